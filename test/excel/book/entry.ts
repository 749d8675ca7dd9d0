import type { CellValue } from '../../../src/core/units'
import { invalidArgument } from '../wire/errors'
import { checkFormula } from './formula'

/** What a cell gets when something is assigned to it. */
export interface Entry {
  readonly value: CellValue
  readonly formula?: string
  /** Excel gives a number typed as 5% or 2026-01-02 the format it was typed in. */
  readonly numberFormat?: string
}

const MAX_TEXT = 32_767
const DAY = 86_400_000
const EPOCH = Date.UTC(1899, 11, 30)
const ERRORS = /^#(?:DIV\/0!|N\/A|NAME\?|NULL!|NUM!|REF!|VALUE!)$/i

/**
 * What Excel makes of an assigned value: texts are read as if they were typed.
 * @param assigned - from the batch; not null
 * @param isTextCell - whether the cell's format is '@', which keeps everything as text
 * @returns what the cell gets
 * @throws ExcelError where Excel does not take it
 */
export function readEntry(assigned: unknown, isTextCell: boolean): Entry {
  if (typeof assigned === 'number' && !Number.isFinite(assigned)) invalidArgument('number')
  if (typeof assigned === 'number') return { value: isTextCell ? String(assigned) : assigned }
  if (typeof assigned === 'boolean') return { value: assigned }
  if (typeof assigned !== 'string') invalidArgument('cell value')
  if (assigned === '') return { value: null }
  if (assigned.startsWith("'")) return { value: checkedText(assigned.slice(1)) }
  if (isTextCell) return { value: checkedText(assigned) }
  const text = assigned.trim()
  if (assigned.startsWith('=') && assigned.length > 1) return formulaEntry(assigned.slice(1))
  const typed = readTyped(text)
  if (typed) return typed
  // Typing +A1, -A1 or @SUM begins a formula.
  if (/^[-+@]./.test(assigned)) return formulaEntry(assigned.replace(/^[+@]/, ''))
  return { value: checkedText(assigned) }
}

function formulaEntry(formula: string): Entry {
  checkFormula(formula)
  return { value: null, formula }
}

function checkedText(text: string): string {
  if (text.length > MAX_TEXT) invalidArgument(`text of ${text.length} characters`)
  return text
}

/** Numbers, shares, money, fractions, dates, times, truth values and errors, as an American Excel reads them. */
function readTyped(text: string): Entry | null {
  if (/^(true|false)$/i.test(text)) return { value: text.toLowerCase() === 'true' }
  if (ERRORS.test(text)) return { value: { error: text.toUpperCase() } }
  return readNumber(text) ?? readFraction(text) ?? readDate(text) ?? readTime(text)
}

function readNumber(text: string): Entry | null {
  const bare = text.replace(/^\((.+)\)$/, '-$1')
  const match = /^([-+]?)\s*(\$?)\s*(\d{1,3}(?:,\d{3})+(?:\.\d*)?|\d+\.?\d*|\.\d+)(e[-+]?\d+)?\s*(%?)$/i.exec(
    bare,
  )
  if (!match) return null
  const [, sign, money, digits = '', power = '', percent] = match
  const size = Number(digits.replaceAll(',', '') + power) * (sign === '-' ? -1 : 1)
  if (percent) return { value: size / 100, numberFormat: digits.includes('.') ? '0.00%' : '0%' }
  if (money) return { value: size, numberFormat: '$#,##0.00' }
  if (digits.includes(',')) return { value: size, numberFormat: digits.includes('.') ? '#,##0.00' : '#,##0' }
  return { value: size }
}

function readFraction(text: string): Entry | null {
  const match = /^([-+]?\d+) (\d+)\/(\d+)$/.exec(text)
  if (!match || Number(match[3]) === 0) return null
  const whole = Number(match[1])
  const part = Number(match[2]) / Number(match[3])
  return { value: whole < 0 ? whole - part : whole + part, numberFormat: '# ?/?' }
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

function readDate(text: string): Entry | null {
  const iso = /^(\d{4})[-/](\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (iso) return dateEntry(Number(iso[1]), Number(iso[2]), Number(iso[3]), 'm/d/yyyy')
  const full = /^(\d{1,2})[-/](\d{1,2})[-/](\d{4}|\d{2})$/.exec(text)
  if (full) return dateEntry(fullYear(Number(full[3])), Number(full[1]), Number(full[2]), 'm/d/yyyy')
  const short = /^(\d{1,2})[-/](\d{1,2})$/.exec(text)
  if (short) return dateEntry(2026, Number(short[1]), Number(short[2]), 'd-mmm') ?? monthEntry(short)
  const named = /^(\d{1,2})[- ]([a-z]{3})[a-z]*(?:[- ](\d{4}|\d{2}))?$/i.exec(text)
  const month = named ? MONTHS.indexOf((named[2] ?? '').toLowerCase()) + 1 : 0
  if (!named || month === 0) return null
  const year = named[3] === undefined ? 2026 : fullYear(Number(named[3]))
  return dateEntry(year, month, Number(named[1]), named[3] === undefined ? 'd-mmm' : 'd-mmm-yy')
}

/** 5/26 is May 2026: there is no such day. */
function monthEntry(match: RegExpExecArray): Entry | null {
  return dateEntry(fullYear(Number(match[2])), Number(match[1]), 1, 'mmm-yy')
}

function fullYear(year: number): number {
  if (year >= 100) return year
  return year < 30 ? 2000 + year : 1900 + year
}

function dateEntry(year: number, month: number, day: number, numberFormat: string): Entry | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  if (year < 1900 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day) return null
  return { value: (date.getTime() - EPOCH) / DAY, numberFormat }
}

function readTime(text: string): Entry | null {
  const match = /^(\d{1,4}):([0-5]\d)(?::([0-5]\d))?$/.exec(text)
  if (!match) return null
  const [, hours, minutes, seconds = '0'] = match
  return {
    value: Number(hours) / 24 + Number(minutes) / 1440 + Number(seconds) / 86400,
    numberFormat: 'h:mm',
  }
}
