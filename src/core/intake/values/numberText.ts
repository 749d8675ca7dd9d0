import { absoluteRef } from '../../units'
import type { CellRef } from '../../units'
import type { NumberMarks, Reading } from './reading'
import { MONTH_PATTERN, monthNumber } from './monthNames'
import { tidy } from './numberWords'

/**
 * Numbers kept as text, and dates written out: the value that the engine reads, and beside it the
 * expression that makes Excel read the same from the same cell.
 */

/** What a text was read as under given marks; null where it is no number. */
export interface TextNumber {
  /** As NUMBERVALUE gives it: 0.95 for "95 %". */
  readonly value: number
  readonly stored: 'text' | 'leading' | 'constant'
  /** How the text says per cent: by a sign that NUMBERVALUE divides by, by a word after the figure, or not. */
  readonly percent: Percent
}

type Percent = 'sign' | 'word' | 'none'

const CURRENCY = /^(?:rp\.?|idr)\s*/i
const TRAILING_DASH = /,-$/
const PLAIN = /^[+-]?(?:\d[\d.,]*|[.,]\d+)$/
const MAGNITUDES: Readonly<Record<string, number>> = {
  ribu: 1e3,
  rb: 1e3,
  thousand: 1e3,
  juta: 1e6,
  jt: 1e6,
  million: 1e6,
  miliar: 1e9,
  milyar: 1e9,
  billion: 1e9,
  triliun: 1e12,
  trilyun: 1e12,
}

/** Short words for thousands and more: settled behind a currency sign; behind Rp, M is a milliard to some only. */
const SHORT: Readonly<Record<string, number>> = { k: 1e3, m: 1e6, mn: 1e6, bn: 1e9, b: 1e9 }
const SHORT_AFTER_DIGIT = /\d ?(?:k|mn?|bn?|t|tn)\.?\)?$/i
/** "(£1,250)", "-Rp 500": the sign stands before the currency. */
const SIGNED_CURRENCY =
  /^(?:\(((?:rp\.?|idr|[$\u00a3\u20ac]) ?\d.*)\)|[-\u2212] ?((?:rp\.?|idr|[$\u00a3\u20ac]) ?\d.*))$/i

/** The parts of a text that looks like a figure: what NUMBERVALUE gets, its sign and what follows it. */
export interface NumeralShape {
  /** Digits with their marks, no blanks, no sign. */
  readonly digits: string
  readonly negative: boolean
  readonly percent: Percent
  readonly currency: boolean
  readonly stored: 'text' | 'leading' | 'constant'
  readonly factor: number
  /** Whether the words before it say at most or at least. */
  readonly bound?: 'most' | 'least'
}

/** White space that the formula does not remove. */
const OTHER_SPACE = /[\t-\r\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ufeff]/

/**
 * @param raw - the text of a cell
 * @returns its numeral, before it is known which mark is the decimal one; null where there is none
 */
export function numeralShape(raw: string): NumeralShape | null {
  if (!/\d/.test(raw)) return null
  let text = tidy(raw)
  const signed = SIGNED_CURRENCY.exec(text)
  if (signed) {
    const shape = numeralShape(signed[1] ?? signed[2] ?? '')
    return shape && { ...shape, negative: !shape.negative, stored: 'constant' }
  }
  const bare = text.replace(CURRENCY, '').replace(TRAILING_DASH, '').trim()
  const currency = bare !== text
  text = bare
  if (currency && isShortened(text)) return null
  const compact = text.replaceAll(' ', '')
  const whole = numeral(compact)
  const live = !OTHER_SPACE.test(raw)
  if (whole) return { ...whole, currency, stored: live ? 'text' : 'constant', factor: 1 }
  const blank = text.indexOf(' ')
  if (blank > 0) {
    const first = numeral(text.slice(0, blank))
    const rest = text.slice(blank + 1)
    if (first && isUnitText(rest)) {
      const factor = magnitude(rest)
      const percent = first.percent === 'sign' ? 'sign' : percentWord(rest)
      return { ...first, percent, currency, stored: factor === 1 && live ? 'leading' : 'constant', factor }
    }
  }
  return constantNumeral(text, currency)
}

/**
 * @param text - the text of a cell
 * @returns whether one letter or two stand behind its digits for thousands or more: "2,5 M", "500k"
 */
export function isShortened(text: string): boolean {
  return SHORT_AFTER_DIGIT.test(text.trim())
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

/** ">= 90", "8hari", "£1,250": a number to people, but to no formula. */
function constantNumeral(text: string, currency: boolean): NumeralShape | null {
  const match =
    /^(>=|<=|[<>=~\u2265\u2264\u00b1$\u00a3\u20ac]|min\.?|maks\.?|max\.?|minimal|maksimal|maximum|minimum|paling (?:lama|lambat|banyak|tinggi|sedikit|rendah)|at (?:most|least))?\s*([+-]?\d[\d.,]*)\s*(.*)$/is.exec(
      text,
    )
  if (!match) return null
  const digits = (match[2] as string).replace(/(?<![.,])[.,]+$/, '')
  const rest = (match[3] as string).replace(/^-$/, '').trim()
  if (rest !== '' && !isUnitText(rest)) return null
  if (dayOfText(text)) return null
  return {
    digits: digits.replace(/^[+-]/, ''),
    negative: digits.startsWith('-'),
    percent: percentWord(rest),
    currency,
    stored: 'constant',
    factor: /^[$\u00a3\u20ac]/.test(text) ? (SHORT[rest.toLowerCase()] ?? magnitude(rest)) : magnitude(rest),
    ...boundOf(match[1]),
  }
}

/** "maks. 14 hari" and "<= 10" promise at most that much, "min. 80" and "> 5" at least. */
function boundOf(word: string | undefined): { readonly bound?: 'most' | 'least' } {
  if (
    /^(?:<|<=|\u2264|maks\.?|max\.?|maksimal|maximum|paling (?:lama|lambat|banyak|tinggi)|at most)$/i.test(
      word ?? '',
    )
  )
    return { bound: 'most' }
  return /^(?:>|>=|\u2265|min\.?|minimal|minimum|paling (?:sedikit|rendah)|at least)$/i.test(word ?? '')
    ? { bound: 'least' }
    : {}
}

/** What may follow a number as its unit: words, a per cent sign, m2; no further figure and no month. */
function isUnitText(rest: string): boolean {
  if (!/^[\p{L}%/(\u00b0\u2030]/u.test(rest)) return false
  const month = new RegExp(`^(?:${MONTH_PATTERN})\\b`, 'i')
  if (month.test(rest)) return false
  return !/\d/.test(rest.replace(/(?<!\p{L})\p{L}+[23]\b/gu, ''))
}

function percentWord(rest: string): Percent {
  return /^(?:%|persen\b|percent\b|per cent\b)/i.test(rest) ? 'word' : 'none'
}

function magnitude(rest: string): number {
  const word = /^\p{L}+/u.exec(rest)?.[0].toLowerCase() ?? ''
  return MAGNITUDES[word] ?? 1
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

/** The cell's text as NUMBERVALUE needs it, without blanks, no-break spaces and currency. */
function cleanedText(ref: string, marks: NumberMarks, blanks: '""' | '" "'): string {
  let text = `SUBSTITUTE(${marks.currency ? `UPPER(${ref})` : ref},_xlfn.UNICHAR(160),${blanks})`
  if (marks.currency) {
    for (const word of ['RP.', 'RP', 'IDR', ',-']) text = `SUBSTITUTE(${text},"${word}","")`
  }
  return blanks === '""' ? `SUBSTITUTE(${text}," ","")` : `TRIM(${text})`
}

/** NUMBERVALUE over a text in which brackets mean a negative number. */
function numberValue(text: string, marks: NumberMarks): string {
  const group = marks.decimal === ',' ? '.' : ','
  return `_xlfn.NUMBERVALUE(SUBSTITUTE(SUBSTITUTE(${text},"(","-"),")",""),"${marks.decimal}","${group}")`
}

function scaled(expression: string, scale: number): string {
  return scale === 1 ? expression : `ROUND(${expression}*${scale},10)`
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

function trueNumber(ref: string, scale: number): string {
  return `IF(ISNUMBER(${ref}),${scaled(ref, scale)},"")`
}

function textNumber(ref: string, marks: NumberMarks, scale: number): string {
  const text = cleanedText(ref, marks, '""')
  const number = scaled(numberValue(text, marks), scale)
  const nonBlank = marks.dash ? `IF(${text}="${marks.dash}",0,${number})` : number
  return `IF(ISNUMBER(${ref}),${scaled(ref, scale)},IFERROR(IF(${text}="","",${nonBlank}),""))`
}

function leadingNumber(ref: string, marks: NumberMarks, scale: number): string {
  const text = cleanedText(ref, marks, '" "')
  const first = `LEFT(${text},FIND(" ",${text}&" ")-1)`
  const number = scaled(numberValue(first, marks), scale)
  return `IF(ISNUMBER(${ref}),${scaled(ref, scale)},IFERROR(IF(${text}="","",${number}),""))`
}

/**
 * The live Excel expression that yields the same value from the source cell.
 * @param reading - what a cell was read as
 * @returns an expression without '=' that gives the number, the grade's text, the day's serial number, or ""
 *   where there is none; null where no formula can say it (a range, a figure in words)
 */
export function readingFormula(reading: Reading): string | null {
  switch (reading.kind) {
    case 'missing': {
      if (!reading.cell) return '""'
      const ref = absoluteRef(reading.cell)
      const scale = reading.scale ?? 1
      return !reading.marks || reading.marks.clean
        ? trueNumber(ref, scale)
        : textNumber(ref, reading.marks, scale)
    }
    case 'number': {
      const ref = absoluteRef(reading.cell)
      switch (reading.stored) {
        case 'constant':
          return null
        case 'leading':
          return leadingNumber(ref, reading.marks, reading.scale)
        case 'text':
          return textNumber(ref, reading.marks, reading.scale)
        case 'number':
          return reading.marks.clean
            ? trueNumber(ref, reading.scale)
            : textNumber(ref, reading.marks, reading.scale)
      }
      break
    }
    case 'range':
      return null
    case 'grade':
      return `TRIM(SUBSTITUTE(${absoluteRef(reading.cell)},_xlfn.UNICHAR(160)," "))`
    case 'date':
      return reading.stored === 'constant' ? null : trueNumber(absoluteRef(reading.cell), 1)
    case 'unreadable':
      return trueNumber(absoluteRef(reading.cell), 1)
  }
}

/**
 * One column's share of a sum: its number, or 0 where it has none.
 * @param cell - a cell of money
 * @param marks - the marks of its column
 * @returns an expression that is a number whatever the cell holds
 */
export function termFormula(cell: CellRef, marks: NumberMarks): string {
  const ref = absoluteRef(cell)
  if (marks.clean) return `IF(ISNUMBER(${ref}),${ref},0)`
  return `IF(ISNUMBER(${ref}),${ref},IFERROR(${numberValue(cleanedText(ref, marks, '""'), marks)},0))`
}

/**
 * @param cell - a cell of money
 * @param marks - the marks of its column
 * @returns an expression that is "" where the cell is blank
 */
export function blankTest(cell: CellRef, marks: NumberMarks): string {
  const ref = absoluteRef(cell)
  return marks.clean ? `IF(ISNUMBER(${ref}),${ref},"")` : cleanedText(ref, marks, '""')
}

/** A day written out: "31 Desember 2025", "March 31, 2026"; null where the text is none. */
export function dayOfText(text: string): { day: number; month: number; year: number } | null {
  const lower = tidy(text).toLowerCase()
  const dayFirst = new RegExp(`^(\\d{1,2})[ -](${MONTH_PATTERN})[ .,-]*((?:19|20)\\d\\d)$`).exec(lower)
  if (dayFirst) return day(dayFirst[1], dayFirst[2], dayFirst[3])
  const monthFirst = new RegExp(`^(${MONTH_PATTERN})[ .]*(\\d{1,2}),? ((?:19|20)\\d\\d)$`).exec(lower)
  return monthFirst ? day(monthFirst[2], monthFirst[1], monthFirst[3]) : null
}

function day(dayText?: string, monthText?: string, yearText?: string) {
  const month = monthNumber(monthText ?? '')
  const dayOfMonth = Number(dayText)
  if (month === null || dayOfMonth < 1 || dayOfMonth > 31) return null
  return { day: dayOfMonth, month, year: Number(yearText) }
}

/**
 * @param date - a day of the Gregorian calendar
 * @param date1904 - whether the workbook counts its days from 1904
 * @returns its serial number, as Excel would store it
 */
export function daySerial(date: { day: number; month: number; year: number }, date1904: boolean): number {
  // Days from civil, after Howard Hinnant's public-domain algorithm; epoch 1899-12-30.
  const year = date.month <= 2 ? date.year - 1 : date.year
  const era = Math.floor(year / 400)
  const yearOfEra = year - era * 400
  const dayOfYear = Math.floor((153 * (date.month + (date.month > 2 ? -3 : 9)) + 2) / 5) + date.day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  const fromEpoch = era * 146097 + dayOfEra - 719468 + 25569
  return date1904 ? fromEpoch - 1462 : fromEpoch
}
