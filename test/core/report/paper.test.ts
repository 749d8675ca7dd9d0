import { paperFor } from '../../../src/core/report/paper'

const columns = (...widths: number[]) => widths.map((width, i) => ({ col: i + 1, width }))

test.each([
  ['few columns stand upright', columns(20, 20, 20), 3, false],
  ['many lie across', columns(40, 40, 40, 40), 4, true],
  ['only those that are printed count', columns(20, 20, 200), 2, false],
  ['hidden ones are not printed', [...columns(20, 20), { col: 3, width: 200, hidden: true }], 3, false],
])('%s', (_, widths, last, landscape) => {
  expect(paperFor(widths, last).landscape).toBe(landscape)
})

test('a page holds more rows, the smaller it is printed', () => {
  const heights = [20, 30, 38].map((width) => paperFor(columns(width, width, width), 3).height)
  expect([...heights].sort((a, b) => a - b)).toEqual(heights)
  expect(paperFor(columns(5), 1).height).toBe(769)
})
