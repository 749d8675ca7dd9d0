import type { TextCell } from '../intake/values/reading'
import { at, words } from '../units'

const spoken = new WeakMap<TextCell, string>()

/**
 * @param cell - a text that several rules look at
 * @returns its words, worked out once
 */
export function wordsOf(cell: TextCell): string {
  const known = spoken.get(cell)
  if (known !== undefined) return known
  const said = words(cell.text)
  spoken.set(cell, said)
  return said
}

/** "Dinas A *)" speaks of a note below; "Dinas A*" may be another name than "Dinas A?". */
const FOOTNOTE = /(?<!\*)\*+\)/g
const TELLING = /[*?~]/g

/**
 * The key under which two texts are the same name: case, marks and "&" for "dan"/"and" do not matter, but for * ? ~, which
 * may be all that tells two names apart.
 * @param text - a cell's text
 * @returns the key; '' where the text holds no letter or figure
 */
export function nameKey(text: string): string {
  const key = ` ${words(text.replaceAll('&', ' dan '))} `.replaceAll(' and ', ' dan ').trim()
  const telling = key === '' ? null : text.replace(FOOTNOTE, '').match(TELLING)
  return telling ? `${key} ${telling.join('')}` : key
}

/**
 * The key under which a spreadsheet's lookup takes two grades for the same.
 * @param text - a grade as written
 * @returns upper case, one blank between words, none around
 */
export function gradeKey(text: string): string {
  return text.trim().replace(/ +/g, ' ').toUpperCase()
}

/** Words and phrases by their first word, so that a text is looked through once, however many there are. */
export type KeywordIndex<Tag> = ReadonlyMap<
  string,
  readonly { readonly keyword: string; readonly phrase: string; readonly tag: Tag }[]
>

/**
 * @param entries - keywords as the settings have them, each with what it stands for
 * @returns the index
 */
export function indexKeywords<Tag>(
  entries: readonly (readonly [keyword: string, tag: Tag])[],
): KeywordIndex<Tag> {
  const index = new Map<string, { keyword: string; phrase: string; tag: Tag }[]>()
  for (const [keyword, tag] of entries) {
    const phrase = words(keyword)
    const first = at(phrase.split(' '), 0)
    const known = index.get(first)
    if (known) known.push({ keyword, phrase, tag })
    else index.set(first, [{ keyword, phrase, tag }])
  }
  return index
}

/**
 * @param spoken - a text's words, as `words` gives them
 * @param index - keywords
 * @returns the keywords that stand in the text as whole words, in the order in which they stand there
 */
export function keywordsIn<Tag>(
  spoken: string,
  index: KeywordIndex<Tag>,
): readonly { readonly keyword: string; readonly tag: Tag }[] {
  const found: { keyword: string; tag: Tag }[] = []
  for (let at = 0; at < spoken.length;) {
    const blank = spoken.indexOf(' ', at)
    const end = blank < 0 ? spoken.length : blank
    for (const { keyword, phrase, tag } of index.get(spoken.slice(at, end)) ?? []) {
      const after = spoken[at + phrase.length] ?? ' '
      if (after === ' ' && spoken.startsWith(phrase, at)) found.push({ keyword, tag })
    }
    at = end + 1
  }
  return found
}
