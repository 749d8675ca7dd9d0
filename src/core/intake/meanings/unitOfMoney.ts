import { FIELD_PHRASES } from '../lexicon/fields'
import { FIGURE_PHRASES } from '../lexicon/figures'
import type { HeaderMeans } from '../lexicon/headerMeans'
import { findPhrases, indexPhrases, type Match } from '../lexicon/phrases'
import { headerWords } from './headerText'

const phrases = indexPhrases(FIELD_PHRASES, FIGURE_PHRASES)

/** A unit of money in a text above a table. */
export interface UnitOfMoney {
  /** The words that name it. */
  readonly text: string
  /** What one of it is worth: a thousand, a lakh, a million. */
  readonly factor: number
}

type Found = Match<HeaderMeans>

const isMoney = ({ entry: { means } }: Found) => means.measure === 'money' && means.role === undefined
const isUnitWord = ({ entry: { means } }: Found) => means.role === 'unit' || means.filler === true

/** Words from the first to before another, as a header's are looked up; the sign of a currency has none of its own. */
function told(words: readonly string[], from: number, behind: number): string {
  return words.slice(from, behind).join(' ').replaceAll('money ', '')
}

/**
 * What a part of a title says of its unit: "dalam jutaan rupiah" and "R thousands" name one wherever they stand, "juta"
 * alone only where the part says nothing else ("Unit: lakhs").
 */
function unitIn(part: string): UnitOfMoney | null {
  const words = headerWords(part)
  const { matches, unknown } = findPhrases(words, phrases)
  const at = matches.findIndex(({ entry }) => entry.means.factor !== undefined)
  const found = matches[at]
  if (!found?.entry.means.factor || !/\p{L}|'/u.test(part)) return null
  let [first, last] = [at, at]
  const touches = (a: Found | undefined, b: Found | undefined) =>
    a !== undefined && b !== undefined && a.at + a.length === b.at
  while (touches(matches[first - 1], matches[first]) && isMoney(matches[first - 1] as Found)) first -= 1
  while (touches(matches[last], matches[last + 1]) && isMoney(matches[last + 1] as Found)) last += 1
  const before = matches[first - 1]
  const isIn = touches(before, matches[first]) && before?.entry.means.filler === true
  const isWhole =
    unknown.length === 0 && matches.every((one) => one === found || isMoney(one) || isUnitWord(one))
  const isCounted = found.entry.means.measure === 'money' || last > first
  if (!isIn && !isWhole && !isCounted) return null
  const from = (isIn ? before : (matches[first] as Found)).at
  const end = matches[last] as Found
  return { text: told(words, from, end.at + end.length), factor: found.entry.means.factor }
}

/**
 * @param titles - texts above a table
 * @returns the unit of its money where one of them names thousands, lakhs, millions or more; null where none does
 */
export function unitOfMoney(titles: readonly string[]): UnitOfMoney | null {
  for (const title of titles) {
    for (const part of title.split(/[|;:()[\]]/)) {
      const unit = unitIn(part)
      if (unit) return unit
    }
  }
  return null
}
