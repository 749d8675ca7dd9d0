import { chartSlots } from '../../../../src/core/report/trend/chartSlots'
import { lastPrinted, trendColumns } from '../../../../src/core/report/trend/columns'

const columns = trendColumns(4)

describe.each([1, 2, 3, 4, 5, 9])('%d charts', (count) => {
  const slots = chartSlots(columns, count)

  test('have a place each, four beside each other', () => {
    expect(slots).toHaveLength(count)
    expect(slots.map(({ band }) => band)).toEqual(slots.map((_, i) => Math.floor(i / Math.min(4, count))))
  })

  test('cover the page from edge to edge, and not each other', () => {
    const beside = slots.filter(({ band }) => band === 0)
    expect(beside[0]?.firstCol).toBe(columns.first)
    expect(beside.at(-1)?.lastCol).toBe(lastPrinted(columns))
    beside.slice(1).forEach(({ firstCol }, i) => expect(firstCol).toBe((beside[i]?.lastCol ?? 0) + 1))
  })

  test('are about as wide as each other', () => {
    const widthOf = ({ firstCol, lastCol }: (typeof slots)[number]) =>
      columns.widths.reduce(
        (sum, { col, width }) => (col >= firstCol && col <= lastCol ? sum + width : sum),
        0,
      )
    const widths = slots.map(widthOf)
    const widest = Math.max(...columns.widths.map(({ width }) => width))
    expect(Math.max(...widths) - Math.min(...widths)).toBeLessThanOrEqual(widest)
  })
})

test('none need no room', () => {
  expect(chartSlots(columns, 0)).toEqual([])
})
