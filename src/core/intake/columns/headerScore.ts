import type { Field } from '../types'
import { FIELDS } from '../types'
import { headerWords } from './headerText'
import { headerPeriod } from './headerPeriod'
import { HEADER_SYNONYMS } from './headerSynonyms'
import { isRevisionWord } from './revisionWords'

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

const ofPerformance = indexPhrases(HEADER_SYNONYMS)

/** Before these words the head of the phrase has gone by: a "unit of appropriation" is no appropriation. */
const LINKS: ReadonlySet<string> = new Set(['of', 'per', 'dari', 'for', 'untuk'])

/**
 * A phrase that is a synonym scores 1; one that begins with it, ends with it or holds it scores less, the
 * more other words it has.
 * @param words - a header's words
 * @param index - phrases to look for; those of KPI, budget and strategy tables where left out
 * @returns each field that is named, with its best score
 */
export function scoreWords(words: readonly string[], index: PhraseIndex = ofPerformance): FieldScores {
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

const cellScores = new Map<string, number>()

/** Words of a lower header row that mean nothing without what stands above them. */
const QUALIFIERS: ReadonlySet<string> = new Set([
  'k',
  'rp',
  '%',
  'kinerja',
  'keuangan',
  'fisik',
  'volume',
  'vol',
  'sebelum',
  'setelah',
  'sesudah',
  'murni',
  'perubahan',
  'operasi',
  'modal',
  'tak terduga',
  'tidak terduga',
  'transfer',
  'jumlah',
  'total',
  'selisih',
  'bertambah berkurang',
  'lebih kurang',
  'sisa',
  'sisa anggaran',
  'keterangan',
  'ket',
  'lokasi',
  'status',
  'catatan',
  'remarks',
  'notes',
  'kategori',
])

/**
 * @param text - what a cell holds
 * @returns how surely it is a header by itself, 0 to 1
 */
export function headerLikeness(text: string): number {
  if (text.length > 160) return 0
  const cached = cellScores.get(text)
  if (cached !== undefined) return cached
  const words = headerWords(text)
  let best = 0
  if (words.length > 0 && words.length <= 16) {
    const period = headerPeriod(words)
    if (period.rest.length === 0 && (period.unit !== 'none' || period.toDate)) best = 1
    else if (QUALIFIERS.has(period.rest.join(' '))) best = 0.95
    else {
      for (const score of scoreWords(words).values()) best = Math.max(best, score)
      const core = period.rest.filter((word) => !isRevisionWord(word))
      if (core.length < words.length) {
        for (const score of scoreWords(core).values()) best = Math.max(best, score)
      }
    }
  }
  if (cellScores.size > 20_000) cellScores.clear()
  cellScores.set(text, best)
  return best
}

/**
 * @param text - what a cell holds
 * @returns the field that it names best, or null where it names none
 */
export function namedField(text: string): Field | null {
  const words = headerWords(text)
  // "Misi 1" and "Sasaran 2" are what stands below such headers.
  if (/^\d{1,2}$/.test(words[words.length - 1] ?? '') && headerPeriod(words).unit === 'none') return null
  let best: Field | null = null
  let most = 0.7
  for (const [field, score] of scoreWords(words)) {
    if (score > most) {
      most = score
      best = field
    }
  }
  return best
}
