/** First letters of the months in Indonesian and English, written out or short, with their numbers. */
const MONTHS: readonly (readonly [pattern: string, month: number])[] = [
  ['januari|january|jan', 1],
  ['februari|pebruari|february|feb|peb', 2],
  ['maret|march|mar|mrt', 3],
  ['april|apr', 4],
  ['mei|may', 5],
  ['juni|june|jun', 6],
  ['juli|july|jul', 7],
  ['agustus|august|agust|agt|aug|agu|ags', 8],
  ['september|sept|sep', 9],
  ['oktober|october|okt|oct', 10],
  ['november|nopember|nov|nop', 11],
  ['desember|december|des|dec', 12],
]

const byName = new Map<string, number>(
  MONTHS.flatMap(([pattern, month]) => pattern.split('|').map((name) => [name, month] as const)),
)

/** Names of months for use within a regular expression, longest first. */
export const MONTH_PATTERN = [...byName.keys()].sort((a, b) => b.length - a.length).join('|')

/**
 * @param name - a month's name or its short form, lower case, Indonesian or English
 * @returns its number from 1, or null where it is none
 */
export function monthNumber(name: string): number | null {
  return byName.get(name) ?? null
}
