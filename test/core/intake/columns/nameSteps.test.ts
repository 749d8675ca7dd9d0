import { _, fieldsOf, readSheet } from '../support/read'

/** Codes and names wander to the right below one heading. */
const STEPS = [
  ['URAIAN', _, _, _, 'APBD 2020', 'Realisasi'],
  ['4', _, 'PENDAPATAN DAERAH', _, 900, 700],
  [_, '41', _, 'Pendapatan Asli Daerah', 500, 400],
  [_, _, '411', 'Pajak Daerah', 300, 250],
  [_, _, '412', 'Retribusi Daerah', 200, 150],
  [_, '42', _, 'Dana Perimbangan', 400, 300],
  [_, _, '421', 'Bagi Hasil', 100, 90],
  [_, _, '422', 'Alokasi Umum', 300, 210],
]

test('digits below the head of names are their codes, and words stand in any of its columns', () => {
  const { tables, budget } = readSheet(STEPS, { merges: ['A1:D1'] })
  expect(fieldsOf(tables[0])).toEqual({ code: 'A+B+C', program: 'C+D', budget: 'E', spent: 'F' })
  expect(budget.map(({ name, code, depth }) => [code?.text, name.text, depth])).toEqual([
    ['4', 'PENDAPATAN DAERAH', 0],
    ['41', 'Pendapatan Asli Daerah', 1],
    ['411', 'Pajak Daerah', 2],
    ['412', 'Retribusi Daerah', 2],
    ['42', 'Dana Perimbangan', 1],
    ['421', 'Bagi Hasil', 2],
    ['422', 'Alokasi Umum', 2],
  ])
  expect(budget.every(({ account }) => account === 'revenue')).toBe(true)
})

/** The form of a village's plan: groups by steps, lines numbered anew in each, the fund beside their names. */
const FORM = [
  ['KODE', 'U R A I A N', _, _, _, 'RINCIAN', _, _, _],
  [_, _, _, _, _, 'VOLUME', _, 'HARGA SATUAN', 'JUMLAH (Rp)'],
  ['5', 'BELANJA', _, _, _, _, _, _, 56_800_000],
  ['5.2.1.', 'Belanja Barang', _, _, _, _, _, _, 22_600_000],
  ['5.1.1.01.', _, 'Alat Tulis Kantor', _, _, _, _, _, 10_750_000],
  [_, _, '01', 'Kertas HVS', 'ADD', 50, 'Rim', 65_000, 3_250_000],
  [_, _, '02', 'Kertas Warna', 'ADD', 100, 'Rim', 75_000, 7_500_000],
  ['5.1.1.02.', _, 'Pakaian Dinas', _, _, _, _, _, 11_850_000],
  [_, _, '01', 'Topi', 'ADD', 15, 'Buah', 100_000, 1_500_000],
  [_, _, '02', 'Seragam', 'ADD', 15, 'Buah', 690_000, 10_350_000],
  ['5.2.2.', 'Belanja Konsumsi', _, _, _, _, _, _, 15_000_000],
  ['5.2.2.06.', _, 'Makan dan Minum', _, _, _, _, _, 15_000_000],
  [_, _, '01', 'Konsumsi rapat', 'ADD', 600, 'Porsi', 25_000, 15_000_000],
  ['5.2.2.', 'Belanja Honorarium', _, _, _, _, _, _, 19_200_000],
  ['5.2.2.05.', _, 'Honor Petugas', _, _, _, _, _, 19_200_000],
  [_, _, '01', 'Petugas kebersihan', 'ADD', 12, 'OB', 1_000_000, 12_000_000],
  [_, _, '02', 'Operator', 'DDS', 12, 'OB', 600_000, 7_200_000],
  [_, 'JUMLAH (Rp)', _, _, _, _, _, _, 56_800_000],
]

test('what has a count and a price is a line, and the others are the sums of those that follow', () => {
  const { tables, budget } = readSheet(FORM, {
    merges: ['A1:A2', 'B1:E2', 'F1:I1', 'F2:G2'],
  })
  expect(fieldsOf(tables[0])).toMatchObject({ code: 'A', program: 'B+C+D', budget: 'I' })
  const lines = budget.filter(({ leaf }) => leaf)
  expect(lines.map(({ name }) => name.text)).toEqual([
    'Kertas HVS',
    'Kertas Warna',
    'Topi',
    'Seragam',
    'Konsumsi rapat',
    'Petugas kebersihan',
    'Operator',
  ])
  expect(lines.reduce((sum, { budget: { value } }) => sum + (value ?? 0), 0)).toBe(56_800_000)
})
