import { isActivity } from '../../intake/lexicon/activities'
import { words } from '../../units'

/** Abbreviations that every reader of a regional government's report knows. */
const COMMON = new Set(
  (
    'APBD APBN BPK BPKP KPK WTP WDP TMP IKM SAKIP AKIP LKJIP LAKIP OPD SKPD ASN PNS PAD DAK DAU DPA RKA ' +
    'RPJMD RKPD RENSTRA RENJA IKU KPI IPM PDRB UMKM SOP TPP SPBE BUMD BUMDES DPRD KTP PAUD SD SMP SMA SMK ' +
    'TK RS RSUD BPJS HIV AIDS TB TBC ISO IT TI UK USA NHS GDP CCTV RT RW TW II III IV VI'
  ).split(' '),
)

/**
 * @param text - any text
 * @returns false where a look at its letters is enough to know that it holds no abbreviation
 */
export function mayAbbreviate(text: string): boolean {
  return /[A-Z\u0080-\uffff]{2}/.test(text)
}

/**
 * @param name - a KPI's name
 * @returns its words in capitals of 2 to 6 letters; none where the whole name is in capitals
 */
export function abbreviationsIn(name: string): string[] {
  if (!mayAbbreviate(name) || !/\p{Ll}/u.test(name)) return []
  const found = name.match(/(?<![\p{L}\p{N}])\p{Lu}{2,6}(?![\p{L}\p{N}])/gu) ?? []
  return [...new Set(found)].filter((word) => !COMMON.has(word))
}

/** A word and the beginning of another one. */
const TWO_WORDS = /\p{L}{3}\s+\p{L}/u
const OPENS_WITH_TWO = /^\s*\p{L}{3,}\s+\p{L}/u

/**
 * Whether words can stand for an abbreviation: they hold its letters in order, the first at the beginning of a word.
 * Brackets hold units and remarks as well: "by DOT (calendar days)", "new cases (CY)".
 * @source Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions, PSB 2003
 */
function holdsLetters(phrase: string, abbreviation: string): boolean {
  const [words, letters] = [phrase.toLowerCase(), [...abbreviation.toLowerCase()]]
  let at = words.length
  for (let n = letters.length - 1; n >= 0; n -= 1) {
    do at = at > 0 ? words.lastIndexOf(letters[n] as string, at - 1) : -1
    while (n === 0 && at > 0 && /[\p{L}\p{N}]/u.test(words[at - 1] as string))
    if (at < 0) return false
  }
  return true
}

/** The words next to an abbreviation that may stand for it: at most five more than it has letters, or twice as many. */
function nextTo(text: string, abbreviation: string, side: 'before' | 'after'): string {
  const words = text.trim().split(/\s+/)
  const most = Math.min(abbreviation.length + 5, abbreviation.length * 2)
  return (side === 'before' ? words.slice(-most) : words.slice(0, most)).join(' ')
}

/** What stands in front of a bracket, up to the one before it. */
function beforeBracket(text: string, at: number): string {
  const before = text.slice(0, at)
  return before.slice(Math.max(before.lastIndexOf('('), before.lastIndexOf(')')) + 1)
}

/**
 * @param text - a name, definition or objective
 * @returns abbreviations that it spells out: "Angka Kematian Ibu (AKI)", or "AKI (Angka Kematian Ibu)"
 */
export function explainedIn(text: string): string[] {
  const named = (match: RegExpMatchArray): string => match[1] as string
  const before = [...text.matchAll(/\(\s*(\p{Lu}{2,6})\s*\)/gu)].filter((match) => {
    const phrase = beforeBracket(text, match.index as number)
    return TWO_WORDS.test(phrase) && holdsLetters(nextTo(phrase, named(match), 'before'), named(match))
  })
  const after = [...text.matchAll(/(?<![\p{L}\p{N}])(\p{Lu}{2,6})\s*\(([^()]*)/gu)].filter((match) => {
    const phrase = match[2] as string
    return OPENS_WITH_TWO.test(phrase) && holdsLetters(nextTo(phrase, named(match), 'after'), named(match))
  })
  const told = text.matchAll(
    /(?<![\p{L}\p{N}])(\p{Lu}{2,6})(?:\s*[=:]\s*|\s+(?:adalah|is)\s+)\p{L}{3,}\s+\p{L}/gu,
  )
  return [...before, ...after, ...told].map(named)
}

/**
 * @param name - a KPI's name
 * @returns its number of words
 */
export function countWords(name: string): number {
  return name.split(/\s/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length
}

/**
 * @param name - a KPI's name
 * @returns whether it joins two things: "dan", "and", "serta", "&" or a slash between words; what stands in
 *   parentheses only explains
 */
export function joinsTwo(name: string): boolean {
  const said = name.replace(/\([^()]*\)/g, ' ')
  return /\s(?:dan|and|serta|&)\s|\p{L}{3}\s*\/\s*\p{L}{3}/iu.test(said)
}

const COUNTED = /^(jumlah|banyaknya|number of|total|frekuensi)\s/i

/**
 * @param name - a KPI's name
 * @returns whether it counts what was done (meetings, documents) instead of what came of it
 */
export function countsActivity(name: string): boolean {
  return COUNTED.test(name.trim()) && words(name).split(' ').some(isActivity)
}
