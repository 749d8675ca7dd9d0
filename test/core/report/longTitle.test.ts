import { wrapTitle } from '../../../src/core/report/longTitle'
import type { ModelCell } from '../../../src/core/report/model'
import { STYLE } from '../../../src/core/report/styles'
import { fixtureSheet } from '../../support/sheetModel'

const columns = [
  { col: 1, width: 2 },
  { col: 2, width: 40 },
  { col: 3, width: 30, hidden: true },
  { col: 4, width: 40 },
]
const print = { ...fixtureSheet().print, area: { firstRow: 1, firstCol: 1, lastRow: 9, lastCol: 4 } }
const titled = (length: number, others: readonly ModelCell[] = []) =>
  wrapTitle(
    {
      rows: [
        { row: 2, height: 30, cells: [{ col: 2, value: 'x'.repeat(length), style: STYLE.title }, ...others] },
      ],
      merges: [],
    },
    { columns, print },
    STYLE.title,
  )

test.each([
  ['a short one stays in its cell', 40, [], 30],
  ['a long one goes on in a second line', 60, [{ firstRow: 2, firstCol: 2, lastRow: 2, lastCol: 4 }], 53],
  ['or in a third', 110, [{ firstRow: 2, firstCol: 2, lastRow: 2, lastCol: 4 }], 76],
])('%s', (_, length, merges, height) => {
  const { rows, merges: made } = titled(length)
  expect(made).toEqual(merges)
  expect(Math.round(rows[0]?.height ?? 0)).toBe(height)
  expect(rows[0]?.cells[0]?.style.wrap ?? false).toBe(merges.length > 0)
})

test('nothing is merged over what stands beside it', () => {
  expect(titled(60, [{ col: 4, value: '← Rapor', style: {} }]).merges).toEqual([])
})
