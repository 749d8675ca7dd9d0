import { phraseMeanings } from '../lexicon/phraseAt'
import { YEAR_PHRASES } from '../lexicon/time'
import { monthNumber } from '../values/monthNames'

/** The part of a year that a header speaks of. */
export interface HeaderPeriod {
  readonly unit: 'month' | 'quarter' | 'semester' | 'year' | 'none'
  /** Number of the month, quarter or semester that it ends with; 0 for a year. */
  readonly index: number
  readonly year: number | null
  /** From the beginning of the year up to there. */
  readonly toDate: boolean
  /** The words that do not speak of time. */
  readonly rest: readonly string[]
}

const ROMAN: Readonly<Record<string, number>> = { i: 1, ii: 2, iii: 3, iv: 4 }
const QUARTER_WORDS = new Set(['tw', 'triwulan', 'tribulan', 'kuartal', 'quarter', 'twi'])
const SEMESTER_WORDS = new Set(['semester', 'smt', 'sem'])
const TO_DATE_WORDS = new Set(['sd', 'kumulatif', 'cumulative', 'ytd', 'kum'])
const YEAR_WORDS = phraseMeanings(YEAR_PHRASES)

function ordinal(word: string | undefined): number | null {
  if (word === undefined) return null
  if (/^[1-4]$/.test(word)) return Number(word)
  return ROMAN[word] ?? null
}

/**
 * @param words - a header's words
 * @returns what they say about time, and the words that are left
 */
export function headerPeriod(words: readonly string[]): HeaderPeriod {
  let unit: HeaderPeriod['unit'] = 'none'
  let index = 0
  let year: number | null = null
  let toDate = false
  let months = 0
  const rest: string[] = []
  const settle = (found: HeaderPeriod['unit'], at: number) => {
    if (unit === 'none' || unit === 'year' || found === unit) {
      index = found === unit ? Math.max(index, at) : at
      unit = found
    }
  }
  for (let at = 0; at < words.length; at += 1) {
    const word = words[at] as string
    const next = words[at + 1]
    const ahead = ordinal(next)
    const yearMatch = /^((?:19|20)\d\d)(?:-(?:\d\d|(?:19|20)\d\d))?$/.exec(word)
    const short = /^(q|tw|m|sm)-?(\d{1,2}|i{1,3}|iv)$/.exec(word)
    const month = monthNumber(word)
    // "FY17", and "FY 17".
    const joined = /^fye?-?(?:20)?(\d\d)(?:-\d\d)?$/.exec(word)
    const apart = YEAR_WORDS.get(word) === 'short' ? /^(\d\d)(?:-\d\d)?$/.exec(next ?? '') : null
    const fiscal = joined ?? apart ?? twoYears(word)
    if (fiscal) {
      year = yearOf(Number(fiscal[1]))
      if (unit === 'none') unit = 'year'
      if (fiscal === apart) at += 1
    } else if (yearMatch) {
      year = Number(yearMatch[1])
      if (unit === 'none') unit = 'year'
    } else if (short && shortIndex(short[1] as string, short[2] as string) !== null) {
      const mark = short[1] as string
      settle(
        mark === 'm' ? 'month' : mark === 'sm' ? 'semester' : 'quarter',
        shortIndex(mark, short[2] as string) ?? 0,
      )
    } else if (QUARTER_WORDS.has(word) && ahead !== null) {
      settle('quarter', ahead)
      at += 1
    } else if (SEMESTER_WORDS.has(word) && ahead !== null && ahead <= 2) {
      settle('semester', ahead)
      at += 1
    } else if (month !== null) {
      months += 1
      settle('month', month)
    } else if (TO_DATE_WORDS.has(word)) {
      toDate = true
      if (word === 'ytd') rest.push(word)
    } else if (YEAR_WORDS.has(word) && next !== undefined && /^(?:ke-?\d|(?:19|20)\d\d)/.test(next)) {
      // "tahun 2025": the year itself is read next
    } else if (word === 'bulan' && next !== undefined && monthNumber(next) !== null) {
      // "bulan Januari"
    } else {
      rest.push(word)
    }
  }
  // "Total Jan Jul" runs from one month to the other.
  if (months > 1) toDate = true
  return { unit, index, year, toDate, rest }
}

/** Numbers that may be months. */
const MONTHS = 12

/** "17-18" is a year that goes over into the next one; "11-12" may be two months. */
function twoYears(word: string): RegExpExecArray | null {
  const found = /^(\d\d)-(\d\d)$/.exec(word)
  const [first, last] = [Number(found?.[1]), Number(found?.[2])]
  return found && first > MONTHS && last === (first + 1) % 100 ? found : null
}

/** Before this, two digits are of this century. */
const CENTURY = 70

function yearOf(digits: number): number {
  return (digits < CENTURY ? 2000 : 1900) + digits
}

function shortIndex(mark: string, text: string): number | null {
  const value = ROMAN[text] ?? Number(text)
  const most = mark === 'm' ? 12 : mark === 'sm' ? 2 : 4
  return value >= 1 && value <= most ? value : null
}
