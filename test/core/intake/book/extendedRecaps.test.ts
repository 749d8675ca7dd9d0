import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const COSTS: Rows = [
  ['Cost Item', 'Budget'],
  ['Staff', 52_000],
  ['Travel', 8_300],
  ['Rent', 12_450],
  ['Total', 72_750],
]
const WORKS: Rows = [
  ['No', 'Uraian', 'Anggaran'],
  ['A', 'Persiapan', null],
  [1, 'Survei', 1_500_250],
  [2, 'Papan nama', 1_000_100],
  ['B', 'Tanah', null],
  [1, 'Galian', 5_400_700],
  [2, 'Urugan', 2_700_300],
]
const counted = (...sheets: readonly (readonly [string, Rows])[]) =>
  readTables(workbook(sheets.map(([name, rows]) => grid(name, rows))), [])
    .tables.filter(({ kind, restates }) => kind === 'budget' && restates === null)
    .map(({ sheet }) => sheet)

test.each<[string, Rows, Rows, readonly string[]]>([
  [
    'with rates of the whole',
    COSTS,
    [
      ['Component', 'Budget'],
      ['Direct costs', 72_750],
      ['Contingency 5%', 3_637.5],
      ['Overhead 7%', 5_092.5],
      ['Grand Total', 81_480],
    ],
    ['Recap'],
  ],
  [
    'with a tax on the sums of its groups',
    WORKS,
    [
      ['No', 'Uraian', 'Anggaran'],
      ['A', 'Persiapan', 2_500_350],
      ['B', 'Tanah', 8_101_000],
      [null, 'Jumlah', 10_601_350],
      [null, 'PPN 11%', 1_166_148.5],
      [null, 'Total', 11_767_498.5],
    ],
    ['Recap'],
  ],
  [
    'of other money',
    COSTS,
    [
      ['Component', 'Budget'],
      ['Other costs', 72_700],
      ['Contingency 5%', 3_635],
      ['Overhead 7%', 5_089],
      ['Grand Total', 81_424],
    ],
    ['Detail', 'Recap'],
  ],
  [
    'of the same round sum by chance',
    [
      ['Cost Item', 'Budget'],
      ['Staff', 400],
      ['Travel', 350],
      ['Books', 250],
      ['Total', 1_000],
    ],
    [
      ['Component', 'Budget'],
      ['Rent', 1_000],
      ['Fuel', 300],
      ['Guards', 250],
      ['Total', 1_550],
    ],
    ['Detail', 'Recap'],
  ],
])('a recapitulation %s', (_, detail, recap, sheets) => {
  expect(counted(['Detail', detail], ['Recap', recap])).toEqual(sheets)
})

test('a recapitulation of two tables stands for neither of them alone', () => {
  const recap: Rows = [
    ['Uraian', 'Anggaran'],
    ['Tanah dan persiapan', 10_601_350],
    ['Peralatan', 7_654_321],
    ['Pengawasan', 123_456],
  ]
  const tools: Rows = [
    ['Uraian', 'Anggaran'],
    ['Alat berat', 7_000_021],
    ['Alat tangan', 654_300],
  ]
  expect(counted(['Pekerjaan', WORKS], ['Alat', tools], ['Rekap', recap])).not.toEqual(['Alat', 'Rekap'])
})
