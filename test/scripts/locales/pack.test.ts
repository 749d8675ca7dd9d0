import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { transformSync } from '@swc/core'
import { onScreen } from '../../../src/locales/en/onScreen'
import { sheets } from '../../../src/locales/id/sheets'
import { webTexts } from '../../../src/locales/webTexts'

const { pack, packKeys } = jest.requireActual<{
  pack: (file: string, used?: Set<string>, keysFrom?: string) => string
  packKeys: (file: string) => string
}>('../../../scripts/locales/pack.js')

/** What a packed module exports. */
function unpacked(file: string, used?: Set<string>): Record<string, unknown> {
  const { code } = transformSync(pack(file, used), {
    module: { type: 'commonjs' },
    jsc: { target: 'es2022' },
  })
  const exported = {}
  new Function('exports', code)(exported)
  return exported
}

describe('sentences as pages hold them', () => {
  test.each([
    ['webTexts', 'webTexts', webTexts, 'en/report'],
    ['en/onScreen', 'onScreen', onScreen, 'en/pane'],
    ['id/sheets', 'sheets', sheets, 'id/report'],
  ])('%s are the same', (file, name, texts, of) => {
    const used = new Set<string>()
    const packed = unpacked(path.resolve(`src/locales/${file}.ts`), used)
    expect(packed).toEqual({ [name]: texts })
    expect(Object.keys(packed)).toEqual([name])
    // Webpack builds anew when one of them changes.
    expect(used).toContain(path.resolve(`src/locales/${of}.json`))
  })

  test.each(['onScreen', 'sheets'])('both languages of %s load the same keys', (name) => {
    const [id, en] = ['id', 'en'].map((lang) => path.resolve(`src/locales/${lang}/${name}.ts`))
    expect(packKeys(id!)).toBe(packKeys(en!))
    expect(
      pack(id!, new Set(), './keys')
        .split('\n')
        .find((line) => line.startsWith('import')),
    ).toBe('import { keys } from "./keys"')
  })

  let folder = ''
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'kinerja-texts-'))
  })
  afterEach(() => rmSync(folder, { recursive: true }))
  const written = (id: object, en: object) => {
    const file = path.join(folder, 'texts.ts')
    writeFileSync(file, `export const texts = ${JSON.stringify({ id, en })}`)
    return file
  }

  test.each([
    [
      'a plural that one language has',
      { rows: { n_other: '{{n}} baris' } },
      { rows: { n_one: 'a row', n_other: '{{n}} rows' } },
    ],
    ['an empty sentence', { none: '' }, { none: 'none' }],
    ['a sentence that one language lacks', { a: 'a', b: 'b' }, { a: 'a' }],
  ])('%s stays so', (_, id, en) => {
    expect(unpacked(written(id, en))).toEqual({ texts: { id, en } })
  })

  test.each([
    ['the mark between sentences', 'a ¦ b'],
    ['the mark of no sentence', '~'],
  ])('%s in a sentence stops the build', (_, text) => {
    expect(() => pack(written({ greeting: text }, { greeting: 'a' }))).toThrow(
      'a sentence holds ¦ or is ~: greeting',
    )
  })
})
