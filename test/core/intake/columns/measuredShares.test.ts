import { fieldsOf, readSheet } from '../support/read'

const SERVICES = [
  ['Pelayanan ibu hamil', 100, 1200, 1100, 91.67],
  ['Pelayanan balita', 100, 5000, 4800, 96],
  ['Pelayanan lansia', 100, 3000, 2700, 90],
] as const

test.each([
  [['Jenis Layanan', 'Target (%)', 'Jumlah Sasaran', 'Jumlah Terlayani', 'Capaian (%)'], 'E'],
  [['Indikator', 'Target', 'Penyebut', 'Pembilang', 'Capaian'], 'E'],
  [['Indicator', 'Target (%)', 'Eligible', 'Served', '% Achieved'], 'E'],
  [['Indicator', 'Target (%)', 'Eligible', 'Covered', 'Coverage (%)'], 'E'],
  [['Indicator', 'Target', 'Denominator', 'Numerator', 'Rate'], 'E'],
  [['Indikator', 'Standar (%)', 'Denumerator', 'Numerator', 'Hasil (%)'], 'E'],
])('a share of two counts is measured by the target: %j', (header, actual) => {
  const fields = fieldsOf(readSheet([header, ...SERVICES]).tables[0])
  expect(fields).toMatchObject({ target: 'B', actual })
  expect(fields.attainment).toBeUndefined()
})

test('a share of the target is its attainment', () => {
  const header = ['Indikator', 'Satuan', 'Target', 'Realisasi', 'Capaian (%)']
  const rows = [
    ['Jumlah dokumen', 'dokumen', 12, 11, 91.67],
    ['Jumlah peserta', 'orang', 50, 48, 96],
    ['Jumlah laporan', 'laporan', 30, 27, 90],
  ]
  expect(fieldsOf(readSheet([header, ...rows]).tables[0])).toMatchObject({
    target: 'C',
    actual: 'D',
    attainment: 'E',
  })
})

test('parts of a formula without a target give none', () => {
  const header = ['Indikator', 'Jumlah Pembilang', 'Jumlah Penyebut', 'Capaian (%)']
  const rows = SERVICES.map(([name, , all, served, share]) => [name, served, all, share])
  const fields = fieldsOf(readSheet([header, ...rows]).tables[0])
  expect(fields.target).toBeUndefined()
})

test('what one piece costs is no share of the target', () => {
  const header = ['Program', 'Indikator', 'Target', 'Vol', 'Biaya', 'Jumlah (Rp)']
  const rows = [
    ['Renstra', 'Dokumen renstra', 1, 1, 25_000_000, 25_000_000],
    ['Audit', 'Laporan audit', 2, 4, 7_500_000, 30_000_000],
    ['Pelatihan', 'Peserta terlatih', 200, 5, 10_000_000, 50_000_000],
  ]
  expect(fieldsOf(readSheet([header, ...rows]).tables[0]).actual).toBeUndefined()
})
