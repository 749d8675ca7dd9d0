import type { CellValue } from '../../units'
import type { NumberMarks } from './reading'
import type { Field } from '../types'
import { RANGE_PHRASES } from '../lexicon/bounds'
import type { Measure } from '../lexicon/measures'
import { CURRENCY_PHRASES } from '../lexicon/money'
import { phrasePattern } from '../lexicon/phraseAt'
import { measureOf } from './behindFigure'
import { digitsValue, holdsSeveralNumbers, numeralShape } from './numberText'
import { tidy } from './numberWords'

const BETWEEN = phrasePattern(RANGE_PHRASES)
const CURRENCY = phrasePattern(CURRENCY_PHRASES.filter(({ means }) => means.live))
const RANGE = new RegExp(
  `^(?:(?:${CURRENCY})\\s*)?(\\d[\\d.,]*)\\s*(?:(%|[\\p{L}]+)\\s*)?(${BETWEEN})\\s*(?:(?:${CURRENCY})\\s*)?(\\d[\\d.,]*)\\s*(%|[\\p{L}][^\\d]*)?$`,
  'iu',
)

/** Which mark is the decimal one, as far as one numeral tells by itself. */
type Vote = ',' | '.' | 'open' | 'none'

/** What the texts of one column say about its marks. */
export interface MarkVotes {
  readonly comma: number
  readonly point: number
  /** Numerals such as 1.234, which read both ways. */
  readonly open: number
  readonly texts: number
  readonly currency: boolean
  readonly dash: NumberMarks['dash'] | null
  /** First cell that votes for the comma, for the point, and first that is open. */
  readonly firstComma: number
  readonly firstPoint: number
  readonly firstOpen: number
}

/**
 * What one numeral tells about the decimal mark.
 * @param digits - digits with their marks, no sign, no blanks
 * @returns the decimal mark; 'open' for 1.234, which reads both ways; 'none' where there is no mark
 */
export function decimalVote(digits: string): Vote {
  const lastComma = digits.lastIndexOf(',')
  const lastPoint = digits.lastIndexOf('.')
  if (lastComma < 0 && lastPoint < 0) return 'none'
  if (lastComma >= 0 && lastPoint >= 0) return lastComma > lastPoint ? ',' : '.'
  const mark = lastComma >= 0 ? ',' : '.'
  const other = mark === ',' ? '.' : ','
  const at = lastComma >= 0 ? lastComma : lastPoint
  if (digits.indexOf(mark) !== at) return other
  const whole = digits.slice(0, at)
  const after = digits.length - at - 1
  if (after !== 3 || whole.length > 3 || whole === '' || whole.startsWith('0')) return mark
  return 'open'
}

/**
 * @param values - the body cells of one column, in order
 * @returns what the texts among them say about the decimal mark
 */
export function countVotes(values: readonly CellValue[]): MarkVotes {
  const votes = { comma: 0, point: 0, open: 0, texts: 0, currency: false }
  let dash: NumberMarks['dash'] | null = null
  const first = { comma: -1, point: -1, open: -1 }
  values.forEach((value, index) => {
    if (typeof value !== 'string') return
    const shape = numeralShape(value)
    if (!shape) {
      const word = tidy(value)
      if (dash === null && (word === '-' || word === '\u2013' || word === '\u2014')) dash = word
      if (rangeNumerals(value)) votes.texts += 1
      return
    }
    votes.texts += 1
    if (shape.currency) votes.currency = true
    const vote = decimalVote(shape.digits)
    if (vote === 'none') return
    const key = vote === 'open' ? 'open' : vote === ',' ? 'comma' : 'point'
    votes[key] += 1
    if (first[key] < 0) first[key] = index
  })
  return {
    ...votes,
    dash,
    firstComma: first.comma,
    firstPoint: first.point,
    firstOpen: first.open,
  }
}

/** The two numerals of "80 - 90%", as text; null where the text is no range. */
export function rangeNumerals(text: string): {
  readonly low: string
  readonly high: string
  readonly percent: boolean
  readonly measure?: Measure
} | null {
  if (holdsSeveralNumbers(text)) return null
  const match = RANGE.exec(tidy(text))
  if (!match) return null
  const low = match[1] as string
  const between = match[3] as string
  const high = match[4] as string
  const isYear = (figure: string) => /^(?:19|20)\d\d$/.test(figure)
  if (isYear(high) && (isYear(low) || (match[5] === undefined && /\p{L}/u.test(between)))) return null
  const percent = match[2] === '%' || match[5]?.startsWith('%') === true
  const measure = percent ? 'percent' : measureOf(match[5] ?? match[2] ?? '')
  return { low, high, percent, ...(measure ? { measure } : {}) }
}

/** Fields of money: a lone mark before three digits groups thousands there. */
const MONEY: ReadonlySet<Field> = new Set(['budget', 'budgetToDate', 'spent', 'basePay', 'deduction'])
/** Fields of shares and indices: a lone mark is the decimal one. */
const SHARES: ReadonlySet<Field> = new Set([
  'attainment',
  'absorption',
  'weight',
  'productivity',
  'discipline',
])

/**
 * Settles the decimal mark for a column as a whole.
 * @param field - what the column is
 * @param votes - what its texts say
 * @param elsewhere - the decimal mark of the table's other columns or of its language, for what stays open
 * @param openMark - the mark of the first open numeral, if there is one
 * @returns the marks; settled is false where the kind of field decided
 */
export function settleMarks(
  field: Field,
  votes: MarkVotes,
  elsewhere: ',' | '.',
  openMark: ',' | '.' | null,
): NumberMarks {
  const decided = votes.comma !== votes.point && votes.comma + votes.point > 0
  let decimal = elsewhere
  if (decided) decimal = votes.comma > votes.point ? ',' : '.'
  else if (openMark !== null && MONEY.has(field)) decimal = openMark === ',' ? '.' : ','
  else if (openMark !== null && SHARES.has(field)) decimal = openMark
  return {
    decimal,
    group: decimal === ',' ? '.' : ',',
    settled: decided || votes.open === 0,
    ...(votes.texts === 0 && (votes.dash === null || !MONEY.has(field)) ? { clean: true } : {}),
    ...(votes.currency ? { currency: true } : {}),
    ...(votes.dash && MONEY.has(field) ? { dash: votes.dash } : {}),
  }
}

/**
 * Marks for one cell of a column: those of the column, unless the numeral itself proves the others.
 * @param digits - the numeral
 * @param column - the marks of the column
 * @returns the marks to read it by
 */
export function marksOfNumeral(digits: string, column: NumberMarks): NumberMarks {
  const vote = decimalVote(digits)
  if (vote === 'none' || vote === 'open' || vote === column.decimal) return column
  if (digitsValue(digits, { decimal: vote }) === null) return column
  return { ...column, decimal: vote, group: vote === ',' ? '.' : ',' }
}
