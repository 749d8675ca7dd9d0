import { Conditions } from '../../../src/web/preview/conditions'
import { SheetValues } from '../../../src/web/preview/sheetValues'
import { fixtureSheet } from '../../support/sheetModel'

const words = ['● Sangat tinggi', '◕ Tinggi', '○ Sangat rendah']
const settings = fixtureSheet({
  id: 'settings',
  name: 'Pengaturan',
  rows: words.map((value, i) => ({ row: i + 1, cells: [{ col: 1, value, style: {} }] })),
  names: [{ name: 'Words', range: { firstRow: 1, lastRow: 3, firstCol: 1, lastCol: 1 } }],
  merges: [],
  filter: null,
})
const front = fixtureSheet({
  name: 'Dasbor',
  rows: ['○ Sangat rendah', '◕ Tinggi', ''].map((value, i) => ({
    row: i + 5,
    cells: [
      { col: 2, value, style: {} },
      { col: 3, value: i === 1 ? 4 : '', style: {} },
    ],
  })),
  names: [],
  merges: [],
  filter: null,
  conditionalFormats: [
    {
      range: { firstRow: 5, lastRow: 7, firstCol: 2, lastCol: 2 },
      rules: [1, 2, 3].map((n) => ({ formula: `AND($B5<>"",$B5=INDEX(Words,${n}))`, fill: `00000${n}` })),
    },
    {
      range: { firstRow: 5, lastRow: 7, firstCol: 3, lastCol: 3 },
      rules: [{ formula: 'AND(ISNUMBER($C5),$C5=4)', fill: 'DDF0D2' }],
    },
  ],
})
const sheets = [front, settings]
const conditions = new Conditions(
  sheets,
  new Map(sheets.map((sheet) => [sheet.name, new SheetValues(sheet)])),
)

test.each([
  ['the word of the lowest status', 5, 2, '000003'],
  ['another word', 6, 2, '000002'],
  ['nothing', 7, 2, undefined],
  ['a level', 6, 3, 'DDF0D2'],
  ['no level', 5, 3, undefined],
  ['a cell outside every range', 5, 4, undefined],
])('%s gets its own colour', (_, row, col, fill) => {
  expect(conditions.ruleAt(front, row, col)?.fill).toBe(fill)
})
