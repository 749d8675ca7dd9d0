import { areNumberedNames } from '../values/numberedNames'
import type { CellValue } from '../../units'
import { codeInName } from '../meanings/codeInName'
import { holdsSeveralNumbers, numeralShape } from '../values/numberText'
import { decimalVote, rangeNumerals } from '../values/numberMarks'
import { isPercentFormat } from '../values/numberFormat'
import { isGradeWord, isMissingWord, tidy } from '../values/numberWords'
import { isIndicatorKind } from '../lexicon/indicatorKinds'
import { declaredPolarity } from '../meanings/declaredPolarity'
import { isBlank } from '../values/cellText'
import type { SheetView } from '../regions/sheetView'

/** What the cells of a column look like; shares are of the cells that hold something. */
export interface ColumnEvidence {
  /** Cells looked at that hold something, words for "nothing" left out. */
  readonly filled: number
  /** Share of true numbers and numbers kept as text. */
  readonly numeric: number
  /** Share that is a figure in a wider sense: also grades, ranges. */
  readonly figure: number
  readonly text: number
  readonly percentFormat: number
  /** Different texts among all texts, 0 to 1. */
  readonly distinct: number
  readonly meanLength: number
  /** Median of the absolute figures, 0 where there are none. */
  readonly median: number
  /** Share of the figures but 0 that are smaller than amounts of money in whole units are. */
  readonly small: number
  readonly dotted: number
  /** Share of texts of several numbers with points between, that cannot be the thousands of one: 5.1.02. */
  readonly coded: number
  /** Share of texts such as 1.234, whose size depends on which mark is the decimal one. */
  readonly open: number
  readonly sum: number
  /** Share of texts that say which kind of indicator stands beside them: Masukan, Keluaran, Hasil. */
  readonly kinds: number
  /** Share of texts that say in which direction an indicator is better: Maximize, semakin rendah semakin baik. */
  readonly directions: number
}

const SAMPLE = 240
/** Figures of this size that nothing names are amounts of money. */
export const AMOUNT = 10_000
/** Codes: digits in groups, also with letters (2896.BMA.004, ENV-1); a financial year is none. */
const DOTTED = /^(?!(?:19|20)\d\d[-/]\d+$)(?=.*\d)[\dA-Z]{1,8}(?:[.-][\dA-Z]{1,8})+\.?$/
const CODED = /^\d{1,4}(?:\.\d{1,4}){2,}\.?$/
/** "30.06.2026" is a day. */
const DAY = /^(?:0?[1-9]|[12]\d|3[01])\.(?:0?[1-9]|1[0-2])\.(?:19|20)\d\d$/
const THOUSANDS = /^\d{1,3}(?:\.\d{3})+$/

/**
 * @param view - the sheet
 * @param col - a column
 * @param firstRow - first row of the body
 * @param lastRow - last row of the body
 * @param valueAt - what the column holds in a row, where that is more than its own cell
 * @returns what a sample of the column's cells looks like
 */
export function columnEvidence(
  view: SheetView,
  col: number,
  firstRow: number,
  lastRow: number,
  valueAt = (row: number): CellValue => view.grid.value(row, col),
): ColumnEvidence {
  const step = Math.max(1, Math.floor((lastRow - firstRow + 1) / SAMPLE))
  let figures: number[] = []
  const numbered: string[] = []
  const texts = new Map<string, { readonly saysDirection: boolean }>()
  let filled = 0
  let numeric = 0
  let figure = 0
  let percent = 0
  let dotted = 0
  let coded = 0
  let open = 0
  let letters = 0
  let textCount = 0
  let kinds = 0
  let directions = 0
  for (let row = firstRow; row <= lastRow; row += step) {
    const value = valueAt(row)
    if (isBlank(value)) continue
    const kind = look(value)
    if (kind.missing) continue
    filled += 1
    if (kind.number !== null) {
      numeric += 1
      figures.push(Math.abs(kind.number))
    }
    if (kind.figure) figure += 1
    if (typeof value === 'number' && isPercentFormat(view.grid.format(row, col))) percent += 1
    const written = String(value).trim()
    if (DOTTED.test(written)) dotted += 1
    if (typeof value === 'string' && isCoded(written)) coded += 1
    if (kind.open) open += 1
    if (typeof value === 'string') {
      textCount += 1
      letters += written.length
      if (kind.number !== null) numbered.push(written)
      if (isIndicatorKind(written)) kinds += 1
      const seen = texts.get(written)
      const says = seen?.saysDirection ?? saysDirection(written)
      if (says) directions += 1
      texts.set(written, { saysDirection: says })
    }
  }
  if (numbered.length >= textCount * MOST_NAMED && areNumberedNames(numbered)) {
    numeric -= numbered.length
    figure -= numbered.length
    figures = figures.slice(0, numeric)
  }
  figures.sort((a, b) => a - b)
  const told = figures.filter((value) => value > 0)
  const share = (count: number) => (filled === 0 ? 0 : count / filled)
  return {
    filled,
    numeric: share(numeric),
    figure: share(figure),
    text: share(filled - numeric),
    percentFormat: share(percent),
    distinct: textCount === 0 ? 0 : texts.size / textCount,
    meanLength: textCount === 0 ? 0 : letters / textCount,
    median: figures[Math.floor(figures.length / 2)] ?? 0,
    small: told.length === 0 ? 0 : told.filter((value) => value < AMOUNT).length / told.length,
    dotted: share(dotted),
    coded: share(coded),
    open: share(open),
    sum: figures.reduce((sum, value) => sum + value, 0),
    kinds: textCount === 0 ? 0 : kinds / textCount,
    directions: textCount === 0 ? 0 : directions / textCount,
  }
}

/** Longer than any way to say a direction. */
const LONGEST_DIRECTION = 60

function saysDirection(text: string): boolean {
  return text.length <= LONGEST_DIRECTION && declaredPolarity(text) !== null
}

/**
 * @param evidence - of a column
 * @returns whether any of its cells is a figure: a signature below an empty column is none
 */
export function holdsFigures({ filled, figure }: ColumnEvidence): boolean {
  return filled * figure >= 0.5
}

function isCoded(text: string): boolean {
  return CODED.test(text) && !THOUSANDS.test(text) && !DAY.test(text)
}

/** Of a column's texts so many begin with a number. */
const MOST_NAMED = 0.6

interface Look {
  readonly missing: boolean
  readonly number: number | null
  readonly figure: boolean
  readonly open: boolean
}

function look(value: CellValue): Look {
  if (typeof value === 'number') return { missing: false, number: value, figure: true, open: false }
  if (typeof value !== 'string') {
    return { missing: value !== true && value !== false, number: null, figure: true, open: false }
  }
  const word = tidy(value).toLowerCase()
  if (isMissingWord(word)) return { missing: true, number: null, figure: false, open: false }
  const shape = isNumberedName(value) ? null : numeralShape(value)
  if (shape) {
    // Near enough for the magnitude; what the marks mean is settled later.
    const parts = shape.digits.split(/[.,]/)
    const last = parts[parts.length - 1] as string
    const whole = parts.length > 1 && last.length !== 3 ? parts.slice(0, -1) : parts
    const number = Number(whole.join('') || '0') * shape.factor
    return { missing: false, number, figure: true, open: decimalVote(shape.digits) === 'open' }
  }
  const figure = isGradeWord(word) || rangeNumerals(value) !== null || holdsSeveralNumbers(value)
  return { missing: false, number: null, figure, open: false }
}

/** "1.01.02 Program Pendidikan" and "1. Peningkatan mutu" are names, though they begin as numbers with units do. */
function isNumberedName(text: string): boolean {
  return /^\s*\d{1,3}[.)]\s*\p{L}{3}/u.test(text) || codeInName(text) !== null
}
