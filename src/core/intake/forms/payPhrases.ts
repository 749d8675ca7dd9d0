import type { Field } from '../types'
import { FIELDS } from '../types'

/** How well a header's words name a field, 0 to 1. */
export type FieldScores = ReadonlyMap<Field, number>

interface Synonym {
  readonly field: Field
  readonly words: readonly string[]
  readonly letters: number
  /** Earlier in its list is the more usual word; it wins where two columns name one field. */
  readonly rank: number
}

/** Phrases that name fields, by their first word. */
export type PhraseIndex = ReadonlyMap<string, readonly Synonym[]>

/**
 * @param synonyms - phrases as headerWords() leaves them, by field, the most usual first
 * @returns the index in which scoreWords looks them up
 */
export function indexPhrases(synonyms: Readonly<Partial<Record<Field, readonly string[]>>>): PhraseIndex {
  const index = new Map<string, Synonym[]>()
  for (const field of FIELDS) {
    synonyms[field]?.forEach((phrase, rank) => {
      const words = phrase.split(' ')
      const entry = { field, words, letters: phrase.length, rank }
      const first = words[0] as string
      const list = index.get(first)
      if (list) list.push(entry)
      else index.set(first, [entry])
    })
  }
  return index
}

/** Before these words the head of the phrase has gone by: a "unit of appropriation" is no appropriation. */
const LINKS: ReadonlySet<string> = new Set(['of', 'per', 'dari', 'for', 'untuk'])

/**
 * A phrase that is a synonym scores 1; one that begins with it, ends with it or holds it scores less, the
 * more other words it has.
 * @param words - a header's words
 * @param index - phrases to look for
 * @returns each field that is named, with its best score
 */
export function scoreWords(words: readonly string[], index: PhraseIndex): FieldScores {
  const scores = new Map<Field, number>()
  const letters = words.reduce((sum, word) => sum + word.length + 1, -1)
  words.forEach((word, at) => {
    for (const synonym of index.get(word) ?? []) {
      const { length } = synonym.words
      if (at + length > words.length) continue
      if (at > 0 && LINKS.has(words[at - 1] as string)) continue
      if (!synonym.words.every((part, offset) => words[at + offset] === part)) continue
      const share = synonym.letters / letters
      let score = 1 - synonym.rank * 0.0004
      if (length < words.length) {
        const base = at === 0 ? 0.6 : at + length === words.length ? 0.5 : 0.4
        score = base + 0.35 * share
      }
      if (score > (scores.get(synonym.field) ?? 0)) scores.set(synonym.field, score)
    }
  })
  return scores
}
