import { meaningOf } from '../../../../src/core/intake/meanings/headerMeaning'
import { ENGLISH_HEADERS } from './headers/english'
import { INDONESIAN_HEADERS } from './headers/indonesian'
import { told } from './told'

const ALL = [...INDONESIAN_HEADERS, ...ENGLISH_HEADERS]
const parts = (path: string): string[] => path.split(' > ')

describe('what a header says of its column', () => {
  test.each(INDONESIAN_HEADERS)('Indonesian: %s: %s', (path, says) => {
    expect(told(meaningOf(parts(path)))).toBe(says)
  })

  test.each(ENGLISH_HEADERS)('English: %s: %s', (path, says) => {
    expect(told(meaningOf(parts(path)))).toBe(says)
  })

  test.each(ALL.filter(([path]) => path.includes(' ')))('the same in capitals: %s', (path, says) => {
    expect(told(meaningOf(parts(path.toUpperCase())))).toBe(says)
  })

  test.each(ALL)('the same with blanks and line breaks about it: %s', (path, says) => {
    expect(told(meaningOf(parts(path).map((text) => ` ${text.replace(/ /g, '\n')}  `)))).toBe(says)
  })
})

describe('what a header does not say', () => {
  test('two digits behind a word are not taken for a year', () => {
    expect(meaningOf(['budget_20'])).toMatchObject({ unknown: ['20'] })
  })

  test('a misspelling that is no line of the lexicon stays unknown: figures may still tell', () => {
    expect(meaningOf(['Ralisasi'])).toMatchObject({ roles: [], coverage: 0, unknown: ['ralisasi'] })
  })

  test("of two measures in one header neither is the column's", () => {
    expect(meaningOf(['Realisasi Kinerja dan Anggaran']).measure).toBeNull()
  })

  test('the nearest of two levels says the measure', () => {
    expect(meaningOf(['Kinerja dan Anggaran', 'Kinerja', 'Rp']).measure).toBe('money')
  })

  test('an empty header says nothing', () => {
    expect(told(meaningOf([]))).toBe('-')
    expect(told(meaningOf(['']))).toBe('-')
  })

  test('more words that are known make a header surer', () => {
    const [plain, vague] = [['Target'], ['Target zzz yyy']].map((path) => meaningOf(path).roles[0]?.bits ?? 0)
    expect(plain).toBeGreaterThan(vague as number)
  })
})

test.each([
  ['Sum of Budget', 'plan', 'money'],
  ['Sum of Actual', 'actual', null],
  ['Total Billing Rate Per Entire Project', undefined, null],
  ['Unit of appropriation', 'line', null],
  ['Cost/Year', undefined, 'money'],
  ['Biaya/Tahun', undefined, 'money'],
  ['Gaji per bulan', undefined, null],
  ['Bulan/Tahun', 'period', null],
  ['Tahun Anggaran', 'period', null],
])('what "%s" is of', (header, role, measure) => {
  const meaning = meaningOf([header])
  expect([meaning.roles[0]?.role, meaning.measure]).toEqual([role, measure])
})
