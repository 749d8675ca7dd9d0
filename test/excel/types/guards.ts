import type { RangeRef } from '../../../src/core/units'
import type { TestBook } from '../book/book'
import { invalidArgument, refuse } from '../wire/errors'
import type { Cells, SheetOf } from './spec'

/** @throws ExcelError 'AccessDenied' where the workbook was opened for reading only */
export function guardBook(book: TestBook): void {
  if (book.isReadOnly) refuse('AccessDenied', 'The workbook is read-only.')
}

/**
 * @throws ExcelError 'InvalidSelection' where no cells of this workbook are selected, or the person looks at another one
 *   (github.com/OfficeDev/office-js/issues/399, 561 and 6365)
 */
export function guardSelection(book: TestBook): void {
  if (book.isChartSelected || book.isBehindAnother) {
    refuse('InvalidSelection', 'The current selection is invalid for this operation.')
  }
}

/** @throws ExcelError 'AccessDenied' where sheets may be neither added, renamed, moved nor deleted */
export function guardStructure(book: TestBook): void {
  guardBook(book)
  if (book.isStructureProtected) refuse('AccessDenied', 'The structure of the workbook is protected.')
}

/** @throws ExcelError 'AccessDenied' where the sheet is protected */
export function guardSheet({ book, sheet }: SheetOf): void {
  guardBook(book)
  if (sheet.isProtected) refuse('AccessDenied', 'The sheet is protected.')
}

/** @throws ExcelError 'AccessDenied' where the sheet is protected and one of the cells is locked */
export function guardContents(cells: Cells): void {
  guardBook(cells.book)
  if (cells.sheet.isProtected && cells.areas.some((area) => hasLocked(cells, area))) guardSheet(cells)
}

function hasLocked({ sheet }: Cells, area: RangeRef): boolean {
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    for (let col = area.firstCol; col <= area.lastCol; col += 1) {
      if (sheet.cells.styleOf(row, col).locked ?? true) return true
    }
  }
  return false
}

export function asString(value: unknown): string {
  return typeof value === 'string' ? value : invalidArgument('text expected')
}

export function asNumber(value: unknown, least = -Infinity, most = Infinity): number {
  if (typeof value !== 'number' || value < least || value > most) return invalidArgument('number expected')
  return value
}

export function asBoolean(value: unknown): boolean {
  return typeof value === 'boolean' ? value : invalidArgument('true or false expected')
}

/** @returns the value, where it is one of those that Excel knows */
export function asOneOf<Word extends string>(value: unknown, words: readonly Word[]): Word {
  return words.find((word) => word === value) ?? invalidArgument(`one of ${words.join(', ')} expected`)
}

/** @returns the colour as Excel answers it: #RRGGBB in capitals */
export function asColour(value: unknown): string {
  const text = asString(value)
  const match = /^#?([0-9a-f]{6})$/i.exec(text)
  if (match) return `#${(match[1] ?? '').toUpperCase()}`
  return /^[a-z]+$/i.test(text) ? text.toLowerCase() : invalidArgument('colour expected')
}
