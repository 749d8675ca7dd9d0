import {
  abbreviationsIn,
  countsActivity,
  countWords,
  explainedIn,
  joinsTwo,
} from '../../../../src/core/rules/indicatorChecks/wording'

describe('abbreviations', () => {
  test.each([
    ['Persentase ODGJ yang dilayani', ['ODGJ']],
    ['Nilai SAKIP', []],
    ['PERSENTASE JALAN MANTAP', []],
    ['Angka Kematian Ibu (AKI)', ['AKI']],
    ['Indeks Reformasi', []],
  ])('in "%s": %j', (name, expected) => {
    expect(abbreviationsIn(name)).toEqual(expected)
  })

  test.each([
    ['Angka Kematian Ibu (AKI)', ['AKI']],
    ['ODGJ adalah orang dengan gangguan jiwa', ['ODGJ']],
    ['AKI (Angka Kematian Ibu) per 100.000', ['AKI']],
    ['Jumlah (AKI)', []],
  ])('spelled out by "%s": %j', (text, expected) => {
    expect(explainedIn(text)).toEqual(expected)
  })
})

test.each([
  ['Persentase jalan dan jembatan mantap', true],
  ['Roads and bridges in good condition', true],
  ['Jumlah sekolah/madrasah', true],
  ['Persentase pegawai terlatih (guru dan perawat)', false],
  ['Persentase dana desa', false],
  ['Kg/kapita', false],
])('"%s" joins two things: %p', (name, joined) => {
  expect(joinsTwo(name)).toBe(joined)
})

test.each([
  ['Jumlah rapat koordinasi', true],
  ['Number of meetings held', true],
  ['Jumlah penduduk miskin', false],
  ['Persentase dokumen tepat waktu', false],
])('"%s" counts an activity: %p', (name, activity) => {
  expect(countsActivity(name)).toBe(activity)
})

test.each([
  ['Rata-rata lama sekolah (tahun)', 4],
  ['', 0],
])('"%s" has %p words', (name, n) => {
  expect(countWords(name)).toBe(n)
})
