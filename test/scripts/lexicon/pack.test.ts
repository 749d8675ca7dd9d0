import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from '@swc/core'
import { BETTER_LOW_ENGLISH } from '../../../src/core/intake/lexicon/betterLowEnglish'
import type { Entry } from '../../../src/core/intake/lexicon/entry'
import { FIELD_PHRASES } from '../../../src/core/intake/lexicon/fields'
import { FIGURE_PHRASES } from '../../../src/core/intake/lexicon/figures'
import { BOUND_PHRASES } from '../../../src/core/intake/lexicon/bounds'
import { DECLARED_COMPARISONS, DECLARED_WORDS } from '../../../src/core/intake/lexicon/directionWords'
import { GRADE_PHRASES } from '../../../src/core/intake/lexicon/grades'
import { MEASURE_PHRASES } from '../../../src/core/intake/lexicon/measures'
import { MISSING_PHRASES } from '../../../src/core/intake/lexicon/missing'
import {
  CURRENCY_PHRASES,
  FORMAT_CURRENCIES,
  MAGNITUDE_PHRASES,
} from '../../../src/core/intake/lexicon/money'
import { SHARE_WORDS } from '../../../src/core/intake/lexicon/shares'
import { MONTH_PHRASES } from '../../../src/core/intake/lexicon/time'

const { pack, withoutSeenIn } = jest.requireActual<{
  pack: (source: string, keepsLang: boolean) => string
  withoutSeenIn: (source: string) => string
}>('../../../scripts/lexicon/pack.js')

const LEXICON = path.resolve('src/core/intake/lexicon')

/** What a packed file exports. */
function unpacked(source: string, keepsLang: boolean): Record<string, unknown> {
  const { code } = transformSync(pack(source, keepsLang), {
    module: { type: 'commonjs' },
    jsc: { target: 'es2022' },
  })
  const exported = {}
  new Function('exports', code)(exported)
  return exported
}

describe('lists of phrases as programs hold them', () => {
  test.each<[string, string, readonly Entry<unknown>[]]>([
    ['fields.ts', 'FIELD_PHRASES', FIELD_PHRASES],
    ['figures.ts', 'FIGURE_PHRASES', FIGURE_PHRASES],
    ['betterLowEnglish.ts', 'BETTER_LOW_ENGLISH', BETTER_LOW_ENGLISH],
    ['bounds.ts', 'BOUND_PHRASES', BOUND_PHRASES],
    ['directionWords.ts', 'DECLARED_WORDS', DECLARED_WORDS],
    ['directionWords.ts', 'DECLARED_COMPARISONS', DECLARED_COMPARISONS],
    ['grades.ts', 'GRADE_PHRASES', GRADE_PHRASES],
    ['measures.ts', 'MEASURE_PHRASES', MEASURE_PHRASES],
    ['missing.ts', 'MISSING_PHRASES', MISSING_PHRASES],
    ['money.ts', 'CURRENCY_PHRASES', CURRENCY_PHRASES],
    ['money.ts', 'FORMAT_CURRENCIES', FORMAT_CURRENCIES],
    ['money.ts', 'MAGNITUDE_PHRASES', MAGNITUDE_PHRASES],
    ['shares.ts', 'SHARE_WORDS', SHARE_WORDS],
    ['time.ts', 'MONTH_PHRASES', MONTH_PHRASES],
  ])('%s has the same phrases, each once, without where they were seen', (file, name, entries) => {
    const source = readFileSync(path.join(LEXICON, file), 'utf8')
    // Only headers are read by the language of their words.
    const keepsLang = file === 'fields.ts' || file === 'figures.ts'
    const packed = unpacked(source, keepsLang)[name] as readonly Entry<unknown>[]
    const byPhrase = (list: readonly Pick<Entry<unknown>, 'phrase' | 'means'>[]) =>
      new Map(list.map(({ phrase, ...rest }) => [phrase, rest]))
    expect(packed).toHaveLength(entries.length)
    expect(byPhrase(packed)).toEqual(
      byPhrase(
        entries.map(({ phrase, lang, means }) => (keepsLang ? { phrase, lang, means } : { phrase, means })),
      ),
    )
  })

  test.each([
    ['something else than a list', 'export const A = 1', 'A is no list of phrases'],
    ['other files', "import { B } from './b'\nexport const A = [B]", 'a list of phrases needs ./b'],
    [
      'a phrase with the mark between phrases',
      "export const A = [{ phrase: 'a|b', lang: 'id', means: true, seenIn: '' }]",
      'a phrase holds |: a|b',
    ],
  ])('a file with %s stops the build', (_, source, message) => {
    expect(() => pack(source, true)).toThrow(message)
  })
})

test('short lists beside what reads them lose only where their words were seen', () => {
  const list = (seenIn: string) =>
    `const A = [{ phrase: 'a', lang: 'en', means: true${seenIn} }]\nexport const is = A.length`
  expect(withoutSeenIn(list(String.raw`, seenIn: 'officers\' lists, 2026'`))).toBe(list(''))
})
