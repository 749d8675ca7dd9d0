import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { _ } from '../support/read'

type Sheet = readonly [name: string, rows: readonly (readonly CellValue[])[]]

const HEADER = ['Kode', 'Program', 'Pagu', 'Realisasi']
const lines = (...rows: readonly (readonly [string, number, number | null])[]) =>
  rows.map(([name, budget, spent], at) => [`1.0${at + 1}`, name, budget, spent])
const DETAIL = lines(
  ['Alpha', 312_000_000, 270_500_000],
  ['Beta', 288_000_000, 250_250_000],
  ['Gamma', 95_500_000, 95_000_000],
)
const RECAP = lines(['Bidang Satu', 600_000_000, 520_750_000], ['Bidang Dua', 95_500_000, 95_000_000])

const counted = (...sheets: readonly Sheet[]) =>
  readTables(workbook(sheets.map(([name, rows]) => grid(name, rows))), [])
    .tables.filter(({ kind, restates }) => kind === 'budget' && restates === null)
    .map(({ sheet }) => sheet)

describe('sheets that state the same money again', () => {
  test.each<readonly [string, readonly Sheet[], readonly string[]]>([
    [
      'a recapitulation with the same totals',
      [
        ['Rekap', [HEADER, ...RECAP]],
        ['Rincian', [HEADER, ...DETAIL]],
      ],
      ['Rincian'],
    ],
    [
      'totals that are equal in one figure only: planned revenue is often planned expenditure',
      [
        [
          'A',
          [HEADER, ...lines(['Pajak', 400_000_000, 390_000_000], ['Retribusi', 295_500_000, 280_000_000])],
        ],
        ['B', [HEADER, ...DETAIL]],
      ],
      ['A', 'B'],
    ],
    [
      'round figures that agree by chance',
      [
        ['A', [HEADER, ...lines(['Satu', 400, 90], ['Dua', 600, 110])]],
        ['B', [HEADER, ...lines(['Tiga', 300, 50], ['Empat', 700, 150])]],
      ],
      ['A', 'B'],
    ],
    [
      'a recapitulation of units with a sheet each',
      [
        [
          'Total',
          [HEADER, ...lines(['Dinas Satu', 101_234_000, 90_111_000], ['Dinas Dua', 55_321_000, 40_777_000])],
        ],
        ['Satu', [HEADER, ...lines(['Jalan', 60_234_000, 50_111_000], ['Air', 41_000_000, 40_000_000])]],
        ['Dua', [HEADER, ...lines(['Buku', 30_321_000, 20_777_000], ['Guru', 25_000_000, 20_000_000])]],
      ],
      ['Satu', 'Dua'],
    ],
    [
      'the budget before its change, by words of the titles',
      [
        ['A', [['APBD 2025'], HEADER, ...lines(['Alpha', 1000, 500], ['Beta', 2000, 900])]],
        ['B', [['APBD sesudah P-APBD 2025'], HEADER, ...lines(['Alpha', 1300, 650], ['Beta', 2500, 990])]],
      ],
      ['B'],
    ],
    [
      'the same lines of the year before',
      [
        ['2024', [['BELANJA TAHUN 2024'], HEADER, ...lines(['Alpha', 1000, 950], ['Beta', 2000, 1900])]],
        ['2025', [['BELANJA TAHUN 2025'], HEADER, ...lines(['Alpha', 1300, 650], ['Beta', 2500, 990])]],
      ],
      ['2025'],
    ],
    [
      'the same lines of a year that has only begun to be planned',
      [
        ['2025', [['BELANJA TAHUN 2025'], HEADER, ...lines(['Alpha', 1000, 950], ['Beta', 2000, 1900])]],
        ['2026', [['BELANJA TAHUN 2026'], HEADER, ...lines(['Alpha', 1300, _], ['Beta', 2500, _])]],
      ],
      ['2025'],
    ],
  ])('%s', (_name, sheets, expected) => {
    expect(counted(...sheets)).toEqual(expected)
  })

  test('revenue and expenditure are told apart by the sheet or by the heading of the money', () => {
    const sheet = (spent: string) => [['Code', 'Activity', 'Budget', spent], ...DETAIL]
    const other = (spent: string) => [
      ['Code', 'Activity', 'Budget', spent],
      ...RECAP.map((row) => [...row.slice(0, 3), 7_000_123]),
    ]
    const result = readTables(
      workbook([grid('Rev', sheet('Actual')), grid('Sheet2', other('Year-to-date Expenditures'))]),
      [],
    )
    expect(result.budget.map(({ sheet: name, account }) => `${name} ${account}`)).toEqual([
      ...DETAIL.map(() => 'Rev revenue'),
      ...RECAP.map(() => 'Sheet2 expenditure'),
    ])
  })
})
