import { besidePage } from '../../../src/core/report/besidePage'
import type { ModelCell, SheetBody } from '../../../src/core/report/model'

const area = { firstRow: 1, firstCol: 1, lastRow: 9, lastCol: 4 }
const link = (col: number): ModelCell => ({
  col,
  value: '← Rapor',
  formula: 'HYPERLINK("#A1","← Rapor")',
  style: {},
})
const text = (col: number): ModelCell => ({ col, value: 'Skor', style: {} })
const columns: SheetBody['columns'] = [
  { col: 4, width: 20 },
  { col: 5, width: 2, hidden: true },
]
const moved = (cells: readonly ModelCell[], widths = columns, row = 3) =>
  besidePage({ rows: [{ row, cells }], columns: widths }, { area })

/** Cells of a row, and where they stand beside the page. */
test.each([
  ['a link on the page goes beside it', [text(2), link(4)], [2, 5]],
  ['one that stands beside it stays', [text(2), link(6)], [2, 6]],
  ['one stays where another cell is', [link(4), text(5)], [4, 5]],
  ['what stands further out stays behind it', [link(3), text(7)], [5, 7]],
  ['texts stay', [text(2), text(4)], [2, 4]],
])('%s', (_, cells, cols) => {
  expect(moved(cells).rows[0]?.cells.map(({ col }) => col)).toEqual(cols)
})

test('below the page nothing is moved', () => {
  expect(moved([link(4)], columns, 12).rows[0]?.cells).toEqual([link(4)])
})

test.each([
  [
    'a hidden column is shown',
    columns,
    [
      { col: 4, width: 20 },
      { col: 5, width: 12 },
    ],
  ],
  ['a wide one stays as wide', [{ col: 5, width: 34 }], [{ col: 5, width: 34 }]],
  [
    'none is made',
    [{ col: 4, width: 20 }],
    [
      { col: 4, width: 20 },
      { col: 5, width: 12 },
    ],
  ],
])('its column is seen: %s', (_, widths, expected) => {
  expect(moved([link(4)], widths).columns).toEqual(expected)
})
