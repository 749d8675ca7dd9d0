import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { asideOf, fieldsOf, readSheet } from '../support/read'

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
