import {
  abbreviationsIn,
  countsActivity,
  countWords,
  explainedIn,
  joinsTwo,
  mayAbbreviate,
} from '../../../../src/core/rules/indicatorChecks/wording'

describe('abbreviations', () => {
  test.each([
    ['Persentase ODGJ yang dilayani', ['ODGJ']],
    ['ODGJ dan TPKJM dilayani oleh ODGJ', ['ODGJ', 'TPKJM']],
    ['Nilai SAKIP', []],
    ['PERSENTASE JALAN MANTAP', []],
    ['ODGJ', []],
    ['Angka Kematian Ibu (AKI)', ['AKI']],
    ['Indeks Reformasi', []],
    ['persentase layanan', []],
    ['', []],
    // From 2 to 6 capitals; a longer word is shouted, and a single one is a vitamin.
    ['Cakupan XY', ['XY']],
    ['Cakupan vitamin A', []],
    ['Cakupan ABCDEF', ['ABCDEF']],
    ['Cakupan ABCDEFG', []],
    // Part of a word or of a number is none.
    ['Emisi COx turun', []],
    ['Emisi xCO turun', []],
    ['Emisi CO2 turun', []],
    ['Seri 2CO turun', []],
    ['(ODGJ) dilayani', ['ODGJ']],
    ['ODGJ/TPKJM terlayani', ['ODGJ', 'TPKJM']],
    // Capitals of other alphabets are capitals.
    ['Persentase ÉÉ dilayani', ['ÉÉ']],
  ])('in "%s": %j', (name, expected) => {
    expect(abbreviationsIn(name)).toEqual(expected)
  })

  test.each([
    ['Angka Kematian Ibu (AKI)', ['AKI']],
    ['Angka Kematian Ibu ( AKI )', ['AKI']],
    ['Angka Kematian (AK) dan Angka Harapan Hidup (AHH)', ['AK', 'AHH']],
    ['ODGJ adalah orang dengan gangguan jiwa', ['ODGJ']],
    ['ODGJ = orang dengan gangguan jiwa', ['ODGJ']],
    ['ODGJ: orang dengan gangguan jiwa', ['ODGJ']],
    ['ODGJ is a person with a disorder', []],
    ['ODGJ is people with a disorder', ['ODGJ']],
    ['AKI (Angka Kematian Ibu) per 100.000', ['AKI']],
    ['AKI(Angka Kematian Ibu)', ['AKI']],
    ['Jumlah (AKI)', []],
    ['AKI (angka)', []],
    ['Angka Kematian Ibu (aki)', []],
    ['Angka Kematian Ibu (A)', []],
    ['Angka Kematian Ibu (ABCDEFG)', []],
    ['2AKI (Angka Kematian Ibu)', []],
    // A bracket holds units and remarks too: only words with the letters spell it out (indicators of New York City).
    ['Average time to repair street lights - by DOT (calendar days)', []],
    ['New tuberculosis cases (CY)', []],
    ['Utilization rate for Crisis Services Programs (RHY)', []],
    ['Number of hospital-based violence intervention programs (HVIP) trainings', ['HVIP']],
    ['Absent without consent (AWOC) rate', ['AWOC']],
    ['DUI (driving under the influence) cases', ['DUI']],
    ['Jumlah dokumen Rencana Strategis (RENSTR)', ['RENSTR']],
    ['', []],
  ])('spelled out by "%s": %j', (text, expected) => {
    expect(explainedIn(text)).toEqual(expected)
  })

  test.each([
    ['two capitals side by side', 'nilai XY', true],
    ['capitals that stand alone', 'Nilai A Dan B', false],
    ['letters of another alphabet may be capitals', 'éé', true],
    ['nothing', '', false],
  ])('a look at the letters: %s', (_name, text, may) => {
    expect(mayAbbreviate(text)).toBe(may)
  })
})

test.each([
  ['Persentase jalan dan jembatan mantap', true],
  ['Jalan DAN jembatan', true],
  ['Jalan serta jembatan mantap', true],
  ['Roads and bridges in good condition', true],
  ['Jalan & jembatan mantap', true],
  ['Jumlah sekolah/madrasah', true],
  ['Jumlah sekolah / madrasah', true],
  ['Jalan (kota) dan jembatan (desa)', true],
  ['Persentase pegawai terlatih (guru dan perawat)', false],
  ['Persentase pegawai (guru & perawat) terlatih', false],
  ['Persentase pegawai (guru/perawat) terlatih', false],
  ['Persentase dana desa', false],
  ['Persentase lahan landai', false],
  ['Anggaran R&D', false],
  // Units of measure have a slash of their own.
  ['Kg/kapita', false],
  ['Kapita/kg', false],
  ['Rupiah/m2', false],
  ['', false],
])('"%s" joins two things: %p', (name, joined) => {
  expect(joinsTwo(name)).toBe(joined)
})

test.each([
  ['Jumlah rapat koordinasi', true],
  ['  jumlah RAPAT', true],
  ['Banyaknya laporan', true],
  ['Total kunjungan', true],
  ['Frekuensi sosialisasi', true],
  ['Number of meetings held', true],
  ['Number of a meeting', true],
  ['Jumlah penduduk miskin', false],
  ['Persentase dokumen tepat waktu', false],
  ['Rapat dengan jumlah peserta', false],
  ['Jumlahkan rapat', false],
  ['Jumlah dokumentasi', false],
  ['', false],
])('"%s" counts an activity: %p', (name, activity) => {
  expect(countsActivity(name)).toBe(activity)
})

test.each([
  ['Rata-rata lama sekolah (tahun)', 4],
  ['  Persentase   jalan\tmantap ', 3],
  ['Jalan & jembatan', 2],
  ['Nilai 5', 2],
  ['- /', 0],
  ['', 0],
])('"%s" has %p words', (name, n) => {
  expect(countWords(name)).toBe(n)
})
