import { phraseMeanings, phrasePattern } from '../lexicon/phraseAt'
import { MONTH_PHRASES } from '../lexicon/time'

const byName = phraseMeanings(MONTH_PHRASES)

/** Names of months for use within a regular expression, longest first. */
export const MONTH_PATTERN = phrasePattern(MONTH_PHRASES)

/**
 * @param name - a month's name or its short form, lower case, Indonesian or English
 * @returns its number from 1, or null where it is none
 */
export function monthNumber(name: string): number | null {
  return byName.get(name) ?? null
}
