import type { CellRef, CellValue, Issue, SheetGrid } from '../../units'
import { isCellError, issue } from '../../units'
import { LANGUAGE_PHRASES } from '../lexicon/language'
import { LABEL_PHRASES } from '../lexicon/measures'
import { phraseAtStart } from '../lexicon/phraseAt'
import { isDateFormat, isPercentFormat, showsThousands } from './numberFormat'
import type { MarkVotes } from './numberMarks'
import { marksOfNumeral, rangeNumerals, settleMarks } from './numberMarks'
import {
  digitsValue,
  holdsSeveralNumbers,
  isShortened,
  numeralShape,
  scaleFigure,
  shapeNumber,
} from './numberText'
import { isAnswerWord, isGradeWord, isMissingWord, tidy } from './numberWords'
import { dayOfText, daySerial } from './writtenDay'
import { isBlank } from './cellText'
import type { NumberMarks, Reading } from './reading'
import type { Field } from '../types'

const labelAt = phraseAtStart(LABEL_PHRASES)

/** Fields of money, and of things counted: a dash is 0 there, and nothing but a number counts. */
const MONEY: ReadonlySet<Field> = new Set(['budget', 'budgetToDate', 'spent', 'basePay', 'deduction'])
/** Shares that may stand as 0.95 without a per cent format; the whole column decides. */
const SHARES: ReadonlySet<Field> = new Set(['attainment', 'absorption', 'productivity', 'discipline'])

/** A column of figures with all that is needed to read its cells alike. */
export interface FigureColumn {
  readonly field: Field
  readonly col: number
  readonly header: string
  readonly marks: NumberMarks
  /** What one of its money is worth: 1, a thousand, a million. */
  readonly factor: number
  /** True where plain figures are shares of one, so that 0.95 means 95 %. */
  readonly shares: boolean
  readonly grid: SheetGrid
  readonly date1904: boolean
  readonly issues: readonly Issue[]
}

/** The cells of a column's body, in order. */
export function bodyValues(grid: SheetGrid, col: number, firstRow: number, lastRow: number): CellValue[] {
  const values: CellValue[] = []
  for (let row = firstRow; row <= lastRow; row += 1) values.push(grid.value(row, col))
  return values
}

/**
 * Settles how the figures of a column are read.
 * @param grid - the sheet
 * @param place - field, column, header, and the rows of the body
 * @param votes - what the column's texts say about its marks
 * @param values - the cells of the body
 * @param elsewhere - the decimal mark of the table at large
 * @param date1904 - whether the workbook counts its days from 1904
 * @returns the column, with issues where its marks are mixed or open
 */
export function figureColumn(
  grid: SheetGrid,
  place: {
    readonly field: Field
    readonly col: number
    readonly header: string
    readonly firstRow: number
    /** What one of its money is worth, where the header counts in thousands or more. */
    readonly factor?: number
  },
  votes: MarkVotes,
  values: readonly CellValue[],
  elsewhere: ',' | '.',
  date1904: boolean,
): FigureColumn {
  const { field, col, header, firstRow } = place
  const openText = votes.firstOpen >= 0 ? String(values[votes.firstOpen]) : ''
  const openMark =
    openText === '' ? null : (/[.,]/.exec(numeralShape(openText)?.digits ?? '')?.[0] as ',' | '.')
  const marks = settleMarks(field, votes, elsewhere, openMark)
  const issues: Issue[] = []
  const at = (index: number): CellRef => ({ sheet: grid.name, row: firstRow + index, col })
  if (votes.comma > 0 && votes.point > 0) {
    const index = marks.decimal === ',' ? votes.firstPoint : votes.firstComma
    issues.push(
      issue('mixed-decimal-marks', 'warning', at(index), {
        header,
        text: String(values[index]),
        commas: votes.comma,
        points: votes.point,
        decimal: marks.decimal,
      }),
    )
  } else if (!marks.settled) {
    issues.push(
      issue('decimal-mark-open', 'warning', at(votes.firstOpen), {
        header,
        text: openText,
        count: votes.open,
        decimal: marks.decimal,
      }),
    )
  }
  return {
    field,
    col,
    header,
    marks,
    factor: MONEY.has(field) ? (place.factor ?? 1) : 1,
    shares: SHARES.has(field) && areShares(grid, col, firstRow, values, marks),
    grid,
    date1904,
    issues,
  }
}

/** Whether most plain figures of the column are at most 2, so that they are shares of one. */
function areShares(
  grid: SheetGrid,
  col: number,
  firstRow: number,
  values: readonly CellValue[],
  marks: NumberMarks,
): boolean {
  let figures = 0
  let small = 0
  let whole = 0
  values.forEach((value, index) => {
    let figure: number | null = null
    if (typeof value === 'number') {
      if (!isPercentFormat(grid.format(firstRow + index, col))) figure = value
    } else if (typeof value === 'string') {
      const shape = numeralShape(value)
      if (shape && shape.percent === 'none') figure = shapeNumber(shape, marks)?.value ?? null
    }
    if (figure === null) return
    figures += 1
    if (Math.abs(figure) <= 2) small += 1
    if (Number.isInteger(figure)) whole += 1
  })
  // Nothing but 0, 1 and 2 may as well be per cent of nearly nothing; a share shows in a fraction or a 1.
  return figures > 0 && small > figures / 2 && (whole < figures || values.some((value) => value === 1))
}

/**
 * Reads one cell of a column of figures.
 * @param column - the column
 * @param row - the row
 * @returns what the cell says; percentages in per cent points, whatever their format
 */
export function readFigure(column: FigureColumn, row: number): Reading {
  const { grid, col, marks, field } = column
  const cell: CellRef = { sheet: grid.name, row, col }
  const value = grid.value(row, col)
  const money = MONEY.has(field)
  const percent = !money && isPercentFormat(grid.format(row, col))
  const whole = column.factor !== 1 && showsThousands(grid.format(row, col))
  const scale = percent || column.shares ? 100 : whole ? 1 : column.factor
  if (typeof value === 'number') {
    if (!isMeant(value)) return { kind: 'unreadable', cell, text: String(value) }
    if (!money && isDateFormat(grid.format(row, col))) return { kind: 'date', cell, serial: value }
    return {
      kind: 'number',
      cell,
      value: scaleFigure(withoutDust(value), scale),
      stored: 'number',
      marks,
      scale,
      ...(percent ? { measure: 'percent' } : {}),
    }
  }
  if (isBlank(value)) return { kind: 'missing', cell, marks, scale }
  if (isCellError(value)) return { kind: 'unreadable', cell, text: value.error }
  if (typeof value !== 'string') {
    return money
      ? { kind: 'unreadable', cell, text: String(value) }
      : { kind: 'grade', cell, text: String(value) }
  }
  return readText(column, cell, value, scale)
}

function readText(column: FigureColumn, cell: CellRef, text: string, scale: number): Reading {
  const { marks, field } = column
  const money = MONEY.has(field)
  const word = tidy(text).toLowerCase()
  if (money && (word === '-' || word === '\u2013' || word === '\u2014')) {
    const live = marks.dash === word && !/[^\S \u00a0]/.test(text)
    return { kind: 'number', cell, value: 0, stored: live ? 'text' : 'constant', marks, scale: 1 }
  }
  if (isMissingWord(word)) {
    // What is made of marks alone could be 0 to NUMBERVALUE.
    const figureLater = /[\p{L}\p{N}-]/u.test(word)
    const answer = !money && isAnswerWord(word) ? { answer: tidy(text) } : {}
    return { kind: 'missing', cell, marks: figureLater ? marks : { ...marks, clean: true }, scale, ...answer }
  }
  if (holdsSeveralNumbers(text)) return { kind: 'unreadable', cell, text, why: 'several' }
  const range = money ? null : rangeNumerals(text)
  if (range) {
    const low = numeralValue(range.low, marks)
    const high = numeralValue(range.high, marks)
    if (low !== null && high !== null && isMeant(low) && isMeant(high)) {
      if (low === high) return { kind: 'number', cell, value: low, stored: 'constant', marks, scale: 1 }
      const { measure } = range
      const bounds = { low: Math.min(low, high), high: Math.max(low, high) }
      return { kind: 'range', cell, ...bounds, text, ...(measure ? { measure } : {}) }
    }
  }
  const shape = numeralShape(text)
  // "2,5 M" of money is no 2.5, and whether M is a million or a milliard is not for us to say.
  const isOpen = money && shape?.factor === 1 && isShortened(text)
  if (shape && !isOpen && !(money && shape.percent !== 'none')) {
    const own = marksOfNumeral(shape.digits, marks)
    const number = shapeNumber(shape, own)
    if (number && isMeant(number.value)) {
      const textScale =
        number.percent === 'sign'
          ? 100
          : number.percent === 'word'
            ? 1
            : column.shares
              ? 100
              : shape.factor === 1
                ? column.factor
                : 1
      return {
        kind: 'number',
        cell,
        value: scaleFigure(withoutDust(number.value), textScale),
        stored: number.stored,
        marks: own,
        scale: textScale,
        ...(shape.bound ? { bound: shape.bound } : {}),
        ...(shape.measure && !money ? { measure: shape.measure } : {}),
      }
    }
  }
  if (!money) {
    const day = dayOfText(text)
    if (day) {
      const serial = daySerial(day, column.date1904)
      return { kind: 'date', cell, serial, stored: 'constant', text }
    }
    if (isGradeWord(word)) return { kind: 'grade', cell, text }
    const step = numberedStep(word)
    if (step) return { kind: 'number', cell, stored: 'constant', marks, scale: 1, ...step }
  }
  return { kind: 'unreadable', cell, text }
}

/** "Level 2" counts like any figure; "Peringkat 3" promises the third place or a better one. */
function numberedStep(word: string): { value: number; bound?: 'most' } | null {
  const label = labelAt(word)
  const figure = label ? word.slice(label.phrase.length).trimStart() : ''
  if (!label || !/^\d{1,4}$/.test(figure)) return null
  return { value: Number(figure), ...(label.means === 'rank' ? { bound: 'most' } : {}) }
}

/** No figure of an office is larger, and what is finer is none: quotients of these stay far from what no cell can hold. */
const LARGEST = 1e30
const FINEST = 1e-30

function isMeant(value: number): boolean {
  return Math.abs(value) <= LARGEST
}

function withoutDust(value: number): number {
  return Math.abs(value) < FINEST ? 0 : value
}

function numeralValue(digits: string, marks: NumberMarks): number | null {
  return digitsValue(digits.replace(/(?<![.,])[.,]+$/, ''), marksOfNumeral(digits, marks))
}

/** Whether a range was written with its higher bound first. */
export function isReversed(text: string, marks: NumberMarks): boolean {
  const range = rangeNumerals(text)
  const low = range ? numeralValue(range.low, marks) : null
  const high = range ? numeralValue(range.high, marks) : null
  return low !== null && high !== null && low > high
}

/** Votes of several columns, taken together, for columns that cannot decide by themselves. */
export function tableDecimal(votes: readonly MarkVotes[], headerTexts: readonly string[]): ',' | '.' {
  const comma = votes.reduce((sum, vote) => sum + vote.comma, 0)
  const point = votes.reduce((sum, vote) => sum + vote.point, 0)
  if (comma !== point) return comma > point ? ',' : '.'
  const spoken = ` ${headerTexts
    .join(' ')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')} `
  const said = new Set(
    LANGUAGE_PHRASES.flatMap(({ phrase, means }) => (spoken.includes(` ${phrase} `) ? means : [])),
  )
  return said.has('en') && !said.has('id') ? '.' : ','
}
