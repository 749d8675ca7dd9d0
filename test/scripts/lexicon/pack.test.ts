import { readFileSync } from 'node:fs'
import path from 'node:path'
import { transformSync } from '@swc/core'
import { BETTER_LOW_ENGLISH } from '../../../src/core/intake/lexicon/betterLowEnglish'
import type { Entry } from '../../../src/core/intake/lexicon/entry'
import { FIELD_PHRASES } from '../../../src/core/intake/lexicon/fields'
import { FIGURE_PHRASES } from '../../../src/core/intake/lexicon/figures'

const { pack } = jest.requireActual<{ pack: (source: string) => string }>('../../../scripts/lexicon/pack.js')

const LEXICON = path.resolve('src/core/intake/lexicon')

/** What a packed file exports. */
function unpacked(source: string): Record<string, unknown> {
  const { code } = transformSync(pack(source), { module: { type: 'commonjs' }, jsc: { target: 'es2022' } })
  const exported = {}
  new Function('exports', code)(exported)
  return exported
}

describe('lists of phrases as programs hold them', () => {
  test.each<[string, string, readonly Entry<unknown>[]]>([
    ['fields.ts', 'FIELD_PHRASES', FIELD_PHRASES],
    ['figures.ts', 'FIGURE_PHRASES', FIGURE_PHRASES],
    ['betterLowEnglish.ts', 'BETTER_LOW_ENGLISH', BETTER_LOW_ENGLISH],
  ])('%s has the same phrases, each once, without where they were seen', (file, name, entries) => {
    const source = readFileSync(path.join(LEXICON, file), 'utf8')
    const packed = unpacked(source)[name] as readonly Entry<unknown>[]
    const byPhrase = (list: readonly Omit<Entry<unknown>, 'seenIn'>[]) =>
      new Map(list.map(({ phrase, ...rest }) => [phrase, rest]))
    expect(packed).toHaveLength(entries.length)
    expect(byPhrase(packed)).toEqual(
      byPhrase(entries.map(({ phrase, lang, means }) => ({ phrase, lang, means }))),
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
    expect(() => pack(source)).toThrow(message)
  })
})
