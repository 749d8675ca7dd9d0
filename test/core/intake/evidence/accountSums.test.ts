import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { _, fieldsOf } from '../support/read'

describe('what account codes add up, and what a count and a price make, is money', () => {
  const HEAD = [
    ['Kode Rekening', 'Uraian', 'Rincian Perhitungan', _, _, _, 'Januari', _, _, _],
    [_, _, _, _, _, _, 'Rencana', _, 'Realisasi', _],
    [_, _, 'Volume', 'Satuan', 'Harga Satuan', 'Jumlah', 'Volume', 'Jumlah', 'Harga Satuan', 'Jumlah'],
  ]
  const merges = ['C1:F1', 'G1:J1', 'G2:H2', 'I2:J2']
  const RKA: readonly (readonly CellValue[])[] = [
    ['5', 'BELANJA DAERAH', _, _, _, 2_446_500],
    ['5.1', 'BELANJA OPERASI', _, _, _, 2_446_500],
    ['5.1.02.01', 'Belanja Bahan', _, _, _, 1_222_200],
    [_, 'Kertas A4', 7, 'Rim', 82_400, 576_800],
    [_, 'Kertas F4', 7, 'Rim', 92_200, 645_400],
    ['5.1.02.02', 'Belanja Cetak', _, _, _, 1_224_300],
    [_, 'Fotokopi', 1_396, 'Lembar', 400, 558_400],
    [_, 'Penjilidan', 33, 'Buku', 20_178.79, 665_900],
    ['Jumlah', _, _, _, _, 2_446_500],
  ]

  test('lines with a count and a price are details of their account, though one of them is missing', () => {
    const rows = [
      ['5', 'BELANJA DAERAH', _, _, _, 53_683_500],
      ['5.1', 'BELANJA OPERASI', _, _, _, 53_683_500],
      ['5.1.02.01', 'Belanja Bahan', _, _, _, 30_277_500],
      ['5.1.02.01.01', 'Alat Tulis', _, _, _, 29_719_100],
      [_, 'Staples', 4_571, 'Buah', 4_300, 19_655_300],
      [_, 'Map', 3_049.5, 'Buah', 3_300, 10_063_350],
      [_, 'Pena', 1, 'Buah', 450, 450],
      ['5.1.02.01.02', 'Bahan Cetak', _, _, _, 558_400],
      [_, 'Fotokopi', 1_396, 'Lembar', 400, 558_400],
      ['5.1.02.04', 'Belanja Perjalanan', _, _, _, 23_406_000],
      ['5.1.02.04.01', 'Perjalanan Dalam Negeri', _, _, _, 23_406_000],
      ['5.1.02.04.01.0001', 'Perjalanan Biasa', _, _, _, 23_406_000],
      [_, 'Penginapan', 6, 'Hari', 992_000, 5_952_000],
      [_, 'Taksi', 6, 'Kali', 256_000, 1_536_000],
      ['Jumlah', _, _, _, _, 53_683_500],
    ]
    const intake = readTables(workbook([grid('RKA', [...HEAD, ...rows], { merges })]), [])
    expect(intake.budget.filter(({ parent }) => parent === null)).toHaveLength(1)
    const [question] = intake.tables[0]?.proof?.questions ?? []
    expect(question?.choices.map(({ effect }) => effect.budget)).toEqual([37_765_500, 53_683_500])
  })

  test('beside months with a price in each, and never indicators', () => {
    const sheet = grid('RKA', [...HEAD, ...RKA], { merges })
    const intake = readTables(workbook([sheet]), [])
    expect(intake.kpis).toEqual([])
    expect(fieldsOf(intake.tables[0])).toMatchObject({ code: 'A', program: 'B', budget: 'F' })
    const lines = intake.budget.filter(({ leaf }) => leaf)
    expect(lines.reduce((sum, { budget }) => sum + (budget.value ?? 0), 0)).toBe(2_446_500)
  })

  test('under a header that says targets', () => {
    const rows = RKA.filter(([code]) => code !== _).map((row) => [
      row[0] ?? _,
      row[1] ?? _,
      'Rp',
      row[5] ?? _,
      0,
    ])
    const head = ['Kode', 'Uraian', 'Satuan', 'Target', 'Januari']
    const intake = readTables(workbook([grid('RKA', [head, ...rows])]), [])
    expect(intake.kpis).toEqual([])
    expect(fieldsOf(intake.tables[0])).toMatchObject({ code: 'A', program: 'B', budget: 'D' })
  })

  test('figures that no account adds up are left as their headers say', () => {
    const rows = RKA.filter(([code]) => code !== _).map((row, at) => [
      row[0] ?? _,
      row[1] ?? _,
      'Orang',
      17 * at + 3,
      5,
    ])
    const intake = readTables(
      workbook([grid('RKA', [['Kode', 'Uraian', 'Satuan', 'Target', 'Realisasi'], ...rows])]),
      [],
    )
    expect(intake.budget).toEqual([])
  })
})
