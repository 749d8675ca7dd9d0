import type { Entry } from './entry'

/** A phrase found in a run of words. */
export interface Match<Means> {
  readonly entry: Entry<Means>
  /** Place of its first word, and how many words it has. */
  readonly at: number
  readonly length: number
}

/** Entries by their first word, the longest first. */
export type PhraseIndex<Means> = ReadonlyMap<
  string,
  readonly { entry: Entry<Means>; words: readonly string[] }[]
>

/**
 * @param lists - entries of one kind of meaning
 * @returns the index in which `findPhrases` looks them up
 */
export function indexPhrases<Means>(...lists: readonly (readonly Entry<Means>[])[]): PhraseIndex<Means> {
  const index = new Map<string, { entry: Entry<Means>; words: readonly string[] }[]>()
  for (const entry of lists.flat()) {
    const words = entry.phrase.split(' ')
    const first = words[0] as string
    const list = index.get(first)
    if (list) list.push({ entry, words })
    else index.set(first, [{ entry, words }])
  }
  for (const list of index.values()) list.sort((a, b) => b.words.length - a.words.length)
  return index
}

/**
 * Parts a run of words into the longest phrases that are known, left to right.
 * @param words - in order, lower case
 * @param index - what is known
 * @returns the phrases in order, and the words that belong to none
 */
export function findPhrases<Means>(
  words: readonly string[],
  index: PhraseIndex<Means>,
): { readonly matches: readonly Match<Means>[]; readonly unknown: readonly string[] } {
  const matches: Match<Means>[] = []
  const unknown: string[] = []
  for (let at = 0; at < words.length;) {
    const word = words[at] as string
    const found = index
      .get(word)
      ?.find((one) => one.words.every((part, offset) => words[at + offset] === part))
    if (found) {
      matches.push({ entry: found.entry, at, length: found.words.length })
      at += found.words.length
    } else {
      unknown.push(word)
      at += 1
    }
  }
  return { matches, unknown }
}
