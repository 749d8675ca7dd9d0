import { headerPeriod } from '../../../../../src/core/intake/meanings/headerPeriod'
import { headerWords } from '../../../../../src/core/intake/meanings/headerText'
import type { Entry } from '../../../../../src/core/intake/lexicon/entry'
import { FIELD_PHRASES } from '../../../../../src/core/intake/lexicon/fields'
import { FIGURE_PHRASES } from '../../../../../src/core/intake/lexicon/figures'
import type { HeaderMeans } from '../../../../../src/core/intake/lexicon/headerMeans'

const ALL = [...FIELD_PHRASES, ...FIGURE_PHRASES]

/** The words by which a header is looked up, joined: the reader of periods goes first. */
function lookedUp(phrase: string): string {
  return headerPeriod(headerWords(phrase)).rest.join(' ')
}

/** Each single thing that a phrase can say: 'role plan', 'time past'. */
function sayings({ means }: Entry<HeaderMeans>): string[] {
  return Object.entries(means).flatMap(([key, value]) =>
    (Array.isArray(value) ? value : [value]).map((one) => `${key} ${String(one)}`),
  )
}

/** Money is counted in lakhs and crores in English alone. */
const INDIAN = [100_000, 10_000_000]
const isIndian = ({ means }: Entry<HeaderMeans>) => INDIAN.includes(means.factor ?? 1)

/** Means that few phrases of one language have, with the reason. */
const ONE_LANGUAGE: Readonly<Record<string, string>> = {
  '{"role":"actual","weak":true,"measure":"performance"}': '"Kinerja" alone names no column of figures',
  '{"role":"actual","weak":true,"nature":"toDate"}': '"s/d" never stands alone, "YTD" does',
  '{"role":["objective","plan"],"weak":true}': '"goal" heads figures as well as words, "sasaran" words',
  '{"role":["actual","rate"],"measure":"money"}': '"serapan" is an amount or a share, "absorption" a share',
  '{"role":["status","place"]}': '"state" is how something is, or a part of a country',
  '{"factor":1000000,"measure":"money"}':
    '"$m" is short for a unit, "Rp juta" is two words that each say theirs',
  '{"factor":1000000000,"measure":"money"}': '"$bn" is short for a unit, "Rp miliar" is two words',
}

describe('the lists of header phrases', () => {
  test('a phrase stands once, whatever it means', () => {
    const phrases = ALL.map(({ phrase }) => phrase)
    expect(phrases.filter((phrase, at) => phrases.indexOf(phrase) !== at)).toEqual([])
  })

  test('a phrase is written as headers are looked up, else it could never be found', () => {
    expect(ALL.map(({ phrase }) => phrase).filter((phrase) => lookedUp(phrase) !== phrase)).toEqual([])
  })

  test.each([
    ['fields', FIELD_PHRASES, ({ means }: Entry<HeaderMeans>) => String(means.role)],
    ['figures', FIGURE_PHRASES, ({ means }: Entry<HeaderMeans>) => JSON.stringify(means).slice(0, -1)],
  ] as const)('%s are sorted by what they mean, then by phrase', (_, list, key) => {
    const sorted = [...list].sort((a, b) => {
      const [first, second] = [key(a), key(b)]
      if (first !== second) return first < second ? -1 : 1
      return a.phrase < b.phrase ? -1 : 1
    })
    expect(list.map(({ phrase }) => phrase)).toEqual(sorted.map(({ phrase }) => phrase))
  })

  test('every phrase says something, and where it was seen', () => {
    expect(ALL.filter((entry) => sayings(entry).length === 0 || entry.seenIn === '')).toEqual([])
  })

  test('a filler or a link says nothing else', () => {
    const both = ALL.filter(({ means }) => (means.filler ?? means.link) && Object.keys(means).length > 1)
    expect(both).toEqual([])
  })
})

describe('no language is the second one', () => {
  const languages = (named: (entry: Entry<HeaderMeans>) => readonly string[]) => {
    const seen = new Map<string, Set<string>>()
    for (const entry of ALL.filter((one) => !isIndian(one))) {
      for (const name of named(entry)) {
        const list = seen.get(name) ?? new Set()
        for (const lang of entry.lang === 'any' ? ['id', 'en'] : [entry.lang]) list.add(lang)
        seen.set(name, list)
      }
    }
    return [...seen].filter(([, list]) => list.size < 2).map(([name]) => name)
  }

  test('whatever a phrase can say, both languages can', () => {
    expect(languages(sayings)).toEqual([])
  })

  test('and together with what else it says, but for exceptions with a reason', () => {
    const short = languages(({ means }) => [JSON.stringify(means)])
    expect(short.sort()).toEqual(Object.keys(ONE_LANGUAGE).sort())
  })

  test.each([
    ['id', 0.4],
    ['en', 0.3],
  ] as const)('%s has its share of all phrases', (lang, least) => {
    const own = ALL.filter((entry) => entry.lang === lang || entry.lang === 'any').length
    expect(own / ALL.length).toBeGreaterThan(least)
  })
})
