import type { CellStyle, ModelCell } from '../../../src/core/report/model'
import { highEnough } from '../../../src/core/report/rowHeights'

const columns = [
  { col: 1, width: 10 },
  { col: 2, width: 10 },
  { col: 3, width: 30, hidden: true },
]
const merges = [{ firstRow: 2, firstCol: 1, lastRow: 2, lastCol: 2 }]
const WRAP: CellStyle = { wrap: true, font: { size: 10 } }
const heightOf = (row: number, value: ModelCell['value'], style: CellStyle, height?: number, col = 1) =>
  highEnough([{ row, cells: [{ col, value, style }], ...(height === undefined ? {} : { height }) }], {
    columns,
    merges,
  })[0]?.height

test.each<[string, string, CellStyle, number]>([
  ['one line stays as it was', 'indikator', WRAP, 18],
  ['two lines fit', 'indikator kinerja', WRAP, 26],
  ['three do not', 'indikator kinerja utama', WRAP, 38],
  ['large letters take more', 'indikator kinerja', { ...WRAP, font: { size: 18 } }, 67],
  ['an indent takes room', 'indikator', { ...WRAP, indent: 3 }, 26],
  [
    'but not where a text stands in the middle',
    'indikator',
    { ...WRAP, indent: 3, horizontal: 'center' },
    18,
  ],
  ['bold letters are wider', 'kinerja utam', { ...WRAP, font: { size: 10, bold: true } }, 26],
  ['lines of its own count', 'a\nb\nc', WRAP, 38],
  ['what does not wrap has one line', 'indikator kinerja utama', { font: { size: 10 } }, 18],
])('%s', (_, text, style, points) => {
  expect(heightOf(1, text, style, points === 18 ? 18 : 25)).toBe(points)
})

test('merged cells have the width of all', () => {
  expect(heightOf(2, 'indikator kinerja', WRAP, 18)).toBe(18)
})

test.each([
  ['a row that Excel makes as high as it must be', 1, undefined, 1],
  ['a column that nobody sees', 1, 18, 3],
])('%s is left alone', (_, row, height, col) => {
  expect(heightOf(row, 'indikator kinerja utama', WRAP, height, col)).toBe(height)
})

test('no row is higher than Excel makes one', () => {
  expect(heightOf(1, 'x\n'.repeat(100), WRAP, 18)).toBe(409)
})
