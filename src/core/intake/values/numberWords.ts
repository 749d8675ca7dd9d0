import { ANSWER_PHRASES } from '../lexicon/answers'
import { GRADE_PHRASES } from '../lexicon/grades'
import { MISSING_PHRASES } from '../lexicon/missing'
import { CURRENCY_PHRASES } from '../lexicon/money'
import { phraseAtStart, phraseMeanings } from '../lexicon/phraseAt'

const MISSING_WORDS = phraseMeanings(MISSING_PHRASES)
const GRADE_WORDS = phraseMeanings(GRADE_PHRASES)
const ANSWER_WORDS = phraseMeanings(ANSWER_PHRASES)

/** @returns the text with no-break spaces as blanks, runs of blanks as one, and none at the ends */
export function tidy(text: string): string {
  return /[^\S ]| {2}/.test(text) ? text.replace(/\s+/g, ' ').trim() : text.trim()
}

const currencyAt = phraseAtStart(CURRENCY_PHRASES)
/** Longer than a currency and a dash. */
const LONGEST_DASH = 8

/** @returns whether a tidy lower-case text says that there is no figure: "-", "belum ada", "Rp -"; "Rp" alone is a unit */
export function isMissingWord(text: string): boolean {
  if (MISSING_WORDS.has(text)) return true
  const currency = text.length <= LONGEST_DASH ? currencyAt(text) : null
  const rest = currency ? text.slice(currency.phrase.length).trim() : ''
  return rest !== '' && MISSING_WORDS.has(rest)
}

/** @returns whether a tidy lower-case text is a grade, an answer or a word on a scale */
export function isGradeWord(text: string): boolean {
  return GRADE_WORDS.has(text) || ANSWER_WORDS.has(text)
}

/** @returns whether a tidy lower-case text answers whether something is so: "ada", "belum selesai" */
export function isAnswerWord(text: string): boolean {
  return ANSWER_WORDS.has(text) || GRADE_WORDS.get(text) === 'answer'
}
