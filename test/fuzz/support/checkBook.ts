import type { SheetModel } from '../../../src/core/report/model'
import type { TestBook } from '../../excel/book/book'
import type { TestSheet } from '../../excel/book/sheet'
import { checkFormula } from './checkFormula'
import { MARKER } from './payloads'

/** Codes of headers and footers that are ours: a mark that stands for itself, the page, the pages. */
const HEADER_CODES = /&[&PN]/g

/** The longest text of a cell. */
const MOST = 32_767

/**
 * Holds what stands in an open workbook after our sheets were written: each text of theirs is a text in its cell, and
 * nothing that Excel computes or follows holds a text of the officer's.
 * @param book - as Excel has it
 * @param models - what was written
 * @returns how many texts were held
 * @throws Error that names what is broken
 */
export function checkBook(book: TestBook, models: readonly SheetModel[]): number {
  for (const { formula } of book.names) checkOurs(formula)
  return models.reduce((texts, model) => {
    const sheet = book.sheet(model.name)
    if (!sheet) throw new Error(`no sheet ${model.name}`)
    checkComputed(sheet)
    for (const text of Object.values(sheet.pageLayout.headersFooters))
      if (text.replace(HEADER_CODES, '').includes('&')) throw new Error(`a header with codes: ${text}`)
    return texts + checkTexts(model, sheet)
  }, 0)
}

function checkTexts(model: SheetModel, { cells: store }: TestSheet): number {
  let texts = 0
  for (const { row, cells } of model.rows) {
    for (const { col, value, formula } of cells) {
      if (formula !== undefined || typeof value !== 'string' || value === '') continue
      const found = store.value(row, col)
      // What no cell can hold is cut, never through a character of two halves.
      const isCut =
        value.length > MOST &&
        typeof found === 'string' &&
        value.startsWith(found) &&
        found.length >= MOST - 1
      if ((found !== value && !isCut) || store.formula(row, col) !== null)
        throw new Error(`${model.name} R${row}C${col} holds ${JSON.stringify(found)?.slice(0, 200)}`)
      texts += 1
    }
  }
  return texts
}

function checkComputed(sheet: TestSheet): void {
  for (const row of sheet.cells.rows)
    for (const formula of row?.formulas ?? []) if (formula !== undefined) checkOurs(formula)
  for (const { formula } of sheet.conditionalFormats) checkOurs(formula)
  for (const { rule } of sheet.validations) checkFree(JSON.stringify(rule))
  for (const { series, properties } of sheet.charts) {
    for (const { values, points } of series) checkFree([values, points].join())
    for (const [path, value] of Object.entries(properties))
      if (path.endsWith('.formula')) checkFree(String(value))
  }
}

function checkOurs(formula: string): void {
  checkFree(formula)
  checkFormula(formula.replace(/^=/, ''))
}

function checkFree(text: string): void {
  if (text.includes(MARKER)) throw new Error(`computes a text of the officer's: ${text.slice(0, 200)}`)
}
