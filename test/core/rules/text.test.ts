import { gradeKey, indexKeywords, keywordsIn, nameKey, wordsOf } from '../../../src/core/rules/text'
import { words } from '../../../src/core/units'
import { text } from './support/rows'

test.each([
  ['Angka Kematian Ibu (AKI)', 'angka kematian ibu aki'],
  ['  Rata-rata   lama\tsekolah. ', 'rata rata lama sekolah'],
  ['Km²/Jam – É', 'km² jam é'],
  ['5 % (per 1.000)', '5 per 1 000'],
  ['...', ''],
  ['', ''],
])('the words of %j are %j', (typed, spoken) => {
  expect(words(typed)).toBe(spoken)
  const cell = text(typed)
  expect([wordsOf(cell), wordsOf(cell)]).toEqual([spoken, spoken])
})

describe('names that are the same but for case, marks and "&"', () => {
  test.each([
    ['Mutu & Layanan', 'mutu dan layanan'],
    ['Quality and service', 'QUALITY & SERVICE'],
    ['A&B', 'a dan b'],
    ['Learning and growth and more', 'learning & growth & more'],
    ['and growth', 'dan growth'],
    ['Jalan, jembatan.', 'jalan jembatan'],
    ['Dinas Kesehatan *)', 'dinas kesehatan'],
    ['Dinas Kesehatan **)', 'dinas kesehatan'],
    ['Dinas ? *', 'dinas?*'],
  ])('%s and %s', (one, other) => {
    expect(nameKey(one)).toBe(nameKey(other))
  })

  test.each([
    ['Bandung', 'B dan ung'],
    ['Landasan', 'Ldanasan'],
    ['Mutu layanan', 'Mutulayanan'],
    ['Dinas A*', 'Dinas A?'],
    ['Dinas ~A', 'Dinas A'],
    ['Dinas A*?', 'Dinas A?*'],
  ])('not %s and %s', (one, other) => {
    expect(nameKey(one)).not.toBe(nameKey(other))
  })

  test('they are read as words and marks', () => {
    expect(nameKey('Dinas A?*')).toBe('dinas a ?*')
  })

  test.each([' -/. ', '*', '?~'])('marks alone have no key: "%s"', (marks) => {
    expect(nameKey(marks)).toBe('')
  })
})

test.each([
  [' wtp ', 'WTP'],
  ['Wajar  Tanpa   Pengecualian', 'WAJAR TANPA PENGECUALIAN'],
  ['B', 'B'],
])('the grade %j is looked up as %j', (typed, key) => {
  expect(gradeKey(typed)).toBe(key)
})

describe('keywords in a text', () => {
  const found = (spoken: string, ...keywords: string[]) =>
    keywordsIn(spoken, indexKeywords(keywords.map((keyword, i) => [keyword, i] as const))).map(
      ({ keyword, tag }) => `${keyword} ${tag}`,
    )
  test.each<[string, string, string[], string[]]>([
    ['a word', 'angka kemiskinan', ['kemiskinan'], ['kemiskinan 0']],
    ['the whole of the text', 'ikm', ['IKM'], ['IKM 0']],
    ['in the order of the text', 'lama waktu tunggu', ['tunggu', 'lama'], ['lama 1', 'tunggu 0']],
    ['a phrase', 'rata rata waktu tunggu pasien', ['waktu tunggu'], ['waktu tunggu 0']],
    ['a phrase and its first word', 'waktu tunggu', ['waktu', 'waktu tunggu'], ['waktu 0', 'waktu tunggu 1']],
    ['as often as it stands there', 'lama dan lama', ['lama'], ['lama 0', 'lama 0']],
    ['not half of a phrase', 'waktu tempuh', ['waktu tunggu'], []],
    ['not a part of a word', 'digitalisasi', ['digital'], []],
    ['not the end of a word', 'nondigital', ['digital'], []],
    ['not a phrase that goes on within a word', 'waktu tunggunya', ['waktu tunggu'], []],
    ['marks in a keyword do not matter', 'rata rata', ['Rata-rata'], ['Rata-rata 0']],
    ['a keyword of marks is none', 'angka', ['-', ''], []],
    ['no text', '', ['angka', '-'], []],
  ])('%s', (_name, spoken, keywords, expected) => {
    expect(found(spoken, ...keywords)).toEqual(expected)
  })
})
