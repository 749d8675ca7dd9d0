import { ABOUT_PHRASES, BOUND_PHRASES, RANGE_PHRASES, type Bound } from '../lexicon/bounds'
import type { Measure } from '../lexicon/measures'
import { CURRENCY_PHRASES, MAGNITUDE_PHRASES } from '../lexicon/money'
import { phraseAtEnd, phraseAtStart, phraseMeanings } from '../lexicon/phraseAt'
import {
  boundBehind,
  isUnitText,
  magnitude,
  measureOf,
  percentWord,
  shortMagnitude,
  withoutDeadline,
  withoutNotes,
  type Percent,
} from './behindFigure'
import { tidy } from './numberWords'
import type { NumberMarks } from './reading'
import { dayOfText } from './writtenDay'

/**
 * Numbers kept as text: the value that the engine reads. The expression that makes Excel read the same stands in
 * numberFormulas.
 */

/** What a text was read as under given marks; null where it is no number. */
export interface TextNumber {
  /** As NUMBERVALUE gives it: 0.95 for "95 %". */
  readonly value: number
  readonly stored: 'text' | 'leading' | 'constant'
  readonly percent: Percent
}

const currencyAt = phraseAtStart(CURRENCY_PHRASES)
const boundAt = phraseAtStart(BOUND_PHRASES)
const aboutAt = phraseAtStart(ABOUT_PHRASES)
const rangeAtEnd = phraseAtEnd(RANGE_PHRASES)
const magnitudes = phraseMeanings(MAGNITUDE_PHRASES)

const TRAILING_DASH = /,-$/
const PLAIN = /^[+-]?(?:\d[\d.,]*|[.,]\d+)$/
/** White space that the formula does not remove. */
const OTHER_SPACE = /[\t-\r\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/
const YEAR_NOTE = /^\((?:19|20)\d\d\)$/
const LINE_BREAK = /[\n-\r\u0085\u2028\u2029]/

/** The parts of a text that looks like a figure: what NUMBERVALUE gets, its sign and what follows it. */
export interface NumeralShape {
  /** Digits with their marks, no blanks, no sign. */
  readonly digits: string
  readonly negative: boolean
  readonly percent: Percent
  readonly currency: boolean
  readonly stored: 'text' | 'leading' | 'constant'
  readonly factor: number
  /** Whether the words around it say at most or at least. */
  readonly bound?: Bound
  /** What it is measured in, where its own words tell. */
  readonly measure?: Measure
}

/**
 * @param raw - the text of a cell
 * @returns whether it holds several figures on lines of their own, so that it is no single one: "60\n70"; a figure and
 *   its unit on two lines are one
 */
export function holdsSeveralNumbers(raw: string): boolean {
  if (!LINE_BREAK.test(raw)) return false
  const lines = raw.split(LINE_BREAK).map(tidy)
  let figures = 0
  let joined = false
  for (const line of lines) {
    if (line === '') continue
    // What ends in "s.d." or a dash goes on in the next line.
    if (!joined && !YEAR_NOTE.test(line) && startsWithFigure(line)) figures += 1
    joined = /\d/.test(line) && rangeAtEnd(line.toLowerCase()) !== null
  }
  return figures > 1
}

/** Whether a line begins with a figure, behind signs, brackets, bullets and words of currency or bound. */
function startsWithFigure(line: string): boolean {
  const spoken = line.toLowerCase().replace(/^[-+(\u2013\u2022 ]+/, '')
  const word = currencyAt(spoken) ?? boundAt(spoken) ?? aboutAt(spoken)
  return /^[-+(]?\d/.test(word ? spoken.slice(word.phrase.length).trimStart() : spoken)
}

/**
 * @param raw - the text of a cell
 * @returns its numeral, before it is known which mark is the decimal one; null where there is none, or several
 */
export function numeralShape(raw: string): NumeralShape | null {
  if (!/\d/.test(raw)) return null
  const known = shapes.get(raw)
  if (known !== undefined) return known
  const shape = shapeOf(raw)
  if (shapes.size >= MOST_KNOWN) shapes.clear()
  shapes.set(raw, shape)
  return shape
}

/** A cell is asked several times, and most texts of a column stand in many of its cells. */
const shapes = new Map<string, NumeralShape | null>()
const MOST_KNOWN = 20_000

function shapeOf(raw: string): NumeralShape | null {
  if (holdsSeveralNumbers(raw)) return null
  const whole = tidy(raw)
  const signed = signedCurrency(whole)
  if (signed !== null) {
    const shape = numeralShape(signed)
    return shape && { ...shape, negative: !shape.negative, stored: 'constant' }
  }
  const bare = withoutCurrency(whole).replace(TRAILING_DASH, '').trim()
  const currency = bare !== whole
  if (currency && isShortened(bare)) return null
  const text = withoutNotes(bare)
  const live = !OTHER_SPACE.test(raw)
  const compact = grouped(text)
  const plain = compact === null ? null : numeral(compact)
  if (plain) {
    const measured = plain.percent === 'sign' ? ({ measure: 'percent' } as const) : {}
    // With a note behind it, a formula reads what stands before the first blank.
    const stored = text === bare ? 'text' : isFirstWord(text, bare) ? 'leading' : 'constant'
    return { ...plain, currency, stored: live ? stored : 'constant', factor: 1, ...measured }
  }
  const blank = text.indexOf(' ')
  if (blank > 0) {
    const first = numeral(text.slice(0, blank))
    const rest = withoutDeadline(text.slice(blank + 1))
    if (first && (rest === '' || isUnitText(rest))) {
      const factor = magnitude(rest)
      const percent = first.percent === 'sign' ? 'sign' : percentWord(rest)
      const stored = factor === 1 && live ? 'leading' : 'constant'
      return { ...first, percent, currency, stored, factor, ...said(percent, rest, boundBehind(rest)) }
    }
  }
  return constantNumeral(text, currency)
}

/** What the words around a figure tell of it beside its size. */
function said(percent: Percent, rest: string, bound: Bound | null): Pick<NumeralShape, 'bound' | 'measure'> {
  const measure = percent === 'none' ? measureOf(rest) : 'percent'
  return { ...(bound ? { bound } : {}), ...(measure ? { measure } : {}) }
}

function isFirstWord(text: string, whole: string): boolean {
  return !text.includes(' ') && whole.startsWith(`${text} `)
}

/** The amount behind the sign of "(\u00a31,250)" and "-Rp 500", where the sign stands before the currency; else null. */
function signedCurrency(text: string): string | null {
  const isBracketed = text.startsWith('(') && text.endsWith(')')
  if (!isBracketed && !/^[-\u2212]/.test(text)) return null
  const inside = isBracketed ? text.slice(1, -1) : text.slice(1).trimStart()
  const found = currencyAt(inside.toLowerCase())
  return found && /^ ?\d/.test(inside.slice(found.phrase.length)) ? inside : null
}

/** A text without the currency before its amount that a formula takes away too. */
function withoutCurrency(text: string): string {
  const found = currencyAt(text.toLowerCase())
  return found?.means.live ? text.slice(found.phrase.length).trimStart() : text
}

/**
 * Blanks that group thousands, or stand before a mark by mistake, are no part of a figure; others part two figures.
 * @returns the text without blanks, or null where it holds two figures
 */
function grouped(text: string): string | null {
  if (!text.includes(' ')) return text
  if (/\d \d(?!\d\d(?!\d))/.test(text) || /\d, \d/.test(text)) return null
  return text.replaceAll(' ', '')
}

/**
 * @param text - the text of a cell
 * @returns whether one letter or two stand behind its digits for thousands or more: "2,5 M", "500k"
 */
export function isShortened(text: string): boolean {
  const behind = /\d ?(\p{L}{1,2})\.?\)?$/u.exec(text.trim())?.[1]?.toLowerCase()
  return behind !== undefined && magnitudes.get(behind)?.short === true
}

/** "(1.250)", "-5", "95%": digits with sign and per cent sign, nothing else. */
function numeral(compact: string): Pick<NumeralShape, 'digits' | 'negative' | 'percent'> | null {
  let text = compact
  const percent = text.endsWith('%')
  if (percent) text = text.slice(0, -1)
  const brackets = text.startsWith('(') && text.endsWith(')')
  if (brackets) text = text.slice(1, -1)
  if (!PLAIN.test(text)) return null
  const signed = text.startsWith('-') || text.startsWith('+')
  if (brackets && signed) return null
  return {
    digits: signed ? text.slice(1) : text,
    negative: brackets || text.startsWith('-'),
    percent: percent ? 'sign' : 'none',
  }
}

/** ">= 90", "8hari", "\u00a31,250": a number to people, but to no formula. */
function constantNumeral(text: string, currency: boolean): NumeralShape | null {
  const spoken = text.toLowerCase()
  const bound = boundAt(spoken)
  const sign = bound ? null : currencyAt(spoken)
  const before = bound ?? (sign?.means.live === false ? sign : aboutAt(spoken))
  const match = /^([+-]?\d[\d.,]*)(.*)$/s.exec(before ? text.slice(before.phrase.length).trimStart() : text)
  if (!match) return null
  const digits = (match[1] as string).replace(/(?<![.,])[.,]+$/, '')
  const rest = withoutDeadline((match[2] as string).trim().replace(/^-$/, ''))
  if (rest !== '' && !isUnitText(rest)) return null
  if (dayOfText(text)) return null
  const percent = percentWord(rest)
  return {
    digits: digits.replace(/^[+-]/, ''),
    negative: digits.startsWith('-'),
    percent,
    currency,
    stored: 'constant',
    factor: before !== null && before === sign ? shortMagnitude(rest) : magnitude(rest),
    ...said(percent, rest, bound?.means ?? boundBehind(rest)),
  }
}

/**
 * What a numeral's digits are worth under given marks.
 * @param digits - digits with marks, no sign
 * @param marks - the marks of the column
 * @returns the value, or null where the digits contradict the marks ("1.5" with a comma as decimal mark is 15
 *   to Excel, so it is not read at all)
 */
export function digitsValue(digits: string, marks: Pick<NumberMarks, 'decimal'>): number | null {
  const group = marks.decimal === ',' ? '.' : ','
  const [whole, fraction, ...more] = digits.split(marks.decimal)
  if (more.length > 0 || whole === undefined || fraction?.includes(group)) return null
  const groups = whole.split(group)
  if (groups.length > 1) {
    const first = groups[0] as string
    if (first.length < 1 || first.length > 3 || groups.slice(1).some((part) => part.length !== 3)) return null
  }
  const value = Number(`${groups.join('') || '0'}.${fraction || '0'}`)
  return Number.isFinite(value) ? value : null
}

/**
 * @param shape - a numeral
 * @param marks - the marks of its column
 * @returns what it says as a number, or null where it contradicts the marks
 */
export function shapeNumber(shape: NumeralShape, marks: NumberMarks): TextNumber | null {
  const magnitudeOf = digitsValue(shape.digits, marks)
  if (magnitudeOf === null) return null
  const signed = (shape.negative ? -magnitudeOf : magnitudeOf) * shape.factor
  return {
    value: shape.percent === 'sign' ? signed / 100 : signed,
    stored: shape.stored,
    percent: shape.percent,
  }
}

/**
 * A stored share times 100 is rounded at the tenth decimal: 0.57 is 57 and not 56.99999999999999, here and in
 * the formula.
 * @param value - the stored figure
 * @param scale - 1 or 100
 * @returns the figure in the column's own scale
 */
export function scaleFigure(value: number, scale: number): number {
  if (scale === 1) return value
  const shifted = value * scale * 1e10
  if (Math.abs(shifted) >= Number.MAX_SAFE_INTEGER) return value * scale
  return (Math.sign(shifted) * Math.round(Math.abs(shifted))) / 1e10
}
