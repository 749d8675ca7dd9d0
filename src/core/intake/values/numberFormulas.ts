import { absoluteRef } from '../../units'
import type { CellRef } from '../../units'
import { CURRENCY_PHRASES } from '../lexicon/money'
import type { NumberMarks, Reading } from './reading'

/**
 * Numbers kept as text, as the expression that makes Excel read the same from the same cell as the engine does.
 */

/** What a formula takes away from an amount: the longer of two spellings first, and the dash of "5.000,-". */
const REMOVED: readonly string[] = [
  ...CURRENCY_PHRASES.flatMap(({ phrase, means }) => (means.live ? phrase.toUpperCase() : [])).sort(
    (a, b) => b.length - a.length,
  ),
  ',-',
]

/** The cell's text as NUMBERVALUE needs it, without blanks, no-break spaces and currency. */
function cleanedText(ref: string, marks: NumberMarks, blanks: '""' | '" "'): string {
  let text = `SUBSTITUTE(${marks.currency ? `UPPER(${ref})` : ref},_xlfn.UNICHAR(160),${blanks})`
  if (marks.currency) {
    for (const word of REMOVED) text = `SUBSTITUTE(${text},"${word}","")`
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
