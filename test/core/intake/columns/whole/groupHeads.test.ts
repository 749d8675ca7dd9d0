import type { CellValue } from '../../../../../src/core/units'
import { _, fieldsOf, readSheet } from '../../support/read'

type Rows = readonly (readonly CellValue[])[]

/** What a group is called is no role of the figures below it. */
const RINCIAN: Rows = [
  ['KODE', 'U R A I A N', 'RINCIAN', _, _, _],
  [_, _, 'VOLUME', _, 'HARGA SATUAN', 'JUMLAH (Rp)'],
  ['5.2.1.01', 'Kertas HVS', 50, 'Rim', 65_000, 3_250_000],
  ['5.2.1.02', 'Tinta', 10, 'Botol', 120_000, 1_200_000],
  ['5.2.1.03', 'Map', 25, 'Pak', 25_000, 625_000],
]
const SUMBER: Rows = [
  ['No', 'Jenis Kegiatan', 'Target Capaian Tahun 2023', _, 'Biaya dan Sumber Pembiayaan', _],
  [_, _, _, _, 'Jumlah (Rp)', 'Sumber Biaya'],
  [1, 'Penghasilan tetap', '1 org terpenuhi pagu', _, 11_520_000, 'ADD'],
  [2, 'Tunjangan BPD', '13 org terpenuhi pagu', _, 339_168_000, 'ADD'],
  [3, 'Operasional kantor', 'Terpenuhi kebutuhan reguler', _, 149_042_430, 'DDS'],
  [4, 'Musyawarah desa', 'Terlaksananya musyawarah', _, 2_500_000, 'PAD'],
  [5, 'Pemungutan pajak', 'Tersampaikannya surat', _, 18_500_000, 'PBH'],
  [6, 'Penyusunan peraturan', 'Tersusunnya peraturan', _, 6_500_000, 'PBH'],
]
test.each<[string, Rows, readonly string[], Record<string, string>]>([
  ['details', RINCIAN, ['C1:F1', 'C2:D2', 'A1:A2', 'B1:B2'], { program: 'B', budget: 'F' }],
  ['funds', SUMBER, ['C1:D2', 'E1:F1', 'A1:A2', 'B1:B2'], { program: 'B', budget: 'E' }],
])('a group of %s gives its role to no figures', (_name, rows, merges, fields) => {
  const { tables } = readSheet(rows, { merges })
  expect(tables.map(({ kind }) => kind)).toEqual(['budget'])
  expect(fieldsOf(tables[0])).toMatchObject(fields)
  expect(tables[0]?.proof?.questions.map(({ code }) => code) ?? []).not.toContain('unknown-column')
})

test('the money of funds is no financing', () => {
  const { budget } = readSheet(SUMBER, { merges: ['C1:D2', 'E1:F1', 'A1:A2', 'B1:B2'] })
  expect(budget.map(({ account }) => account)).toEqual([null, null, null, null, null, null])
})

test('an empty column is never the name', () => {
  const rows = [
    ['Kode', 'Kegiatan', 'Unit Kerja', 'Anggaran'],
    ['1.01.01', _, 'Dinas Kesehatan', 120_000],
    ['1.01.02', _, 'Dinas Sosial', 340_000],
    ['1.01.03', _, 'Dinas Pertanian', 90_000],
  ]
  expect(fieldsOf(readSheet(rows).tables[0])).toMatchObject({ program: 'C', budget: 'D' })
})

test('states are places that name rows, where nothing else does', () => {
  const rows = [
    ['State', 'Budget', 'Spent'],
    ['Kerala', 120_000, 90_000],
    ['Goa', 320_000, 310_000],
    ['Assam', 50_000, 20_000],
  ]
  expect(fieldsOf(readSheet(rows).tables[0])).toEqual({ program: 'A', budget: 'B', spent: 'C' })
})

test.each([
  ['a strange word between two months is the month between them', 'AGUS', 'C+D+E+F+G'],
  ['words that are known are none', 'Keterangan', 'C+D+F+G'],
])('%s', (_name, word, spent) => {
  const rows = [
    ['URAIAN', 'APBD 2020', 'JUN', 'JUL', word, 'SEPT', 'OKT'],
    ['Pajak Hotel', 9_000_000, 700_000, 800_000, 900_000, 600_000, 500_000],
    ['Pajak Reklame', 7_000_000, 400_000, 300_000, 200_000, 600_000, 500_000],
    ['Pajak Parkir', 5_000_000, 100_000, 200_000, 300_000, 400_000, 150_000],
  ]
  expect(fieldsOf(readSheet(rows).tables[0])).toMatchObject({ budget: 'B', spent })
})
