import { readTables } from '../../../../src/core/intake'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
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

/** Two offices, each on a sheet of its own. */
const SATU: Sheet = [
  'Satu',
  [HEADER, ...lines(['Jalan', 60_234_000, 50_111_000], ['Air', 41_000_000, 40_000_000])],
]
const DUA: Sheet = [
  'Dua',
  [HEADER, ...lines(['Buku', 30_321_000, 20_777_000], ['Guru', 25_000_000, 20_000_000])],
]

const planned = (...rows: readonly (readonly CellValue[])[]) => [
  HEADER.slice(0, 3),
  ...rows.map((row) => row.slice(0, 3)),
]

const paid = (...rows: readonly (readonly [string, number])[]) => [
  ['Kode', 'Program', 'Realisasi'],
  ...rows.map(([name, spent], at) => [`1.0${at + 1}`, name, spent]),
]

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
        SATU,
        DUA,
      ],
      ['Satu', 'Dua'],
    ],
    [
      'a recapitulation of units of which one small one has no sheet of its own',
      [
        [
          'Total',
          [
            HEADER,
            ...lines(
              ['Dinas Satu', 101_234_000, 90_111_000],
              ['Dinas Dua', 55_321_000, 40_777_000],
              ['Dinas Tiga', 2_345_000, 1_000_000],
            ),
          ],
        ],
        SATU,
        DUA,
      ],
      ['Satu', 'Dua'],
    ],
    [
      'of such units the largest has no sheet: too much of the money would be lost',
      [
        [
          'Total',
          [
            HEADER,
            ...lines(
              ['Dinas Satu', 101_234_000, 90_111_000],
              ['Dinas Dua', 55_321_000, 40_777_000],
              ['Dinas Tiga', 992_345_000, 701_000_000],
            ),
          ],
        ],
        SATU,
        DUA,
      ],
      ['Total', 'Satu', 'Dua'],
    ],
    [
      'a recapitulation of spending alone, of which one small unit has no sheet',
      [
        ['Total', paid(['Dinas Satu', 90_111_213], ['Dinas Dua', 40_777_119], ['Dinas Tiga', 1_000_001])],
        ['Satu', paid(['Jalan', 50_111_213], ['Air', 40_000_000])],
        ['Dua', paid(['Buku', 20_777_119], ['Guru', 20_000_000])],
      ],
      ['Satu', 'Dua'],
    ],
    [
      'plans alone: one figure that is equal needs more digits',
      [
        ['Rekap', planned(...RECAP)],
        ['Rincian', planned(...DETAIL)],
      ],
      ['Rekap', 'Rincian'],
    ],
    [
      'plans alone of many digits',
      [
        ['Rekap', planned(...lines(['Bidang Satu', 600_123_451, _], ['Bidang Dua', 95_500_112, _]))],
        [
          'Rincian',
          planned(...lines(['Alpha', 312_123_450, _], ['Beta', 288_000_001, _], ['Gamma', 95_500_112, _])),
        ],
      ],
      ['Rincian'],
    ],
    [
      'a recapitulation that has lost a line on which nothing was spent',
      [
        ['Rekap', [HEADER, ...lines(['Bidang Satu', 600_000_000, 520_750_123])]],
        [
          'Rincian',
          [
            HEADER,
            ...lines(
              ['Alpha', 312_000_000, 270_500_000],
              ['Beta', 288_000_000, 250_250_123],
              ['Gamma', 3_500_000, 0],
            ),
          ],
        ],
      ],
      ['Rincian'],
    ],
    [
      'as much spent by other budgets: chance, or another year',
      [
        ['Rekap', [HEADER, ...lines(['Bidang Satu', 900_000_000, 520_750_123])]],
        [
          'Rincian',
          [HEADER, ...lines(['Alpha', 312_000_000, 270_500_000], ['Beta', 288_000_000, 250_250_123])],
        ],
      ],
      ['Rekap', 'Rincian'],
    ],
    [
      'a plan on one sheet, spending on the other: nothing to compare',
      [
        ['Rencana', planned(...RECAP)],
        [
          'Realisasi',
          [['Kode', 'Program', 'Realisasi'], ...DETAIL.map((row) => [...row.slice(0, 2), ...row.slice(3)])],
        ],
      ],
      ['Rencana', 'Realisasi'],
    ],
    [
      'spent to the last rupiah: the result is no second witness',
      [
        ['Rekap', [HEADER, ...lines(['Bidang Satu', 1_200_000, 1_200_000])]],
        ['Rincian', [HEADER, ...lines(['Alpha', 700_000, 700_000], ['Beta', 500_000, 500_000])]],
      ],
      ['Rekap', 'Rincian'],
    ],
    [
      'nothing spent yet by either',
      [
        ['Rekap', [HEADER, ...lines(['Bidang Satu', 600_123_451, 0])]],
        ['Rincian', [HEADER, ...lines(['Alpha', 312_123_450, 0], ['Beta', 288_000_001, 0])]],
      ],
      ['Rincian'],
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

/** The same lines twice; only one of the two adds up to what it prints. */
/** What is spent in a month alone falls in some line; what runs up to its month never does. */
describe('sheets of two months with the same budgets', () => {
  const NAMES = ['Gaji', 'Listrik', 'Air', 'Sewa', 'Internet']
  const month = (name: string, spent: readonly number[]): Sheet => [
    name,
    [HEADER, ...lines(...NAMES.map((line, at) => [line, 500_000, spent[at] ?? 0] as const))],
  ]
  const june = month('Juni 2025', [400_000, 300_000, 200_000, 250_000, 100_000])
  test.each<readonly [string, readonly number[], readonly string[]]>([
    ['of a month each', [400_000, 270_000, 220_000, 250_000, 100_000], ['Juni 2025', 'Juli 2025']],
    ['up to their month', [450_000, 320_000, 220_000, 250_000, 110_000], ['Juli 2025']],
  ])('%s', (_, spent, sheets) => {
    expect(counted(june, month('Juli 2025', spent))).toEqual(sheets)
  })
})

test('two sheets with the same lines whose budgets come to other sums are asked about', () => {
  const budgets = (name: string, last: number): Sheet => [
    name,
    planned(
      ...lines(
        ...['A', 'B', 'C', 'D', 'E', 'F'].map((line) => [line, line === 'F' ? last : 500_000, null] as const),
      ),
    ),
  ]
  const intake = readTables(
    workbook([budgets('Satu', 700_000), budgets('Dua', 900_000)].map(([name, rows]) => grid(name, rows))),
    [],
  )
  expect(questionsOf(intake).map(({ code }) => code)).toContain('total-contradicts')
})

test('of two sheets with the same lines the one whose sums agree counts', () => {
  const sheet = (total: number) => [HEADER, ...DETAIL, [_, 'Jumlah', total, 615_750_000]]
  expect(counted(['Satu', sheet(999_000_000)], ['Dua', sheet(695_500_000)])).toEqual(['Dua'])
})

describe('a plan that comes to all but the same with half of its lines', () => {
  const plan: Sheet = [
    'Rencana',
    planned(
      ...lines(
        ['Alpha', 312_000_000, _],
        ['Beta', 99_000_000, _],
        ['Lain', 95_500_000, _],
        ['Lagi', 185_000_000, _],
      ),
    ),
  ]
  const detail: Sheet = ['Rincian', planned(...DETAIL, ...lines(['Delta', 0, _], ['Epsilon', 0, _]))]
  const intake = readTables(workbook([plan, detail].map(([name, rows]) => grid(name, rows))), [])

  test('is not counted twice', () => expect(counted(plan, detail)).toEqual(['Rincian']))

  test('and which one holds is asked', () => {
    expect(questionsOf(intake)).toMatchObject([
      { code: 'total-contradicts', values: { printed: 691_500_000, ours: 695_500_000 } },
    ])
  })

  test('but where a third sheet says the same as the details to the last digit', () => {
    const recap: Sheet = ['Rekap', planned(...DETAIL)]
    const three = readTables(workbook([plan, detail, recap].map(([name, rows]) => grid(name, rows))), [])
    expect(questionsOf(three)).toEqual([])
    expect(counted(plan, detail, recap)).toEqual(['Rincian'])
  })
})

test('the indicators of a recap whose money repeats that of the table above are counted once', () => {
  const header = ['Program', 'Indikator', 'Satuan', 'Target', 'Realisasi', 'Pagu', 'Realisasi Anggaran']
  const result = readTables(
    workbook([
      grid('Renja', [
        header,
        ['Program Satu', 'Jalan mantap', '%', 80, 75, 312_000_000, 270_500_000],
        ['Program Dua', 'Air bersih', '%', 90, 85, 288_000_000, 250_250_000],
        ['Program Tiga', 'Guru bersertifikat', '%', 95, 91, 95_500_000, 95_000_000],
        [_],
        ['Rekapitulasi'],
        [
          'Program/Kegiatan',
          'Indikator Kinerja',
          'Satuan',
          'Target 2026',
          'Capaian',
          'Anggaran',
          'Serapan (Rp)',
        ],
        ['Program Satu', 'Jalan mantap', 'persen', 80, 75.2, 312_000_000, 270_500_000],
        ['Program Dua', 'Air bersih', 'persen', 90, 84.9, 288_000_000, 250_250_000],
        ['Program Tiga', 'Guru bersertifikasi', 'persen', 95, 91, 95_500_000, 95_000_000],
      ]),
    ]),
    [],
  )
  expect(result.kpis.map(({ row }) => row)).toEqual([2, 3, 4])
})

test('what is wrong with a table that does not count is told of the one that counts', () => {
  const rows = [
    HEADER,
    ['1', 'Alpha', 600_000_000, 520_750_000],
    ['1.01', 'Beta', 312_000_000, 270_500_000],
    ['1.02', 'Gamma', 287_000_000, 250_250_000],
    ['2', 'Delta', 95_500_000, 95_000_000],
    ['2.01', 'Epsilon', 95_500_000, 95_000_000],
  ]
  const { tables, issues } = readTables(workbook([grid('Rincian', rows), grid('Salinan', rows)]), [])
  expect(tables.filter(({ restates }) => restates !== null)).toHaveLength(1)
  const differing = issues.filter(({ code }) => code === 'subtotal-differs')
  expect(differing.map(({ cell }) => cell?.sheet)).toEqual(['Rincian'])
})
