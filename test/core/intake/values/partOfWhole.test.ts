import { SHARE_WORDS } from '../../../../src/core/intake/lexicon/shares'
import { isPartOfWhole } from '../../../../src/core/intake/values/partOfWhole'
import { num, text } from '../../rules/support/rows'

const says = (name: string, unit: string | null) =>
  isPartOfWhole({
    target: num(140),
    actual: num(96),
    unit: unit === null ? null : text(unit),
    indicator: text(name),
  })

describe('a part of a whole, which no target can exceed', () => {
  test.each<[string, string | null]>([
    // Indicators of LKjIP, SPM and council reports.
    ['Tingkat kehadiran ASN', '%'],
    ['Persentase kehadiran pegawai', 'Persen'],
    ['Cakupan imunisasi dasar lengkap', '%'],
    ['Cakupan layanan air minum layak', 'Persentase (%)'],
    ['Prevalensi balita stunting', '%'],
    ['Proporsi perempuan di parlemen', '%'],
    ['Persentase pengaduan yang diselesaikan tepat waktu', '%'],
    ['Persentase puskesmas yang memenuhi standar', null],
    ['Staff attendance', '%'],
    ['Vaccination coverage', 'Percent'],
    ['% of households with broadband', null],
    ['Percentage of residents who feel safe', '%'],
    ['Proportion of invoices settled in 30 days', null],
  ])('%s (%s)', (name, unit) => {
    expect(says(name, unit)).toBe(true)
  })

  test.each<[string, string | null]>([
    // Growth.
    ['Laju pertumbuhan ekonomi', '%'],
    ['Persentase peningkatan kunjungan wisatawan', '%'],
    ['Percentage of growth in small firms', '%'],
    ['Percentage increase of visitors', '%'],
    // Ratios, and what is measured against something else.
    ['Rasio kemandirian keuangan daerah', '%'],
    ['Persentase PAD terhadap pendapatan transfer', '%'],
    ['Proporsi utang terhadap PDRB', '%'],
    ['Debt service coverage', '%'],
    // What came of a plan, of money or of a need.
    ['Persentase realisasi pendapatan asli daerah', '%'],
    ['Persentase capaian target yang ditetapkan', '%'],
    ['Persentase serapan anggaran belanja', '%'],
    ['Persentase ketersediaan pangan utama', '%'],
    ['% of target reached', null],
    ['Percentage of council tax collected', '%'],
    // Nothing says that it is a part.
    ['Persentase bidang kesehatan', '%'],
    ['Indeks kepuasan masyarakat', '%'],
    // Not in per cent.
    ['Tingkat kehadiran ASN', 'Hari'],
    ['Cakupan layanan', 'Desa'],
    ['Jumlah pegawai yang dilatih', 'Orang'],
    ['Pegawai yang dilatih', '%'],
  ])('not known to be one: %s (%s)', (name, unit) => {
    expect(says(name, unit)).toBe(false)
  })
})

test('a word stands once, and both languages can say each meaning', () => {
  const phrases = SHARE_WORDS.map(({ phrase }) => phrase)
  expect(new Set(phrases).size).toBe(phrases.length)
  for (const lang of ['id', 'en'] as const) {
    const said = SHARE_WORDS.filter((entry) => entry.lang === lang || entry.lang === 'any')
    expect(new Set(said.map(({ means }) => means))).toEqual(new Set(['whole', 'part', 'beyond']))
  }
})
