import { ACTIONS_BLOCK } from '../../earlier/blocks'
import { at } from '../../units'
import type { Settings } from '../../regulations/settings'
import type { CellValue } from '../../units'
import type { InputRow, KeptInputs } from '../../earlier/inputs'

/** The fields that people type. */
export const TYPED = ['fact', 'cause', 'action', 'owner', 'due', 'progress'] as const
export type TypedField = (typeof TYPED)[number]
export type ActionWords = Readonly<Record<TypedField, CellValue>>

/** Words of the progress cell; either language is understood on the next run. The last one is done. */
export const PROGRESS_WORDS = {
  id: ['belum', 'berjalan', 'selesai'],
  en: ['not started', 'in progress', 'done'],
} as const satisfies Record<Settings['lang'], readonly string[]>

/**
 * @param lang - language of the sheets
 * @returns the word for an action that is done
 */
export function doneWord(lang: Settings['lang']): string {
  return PROGRESS_WORDS[lang][2]
}

/** Words under a KPI that is no longer there, or of which there are more than KPIs that they could stand beside. */
export interface Orphan {
  readonly key: string
  readonly nth: number
  readonly words: ActionWords
}

/** Everything that was typed, given out again. */
export interface HandedOut {
  /** For each of the given keys, in their order; null where nothing was typed. */
  readonly words: readonly (ActionWords | null)[]
  readonly orphans: readonly Orphan[]
}

/**
 * Gives the words of an earlier sheet to the KPIs of today, by identity. KPIs that cannot be told apart get them in the
 * order of their rows; one that got words as the second of its kind gets them again as the second, although the first
 * has none or is listed elsewhere.
 * @param keys - identity of each KPI, in the order of the scorecard
 * @param inputs - as read from the earlier sheet
 * @param lang - language of the words for progress
 * @returns the words of each KPI, and those that nobody took; each is in one place and none is lost
 */
export function handOut(keys: readonly string[], inputs: KeptInputs, lang: Settings['lang']): HandedOut {
  const rest = new Map<string, Orphan[]>()
  for (const [key, rows] of inputs.get(ACTIONS_BLOCK.name) ?? []) {
    const typed = rows.map((row) => ({ key, nth: nthOf(row), words: wordsOf(row, lang) })).filter(isTyped)
    if (typed.length > 0) rest.set(key, typed)
  }
  const ordinals = ordinalsOf(keys)
  const words: (ActionWords | null)[] = keys.map((key, i) => {
    const held = rest.get(key) ?? []
    const own = held.findIndex(({ nth }) => nth === ordinals[i])
    return own < 0 ? null : at(held.splice(own, 1), 0).words
  })
  keys.forEach((key, i) => {
    words[i] ??= rest.get(key)?.shift()?.words ?? null
  })
  return { words, orphans: [...rest.values()].flat() }
}

/**
 * @param keys - identities in the order of the scorecard
 * @returns for each, which of those that are equal it is: 1 for the first
 */
export function ordinalsOf(keys: readonly string[]): readonly number[] {
  const seen = new Map<string, number>()
  return keys.map((key) => {
    const nth = (seen.get(key) ?? 0) + 1
    seen.set(key, nth)
    return nth
  })
}

function nthOf(row: InputRow): number {
  return typeof row['nth'] === 'number' ? row['nth'] : 1
}

function isTyped({ words }: Orphan): boolean {
  return Object.values(words).some((value) => value !== null && String(value).trim() !== '')
}

/** An owner that is the one we proposed was not typed. */
function wordsOf(row: InputRow, lang: Settings['lang']): ActionWords {
  const held = (field: string): CellValue => {
    const value = row[field] ?? null
    return typeof value === 'object' ? null : value
  }
  const owner = held('owner')
  return {
    fact: held('fact'),
    cause: held('cause'),
    action: held('action'),
    owner: owner === held('proposed') ? null : owner,
    due: held('due'),
    progress: inLanguage(held('progress'), lang),
  }
}

/** A word of ours follows the language of the sheet; what somebody wrote instead stays. */
function inLanguage(word: CellValue, lang: Settings['lang']): CellValue {
  if (typeof word !== 'string') return word
  const said = word.trim().toLowerCase()
  for (const words of Object.values(PROGRESS_WORDS)) {
    const place = words.findIndex((one) => one === said)
    if (place >= 0) return at(PROGRESS_WORDS[lang], place)
  }
  return word
}
