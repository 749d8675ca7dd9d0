import { parseAddress, quoteSheet } from '../../../src/core/units'
import { rewriteChart } from './chart'
import type { BookState, TestSheet } from './sheet'

/** What stands in formulas where their sheet was. */
export const REF_ERROR = '#REF!'

/** Texts in quotes, and references to sheets: 'IKU 2025'!, IKU!, '2025:2026'! are taken whole. */
const PARTS = /"(?:[^"]|"")*"|'((?:[^']|'')*)'!|([\p{L}_\\][\p{L}\p{N}_.\\]*)!/gu

/** A cell or block behind a sheet's name. */
const CELLS = /^\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|^\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|^\$?\d+:\$?\d+/i

/**
 * @param formula - with or without '='
 * @param from - a sheet's name
 * @param to - its new name, or REF_ERROR where it is gone
 * @returns the formula as Excel rewrites it
 */
function moveReference(formula: string, from: string, to: string): string {
  const wanted = from.toLowerCase()
  let result = ''
  let done = 0
  for (const match of formula.matchAll(PARTS)) {
    const sheet = match[1]?.replaceAll("''", "'") ?? match[2]
    if (sheet?.toLowerCase() !== wanted || match.index < done) continue
    result += formula.slice(done, match.index)
    done = match.index + match[0].length
    if (to === REF_ERROR) {
      result += REF_ERROR
      done += CELLS.exec(formula.slice(done))?.[0].length ?? 0
    } else result += `${needsQuotes(to) ? quoteSheet(to) : to}!`
  }
  return result + formula.slice(done)
}

function needsQuotes(sheet: string): boolean {
  return (
    !/^[\p{L}_][\p{L}\p{N}_.]*$/u.test(sheet) || parseAddress(sheet) !== null || /^r?\d*c?\d*$/i.test(sheet)
  )
}

/** Lets all formulas and names of the workbook follow a sheet's new name. */
export function moveReferences(book: Pick<BookState, 'names' | 'sheets'>, from: string, to: string): void {
  for (const name of book.names) name.formula = moveReference(name.formula, from, to)
  for (const sheet of book.sheets) moveReferencesOn(sheet, from, to)
}

/** Lets the formulas and names of one sheet follow. */
export function moveReferencesOn(sheet: TestSheet, from: string, to: string): void {
  for (const name of sheet.names) name.formula = moveReference(name.formula, from, to)
  for (const rule of sheet.conditionalFormats) rule.formula = moveReference(rule.formula, from, to)
  for (const chart of sheet.charts) rewriteChart(chart, (reference) => moveReference(reference, from, to))
  for (const row of sheet.cells.rows) {
    row?.formulas.forEach((formula, col) => {
      if (formula?.includes('!')) row.formulas[col] = moveReference(formula, from, to)
    })
  }
}
