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
    // What every reader of a government's report knows.
    ['Nilai SAKIP', []],
    ['Keselarasan RPJMD dengan renstra', []],
    ['Kasus baru HIV', []],
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
    ['ODGJ:orang dengan gangguan jiwa', ['ODGJ']],
    ['Jumlah ODGJ  =  orang  dengan gangguan jiwa', ['ODGJ']],
    ['Jumlah ODGJ  adalah  orang dengan gangguan jiwa', ['ODGJ']],
    ['ODGJ: gangguan', []],
    ['xODGJ: orang dengan gangguan jiwa', []],
    ['2ODGJ: orang dengan gangguan jiwa', []],
    // "is" is a word of its own here.
    ['ODGJ isolasi mandiri', []],
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
    ['Angka  Kematian  Ibu (AKI)', ['AKI']],
    ['AKI ( Angka  Kematian  Ibu )', ['AKI']],
    // One word spells out nothing, nor does what begins with a unit.
    ['Akuntabilitas (AK)', []],
    ['AK (akuntabilitas)', []],
    ['KPB (kg per bulan)', []],
    // Every letter, each its own; the first at the beginning of a word.
    ['Kematian ibu (AKI)', []],
    ['Kebangkitan ibu (AI)', []],
    ['Air minum (AA)', []],
    // Only the words next to it: four for two letters.
    ['Angka  kasus baru kematian (AK)', ['AK']],
    ['Angka semua kasus baru kematian (AK)', []],
    ['Jumlah semua warga desa angka kematian (AK)', ['AK']],
    ['AK (angka kasus  baru kematian dalam setahun)', ['AK']],
    ['AK (jumlah semua warga desa angka kematian)', []],
    // What stands in a bracket before is no part of them.
    ['Jumlah (angka) hidup setiap bayi (AB)', []],
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
  ['Jalan dan(atau)jembatan', true],
  ['Persentase jalan (kota dan desa', true],
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
