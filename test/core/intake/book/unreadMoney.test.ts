import { readAnswered } from '../../../../src/core/intake'
import { questionsOf } from '../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

type Rows = readonly (readonly CellValue[])[]
type Sheet = readonly [name: string, rows: Rows]

const INCOME: Sheet = [
  'PENDAPATAN',
  [
    ['PENDAPATAN', 'ANGGARAN', 'REALISASI'],
    ['Dana Desa', 100, 90],
    ['Bagi hasil', 40, 38],
    ['JUMLAH', 140, 128],
  ],
]
const SAVINGS: Sheet = [
  'TABUNGAN',
  [
    ['TABUNGAN', 'ANGGARAN', 'REALISASI'],
    ['Kas', 5, 5],
    ['Dana', 8, 7],
    ['JUMLAH', 13, 12],
  ],
]
/** Under heads that nobody knows. */
const STRANGE: Rows = [
  ['Pos', 'Ancar-ancar', 'Jadi'],
  ['Gaji', 50, 45],
  ['ATK', 20, 25],
  ['JUMLAH', 70, 70],
]
const BUDGET: Sheet = [
  'DPA',
  [
    ['Program', 'Anggaran'],
    ['Jalan', 100_000_000],
    ['Pasar', 200_000_000],
    ['Jumlah', 300_000_000],
  ],
]
const asked = (...sheets: readonly Sheet[]) =>
  questionsOf(readAnswered(workbook(sheets.map(([name, rows]) => grid(name, rows))), [], []))
    .filter(({ code }) => code === 'sheet-unread')
    .map(({ values, choices }) => ({ ...values, effect: choices[0]?.effect }))

describe('money on a sheet that gave no table', () => {
  test.each(['BELANJA', 'Expenses', 'Pengeluaran'])('of the account that is missing: %s', (name) => {
    expect(asked(INCOME, [name, STRANGE], SAVINGS)).toHaveLength(1)
  })

  test.each(['Realisasi', 'Actual'])('of the half that is missing: %s', (name) => {
    expect(asked(BUDGET, [name, STRANGE])).toEqual([
      { sheet: name, effect: { budget: 300_000_000, spent: null } },
    ])
  })

  test.each<[string, number, number]>([
    ['with a total of its own', 71_000_000, 1],
    ['with the total of a table that was read', 300_000_000, 0],
  ])('%s', (_name, total, count) => {
    const rows = [
      ['No', 'Biaya (Rp)'],
      ['I', total - 30_000_000],
      ['II', 20_000_000],
      ['III', 10_000_000],
      ['Total', total],
    ]
    expect(asked(BUDGET, ['Biaya lain', rows])).toHaveLength(count)
  })

  test('is nothing where its account was read', () => {
    const lines: Rows = [
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['Belanja pegawai', 500, 400],
      ['Belanja barang', 300, 200],
    ]
    expect(asked(['LRA', lines], ['Grafik', STRANGE], ['Belanja', STRANGE])).toEqual([])
  })

  test('an answer settles it', () => {
    const sheets = [INCOME, ['BELANJA', STRANGE] as const, SAVINGS]
    const answers = [
      {
        code: 'sheet-unread',
        sheet: 'PENDAPATAN',
        range: null,
        fingerprint: null,
        choice: 'left-out',
      } as const,
    ]
    const book = workbook(sheets.map(([name, rows]) => grid(name, rows)))
    expect(questionsOf(readAnswered(book, [], answers))).toEqual([])
  })
})
