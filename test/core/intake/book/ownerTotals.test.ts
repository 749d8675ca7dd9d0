import { readTables } from '../../../../src/core/intake/book/readTables'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

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
