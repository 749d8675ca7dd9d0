import { bannerKind, indicatorTotalKind, kpiTotalKind } from '../../../../src/core/intake/rows/rowWords'

describe('what the words of a row say', () => {
  test.each([
    ['Jumlah', 'total'],
    ['Sub Total', 'subtotal'],
    ['Subtotal bobot', 'subtotal'],
    ['Jumlah kunjungan', null],
    ['Nilai akhir', 'total'],
  ])('%s in a table of KPIs', (words, kind) => {
    expect(kpiTotalKind(words)).toBe(kind)
  })

  test.each([
    ['Jumlah anggaran', 'total'],
    ['Sub jumlah belanja', 'subtotal'],
    ['Jumlah UMKM dibina', null],
    ['Total', 'total'],
  ])('%s in a column of indicators beside money', (words, kind) => {
    expect(indicatorTotalKind(words)).toBe(kind)
  })

  test.each([
    ['Perspektif Pelanggan', 'perspective'],
    ['2. Keuangan', 'perspective'],
    ['Sasaran 1', 'objective'],
    ['Misi ke-2: Ekonomi', 'mission'],
    ['Mission 1', 'mission'],
    ['Kegiatan Penyuluhan', 'program'],
    ['Catatan', null],
  ])('%s across the table', (words, kind) => {
    expect(bannerKind(words)).toBe(kind)
  })
})
