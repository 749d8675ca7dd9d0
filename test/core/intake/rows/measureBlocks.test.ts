import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { _, budgetOf, headline, otherRows, treeOf } from './budgetTable'

const FIELDS = ['program', 'budget'] as const
type Rows = readonly (readonly CellValue[])[]

const PAGU: Rows = [
  ['Dinas Kesehatan', _],
  ['Pagu', 417_500_000],
  ['Realisasi', 311_250_000],
  ['Sisa', 106_250_000],
  ['Dinas Pendidikan', _],
  ['Pagu', 912_300_000],
  ['Realisasi', 655_100_000],
  ['Sisa', 257_200_000],
]
const BUDGETS: Rows = [
  ['Health', _],
  ['Budget', 417_500],
  ['Actual', 311_250],
  ['Variance', 106_250],
  ['Education', _],
  ['Budget', 912_300],
  ['Actual', 655_100],
  ['Variance', 257_200],
]

describe('names above the same measures are lines, the measures their plan and result', () => {
  test.each<[string, Rows, readonly string[], readonly (number | null)[]]>([
    ['Indonesian', PAGU, ['Dinas Kesehatan', 'Dinas Pendidikan'], [1_329_800_000, 966_350_000]],
    ['English', BUDGETS, ['Health', 'Education'], [1_329_800, 966_350]],
    [
      'with a total of its own',
      [...BUDGETS, ['TOTAL CITY', _], ['Budget', 1_329_800], ['Actual', 966_350], ['Variance', 363_450]],
      ['Health', 'Education'],
      [1_329_800, 966_350],
    ],
    [
      'of two years: the newest plan, and no older result',
      [
        ['Health', _],
        ['FY16 Actual', 311_250],
        ['FY17 Request', 417_500],
        ['Increase/(Decrease)', 106_250],
        ['Education', _],
        ['FY16 Actual', 655_100],
        ['FY17 Request', 912_300],
        ['Increase/(Decrease)', 257_200],
      ],
      ['Health', 'Education'],
      [1_329_800, null],
    ],
  ])('%s', (_name, rows, names, total) => {
    const table = budgetOf(FIELDS, rows)
    expect(treeOf(table)).toEqual(names)
    expect(headline(table)).toEqual(total)
  })

  test('the total of such a table is a total', () => {
    const rows = [
      ...PAGU,
      ['Jumlah', _],
      ['Pagu', 1_329_800_000],
      ['Realisasi', 966_350_000],
      ['Sisa', 363_450_000],
    ]
    expect(otherRows(budgetOf(FIELDS, rows)).filter((row) => row.includes('total'))).toEqual([
      '11 total figures',
    ])
  })

  test.each<[string, Rows]>([
    [
      'lines that each group has',
      [
        ['Dinas Kesehatan', _],
        ['Gaji', 417_500_000],
        ['Perjalanan', 311_250_000],
        ['Dinas Pendidikan', _],
        ['Gaji', 912_300_000],
        ['Perjalanan', 655_100_000],
      ],
    ],
    [
      'kinds of spending',
      [
        ['Dinas Kesehatan', _],
        ['Belanja Operasi', 417_500_000],
        ['Belanja Modal', 311_250_000],
        ['Dinas Pendidikan', _],
        ['Belanja Operasi', 912_300_000],
        ['Belanja Modal', 655_100_000],
      ],
    ],
  ])('but %s are lines', (_name, rows) => {
    expect(headline(budgetOf(FIELDS, rows))).toEqual([2_296_150_000, null])
  })

  test('in a sheet with kinds of money beside their total', () => {
    const head = ['Uraian', 'Belanja Operasi', 'Belanja Modal', 'Total']
    const rows = PAGU.map(([name, sum]) =>
      typeof sum === 'number' ? [name ?? _, sum - 5_000_000, 5_000_000, sum] : [name ?? _, _, _, _],
    )
    const { budget, tables } = readTables(workbook([grid('Rekap', [head, ...rows])]), [])
    expect(budget.map((row) => [row.name.text, row.budget.value, row.spent.value])).toEqual([
      ['Dinas Kesehatan', 417_500_000, 311_250_000],
      ['Dinas Pendidikan', 912_300_000, 655_100_000],
    ])
    expect(tables[0]?.proof?.questions ?? []).toEqual([])
  })

  test.each<[string, Rows, readonly string[]]>([
    [
      'with the office merged beside them',
      [
        ['No', 'OPD', 'Uraian', 'Nilai'],
        [1, 'Dinas Kesehatan', 'Pagu', 417_500],
        [_, _, 'Realisasi', 311_250],
        [_, _, 'Sisa', 106_250],
        [2, 'Dinas Pendidikan', 'Pagu', 912_300],
        [_, _, 'Realisasi', 655_100],
        [_, _, 'Sisa', 257_200],
      ],
      ['B2:B4', 'B5:B7'],
    ],
    [
      'with the department said again in every row',
      [
        ['Department', 'Item', 'Amount ($)'],
        ['Health', 'Budget', 417_500],
        ['Health', 'Actual', 311_250],
        ['Health', 'Variance', 106_250],
        ['Education', 'Budget', 912_300],
        ['Education', 'Actual', 655_100],
        ['Education', 'Variance', 257_200],
      ],
      [],
    ],
  ])('%s', (_name, rows, merges) => {
    const { budget, tables } = readTables(workbook([grid('Rekap', rows, { merges })]), [])
    expect(budget.map((row) => [row.budget.value, row.spent.value])).toEqual([
      [417_500, 311_250],
      [912_300, 655_100],
    ])
    expect(tables[0]?.proof?.questions ?? []).toEqual([])
  })
})
