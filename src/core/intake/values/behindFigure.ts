import { BOUND_ENDINGS } from '../lexicon/bounds'
import { MEASURE_PHRASES, PER_CENT_WORDS, RATE_PHRASES, type Measure } from '../lexicon/measures'
import { MAGNITUDE_PHRASES } from '../lexicon/money'
import { phraseAtEnd, phraseAtStart, phraseMeanings } from '../lexicon/phraseAt'
import { DEADLINE_PHRASES } from '../lexicon/time'
import { monthNumber } from './monthNames'

/** What follows a figure in its cell: its unit, a note, the day by which it is promised. */

const endingBound = phraseAtEnd(BOUND_ENDINGS)
const percentAt = phraseAtStart(PER_CENT_WORDS)
const rateAt = phraseAtStart(RATE_PHRASES)
const deadlineAtEnd = phraseAtEnd(DEADLINE_PHRASES)
const measures = phraseMeanings(MEASURE_PHRASES)
const magnitudes = phraseMeanings(MAGNITUDE_PHRASES)

/** How a text says per cent: by a sign that NUMBERVALUE divides by, by a word after the figure, or not. */
export type Percent = 'sign' | 'word' | 'none'

const STARS: ReadonlySet<string> = new Set(['*', '\u2020', '\u2021'])
const YEAR = /^(?:19|20)\d\d$/

/**
 * Takes away what stands behind a figure and says nothing of its size: the year of "48% (2003)", the star of "12 *)".
 * @param text - a tidy text
 * @returns the text without them
 */
export function withoutNotes(text: string): string {
  let end = text.length
  if (text.charAt(end - 1) === ')' && STARS.has(text.charAt(end - 2))) end -= 1
  while (end > 1 && STARS.has(text.charAt(end - 1))) end -= 1
  const rest = text.slice(0, end).trimEnd()
  const open = rest.endsWith(')') ? rest.lastIndexOf('(') : -1
  if (open < 1 || !/\d/.test(rest.slice(0, open))) return rest
  const [first = '', second = ''] = rest.slice(open + 1, -1).split(/[-/\u2013]/)
  const isYear = YEAR.test(first.trim()) && /^(?:\d{2}|(?:19|20)\d\d)?$/.test(second.trim())
  return isYear ? rest.slice(0, open).trimEnd() : rest
}

/**
 * Takes away the day by which a figure is promised: "by March 2024", "pada akhir tahun 2025".
 * @param rest - what follows a figure
 * @returns what is left before it; the same where there is none
 */
export function withoutDeadline(rest: string): string {
  const tokens = rest.split(' ')
  let at = tokens.length
  let dated = false
  for (; at > 0; at -= 1) {
    const token = (tokens[at - 1] as string).toLowerCase().replace(/[.,]$/, '')
    if (YEAR.test(token) || monthNumber(token) !== null) dated = true
    else if (!dated || !/^[0-3]?\d(?:st|nd|rd|th)?$/.test(token)) break
  }
  if (!dated) return rest
  let before = tokens.slice(0, at).join(' ')
  let said = false
  for (let found = deadlineAtEnd(before.toLowerCase()); found; found = deadlineAtEnd(before.toLowerCase())) {
    before = before.slice(0, before.length - found.phrase.length).trimEnd()
    said = true
  }
  return said ? before : rest
}

/** "per 100.000 KH", "/1.000 kelahiran hidup": counted against a round number, which is part of the unit. */
function isRate(rest: string): boolean {
  const word = rateAt(rest.toLowerCase())
  if (!word) return false
  const [against = '', ...unit] = rest.slice(word.phrase.length).trimStart().split(' ')
  // "per 1,000" may leave unsaid of what; "/1.000" alone is half of a fraction.
  const isSaid = /\p{L}/u.test(word.phrase) || /\p{L}/u.test(unit.join(' '))
  return /^1(?:00|[.,]?000(?:[.,]?000)?|0[.,]?000|00[.,]?000)$/.test(against) && isSaid
}

/**
 * @param rest - what follows a figure, without notes and days
 * @returns whether it may be its unit: words, a per cent sign, m2; no further figure and no month
 */
export function isUnitText(rest: string): boolean {
  if (!/^[\p{L}%/(\u00b0\u2030]/u.test(rest)) return false
  const first = /^\p{L}*/u.exec(rest)?.[0].toLowerCase() ?? ''
  if (monthNumber(first) !== null) return false
  return !/\d/.test(rest.replace(/(?<!\p{L})\p{L}+[23]\b/gu, '')) || isRate(rest)
}

/** @returns how the text behind a figure says per cent */
export function percentWord(rest: string): Percent {
  return percentAt(rest.toLowerCase()) ? 'word' : 'none'
}

/** @returns what the first word behind a figure multiplies it by; 1 where it is no such word, or a letter */
export function magnitude(rest: string): number {
  const found = magnitudes.get(firstWord(rest))
  return found && found.short === undefined && found.factor !== null ? found.factor : 1
}

/** @returns the same for the one letter or two that follow the sign of a currency */
export function shortMagnitude(rest: string): number {
  return magnitudes.get(rest.toLowerCase())?.factor ?? magnitude(rest)
}

/** @returns 'most' for "14 days or less", 'least' for "90 ke atas"; null where the end says no bound */
export function boundBehind(rest: string): 'most' | 'least' | null {
  return endingBound(rest.toLowerCase())?.means ?? null
}

/**
 * @param rest - what follows a figure, or a unit
 * @returns what it is measured in; null where the words tell of none, or of one thing per another
 */
export function measureOf(rest: string): Measure | null {
  const spoken = rest.toLowerCase()
  if (spoken.startsWith('%')) return 'percent'
  if (spoken.includes('/')) return null
  const words = spoken.split(/[^\p{L}%]+/u).filter((word) => word !== '')
  if (words.some((word) => rateAt(word))) return null
  return words.map((word) => measures.get(word)).find((measure) => measure !== undefined) ?? null
}

function firstWord(rest: string): string {
  return /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''
}
