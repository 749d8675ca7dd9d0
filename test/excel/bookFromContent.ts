import { rangeAddress, type SheetGrid, type WorkbookContent } from '../../src/core/units'
import { TestBook } from './book/book'
import { withAspect } from './book/cells'
import type { TestSheet, Visibility } from './book/sheet'
import { NO_STYLE } from './book/style'

const VISIBILITY: Readonly<Record<SheetGrid['visibility'], Visibility>> = {
  visible: 'Visible',
  hidden: 'Hidden',
  veryHidden: 'VeryHidden',
}

/**
 * @param content - a workbook as it was read from a file
 * @returns the officer's sheets of it as Excel would hold them after opening that file
 */
export function bookFromContent(content: WorkbookContent): TestBook {
  const book = new TestBook(
    content.fileName,
    content.sheets.map(({ name }) => name),
  )
  content.sheets.forEach((grid, i) => fill(book, book.sheets[i] as TestSheet, grid))
  book.active = book.sheets.find(({ visibility }) => visibility === 'Visible') ?? book.active
  for (const { name, sheet, range } of content.names) {
    const cells = rangeAddress(range).replace(/[A-Z]+|\d+/g, (part) => `$${part}`)
    const formula = `='${sheet.replaceAll("'", "''")}'!${cells}`
    book.names.push({ name, formula, visible: true, comment: '' })
  }
  return book
}

function fill(book: TestBook, sheet: TestSheet, grid: SheetGrid): void {
  grid.rows.forEach((row, at) => {
    if (!row) return
    if (row.hidden) sheet.cells.row(at).hidden = true
    row.values.forEach((value, col) => {
      if (value !== undefined && value !== null) sheet.cells.put(at, col, value, row.formulas?.[col])
    })
    row.formats?.forEach((format, col) => {
      if (format) sheet.cells.setStyle(at, col, withAspect(NO_STYLE, 'numberFormat', format))
    })
  })
  for (const col of grid.hiddenColumns) sheet.cells.column(col).hidden = true
  sheet.visibility = VISIBILITY[grid.visibility]
  sheet.merges = [...grid.merges]
  sheet.tables = grid.tables.map(({ name, range, headerRows, totalsRows }) => ({
    id: book.nextId(),
    name,
    range,
    showHeaders: headerRows > 0,
    showTotals: totalsRows > 0,
  }))
}
