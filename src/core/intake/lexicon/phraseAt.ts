import type { Entry } from './entry'

/** A phrase that was found at one end of a text. */
export interface Found<Means> {
  readonly phrase: string
  readonly means: Means
}

const LETTER = /[\p{L}]/u

/** Phrases by the letter that looks them up, longest first. */
function byLetter<Means>(
  entries: readonly Entry<Means>[],
  letterOf: (phrase: string) => string,
): ReadonlyMap<string, readonly Entry<Means>[]> {
  const index = new Map<string, Entry<Means>[]>()
  for (const entry of [...entries].sort((a, b) => b.phrase.length - a.phrase.length)) {
    const letter = letterOf(entry.phrase)
    const known = index.get(letter)
    if (known) known.push(entry)
    else index.set(letter, [entry])
  }
  return index
}

/**
 * @param entries - phrases
 * @returns a function that finds the longest of them at the start of a lower-case text, as whole words; null where
 *   there is none
 */
export function phraseAtStart<Means>(
  entries: readonly Entry<Means>[],
): (text: string) => Found<Means> | null {
  const index = byLetter(entries, (phrase) => phrase.charAt(0))
  return (text) => {
    const found = index.get(text.charAt(0))?.find(({ phrase }) => {
      const cutsAWord = LETTER.test(phrase.slice(-1)) && LETTER.test(text.charAt(phrase.length))
      return text.startsWith(phrase) && !cutsAWord
    })
    return found ?? null
  }
}

/**
 * @param entries - phrases
 * @returns the same for the end of a text
 */
export function phraseAtEnd<Means>(entries: readonly Entry<Means>[]): (text: string) => Found<Means> | null {
  const index = byLetter(entries, (phrase) => phrase.slice(-1))
  return (text) => {
    const found = index.get(text.slice(-1))?.find(({ phrase }) => {
      const before = text.charAt(text.length - phrase.length - 1)
      return text.endsWith(phrase) && !(LETTER.test(phrase.charAt(0)) && LETTER.test(before))
    })
    return found ?? null
  }
}

/**
 * @param entries - phrases
 * @returns what each of them means, for texts that are a phrase as a whole
 */
export function phraseMeanings<Means>(entries: readonly Entry<Means>[]): ReadonlyMap<string, Means> {
  return new Map(entries.map(({ phrase, means }) => [phrase, means]))
}

/**
 * @param entries - phrases
 * @returns an alternative of all of them for use within a regular expression, longest first
 */
export function phrasePattern(entries: readonly Entry<unknown>[]): string {
  return entries
    .map(({ phrase }) => phrase.replace(/[$()*+.?[\\\]^{|}]/g, '\\$&'))
    .sort((a, b) => b.length - a.length)
    .join('|')
}
