import type { Role } from '../lexicon/headerMeans'
import { headerWords } from './headerText'
import type { Meaning } from './headerMeaning'
import { isFigureRole, meaningOf } from './headerMeaning'

const LONGEST = 200
const MOST_WORDS = 24
/** A role that fewer bits name is not named. */
const NAMED = 4.5

/**
 * @param text - what a cell holds
 * @returns how surely it is a header by itself, 0 to 1: the share of its letters that header words make up
 */
export function headerLikeness(text: string): number {
  if (text.length > LONGEST) return 0
  const words = headerWords(text)
  if (words.length === 0 || words.length > MOST_WORDS) return 0
  const meaning = meaningOf([text])
  return says(meaning) ? meaning.coverage : 0
}

/** Whether a header says anything of its column, be it only which of two figures it is. */
function says(meaning: Meaning): boolean {
  return (
    meaning.roles.length > 0 ||
    meaning.measure !== null ||
    meaning.revision !== null ||
    meaning.scope !== null ||
    meaning.nature !== null ||
    meaning.period.unit !== 'none'
  )
}

/**
 * @param text - what a cell holds
 * @returns the role that it names best, or null where it names none
 */
export function namedRole(text: string): Role | null {
  if (text.length > LONGEST) return null
  const words = headerWords(text)
  if (words.length > MOST_WORDS) return null
  const meaning = meaningOf([text])
  const [best] = meaning.roles
  if (!best || best.bits < NAMED) return null
  // "Misi 1" and "Sasaran 2" are what stands below such headers.
  const numbered = /^\d{1,2}$/.test(words[words.length - 1] ?? '') && meaning.period.unit === 'none'
  return numbered && !isFigureRole(best.role) ? null : best.role
}
