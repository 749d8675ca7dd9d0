import type { CellValue } from '../../../../src/core/units'
import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { asideOf, fieldsOf, readSheet } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

// A budget by sub-kegiatan of which a filter hides most, and the same money by office on a sheet of its own.
const DETAIL: Rows = [
  ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Nama OPD'],
  ['1.01.01', 'Penyediaan Gaji', 2_450_300, 'Dinas Pendidikan'],
  ['1.01.02', 'Rehabilitasi Ruang Kelas', 7_205_700, 'Dinas Pendidikan'],
  ['1.02.01', 'Obat Puskesmas', 3_310_450, 'Dinas Kesehatan'],
  ['1.02.02', 'Imunisasi', 980_120, 'Dinas Kesehatan'],
]
const owners = (...totals: readonly number[]): Rows => [
  ['Nama OPD', 'Total Pagu (Rp)'],
  ...totals.map((total, at): CellValue[] => [at === 0 ? 'Dinas Pendidikan' : 'Dinas Kesehatan', total]),
]

test.each([
  [
    'comes to the same: its repetition, which proves the hidden rows',
    owners(9_656_000, 4_290_570),
    ['PAGU'],
    [],
  ],
  ['comes to something else', owners(9_656_000, 5_000_000), [], ['hidden-rows']],
])('a budget by office %s', (_, rows, repeated, asked) => {
  const { tables, budget } = readTables(
    workbook([grid('RINCIAN', DETAIL, { hiddenRows: [2, 3, 4] }), grid('PAGU', rows)]),
    [],
  )
  expect(tables.filter(({ restates }) => restates).map(({ sheet }) => sheet)).toEqual(repeated)
  expect(tables.flatMap(({ proof }) => proof?.questions.map(({ code }) => code) ?? [])).toEqual(asked)
  expect(budget.reduce((sum, row) => sum + (row.leaf ? (row.budget.value ?? 0) : 0), 0)).toBe(13_946_570)
})

test('round amounts prove little, and count once all the same', () => {
  const { budget } = readTables(
    workbook([
      grid('RINCIAN', [
        ['Kode', 'Sub Kegiatan', 'Pagu (Rp)', 'Nama OPD'],
        ['1.01.01', 'Penyediaan Gaji', 2_000_000, 'Dinas Pendidikan'],
        ['1.02.01', 'Obat Puskesmas', 3_000_000, 'Dinas Kesehatan'],
      ]),
      grid('PAGU', owners(2_000_000, 3_000_000)),
    ]),
    [],
  )
  expect(budget.reduce((sum, row) => sum + (row.leaf ? (row.budget.value ?? 0) : 0), 0)).toBe(5_000_000)
})

const byOwner = (name: string) => [
  ['Realisasi Anggaran per 30 Juni 2025'],
  ['No', name, 'Anggaran (Rp)', 'Realisasi (Rp)', '%', 'Keterangan'],
  [1, 'Dinas Pendidikan', 500000000, 250000000, 50, 'Sesuai rencana kas'],
  [2, 'Dinas Kesehatan', 300000000, 90000000, 30, 'Lelang belum selesai'],
  [3, 'Satpol PP', 200000000, 120000000, 60, null],
  ['Jumlah', null, 1000000000, 460000000, 46, null],
]

describe('budgets divided by their owners', () => {
  test.each(['OPD', 'Nama SKPD', 'Perangkat Daerah'])('%s: owners are the lines', (name) => {
    const result = readSheet(byOwner(name))
    expect(fieldsOf(result.tables[0])).toEqual({
      no: 'A',
      program: 'B',
      budget: 'C',
      spent: 'D',
      absorption: 'E',
    })
    expect(result.budget.map((row) => [row.name.text, row.budget.value, row.parent])).toEqual([
      ['Dinas Pendidikan', 500_000_000, null],
      ['Dinas Kesehatan', 300_000_000, null],
      ['Satpol PP', 200_000_000, null],
    ])
    expect(asideOf(result.tables[0])).toEqual(['6 total'])
  })

  test('beside a budget by programme they would count the money twice', () => {
    const result = readTables(
      workbook([
        grid('Rekap', byOwner('OPD')),
        grid('Rincian', [
          ['Program', 'Anggaran (Rp)', 'Realisasi (Rp)'],
          ['Program Pendidikan Dasar', 400000000, 200000000],
          ['Program Guru', 100000000, 50000000],
        ]),
      ]),
      [],
    )
    expect(result.tables.map(({ sheet }) => sheet)).toEqual(['Rincian'])
    expect(result.budget.map(({ table, name }) => [table, name.text])).toEqual([
      [0, 'Program Pendidikan Dasar'],
      [0, 'Program Guru'],
    ])
  })
})
