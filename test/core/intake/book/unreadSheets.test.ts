import { readTables } from '../../../../src/core/intake'
import type { SheetGrid } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

const budget = grid('DPA', [
  ['Program', 'Anggaran', 'Realisasi'],
  ['Program A', 100, 90],
  ['Program B', 200, 150],
])
const LIST = [
  ['Desa', 'Angka'],
  ['Desa A', 1],
  ['Desa B', 2],
  ['Desa C', 3],
]
const list = (name: string, options = {}) => grid(name, LIST, options)

/** What is said of sheets that were not read. */
const said = (sheets: Parameters<typeof workbook>[0]) =>
  readTables(workbook(sheets), [])
    .issues.filter(({ code }) => code === 'sheet-set-aside')
    .map(({ values }) => values['sheet'])

describe('sheets that hold lists of figures and gave no table', () => {
  test.each<[string, SheetGrid[], string[]]>([
    ['a list of figures', [budget, list('Data')], ['Data']],
    ['several, in one finding', [budget, list('Data'), list('Data 2')], ['Data, Data 2']],
    [
      'figures by year, the data of a chart',
      [
        budget,
        grid('Grafik', [
          ['Tahun', 'Nilai'],
          ['2023', 168],
          ['2024', 180],
          ['2025', 205],
        ]),
      ],
      [],
    ],
    ['a note', [budget, grid('Catatan', [['Jumlah desa', 3]])], []],
    ['what is hidden, which is told by itself', [budget, list('Data', { visibility: 'hidden' })], []],
    [
      'many, of which five are named',
      [budget, ...[1, 2, 3, 4, 5, 6, 7].map((at) => list(`D${at}`))],
      ['D1, D2, D3, D4, D5 +2'],
    ],
    ['nothing else, which is told as a whole', [list('Data')], []],
  ])('%s', (_, sheets, expected) => {
    expect(said(sheets)).toEqual(expected)
  })
})
