import type { TestBook } from './book'
import { copyChart } from './chart'
import { moveReferencesOn } from './references'
import type { TestSheet } from './sheet'
import { copyName } from './sheetName'

/**
 * Copies a sheet as Excel does: references to the sheet itself point at the copy then, and names of the workbook that refer
 * to the sheet are there a second time, for the copy alone.
 * @param book - where the sheet is
 * @param sheet - to copy
 * @returns the copy, behind all others
 */
export function copySheet(book: TestBook, sheet: TestSheet): TestSheet {
  const copy = book.addSheet(copyName(sheet.name, book.sheets))
  const { cells, names, tables, conditionalFormats, validations, pageLayout } = sheet
  copy.tabColor = sheet.tabColor
  copy.showGridlines = sheet.showGridlines
  copy.showHeadings = sheet.showHeadings
  copy.standardWidth = sheet.standardWidth
  copy.isProtected = sheet.isProtected
  copy.cells.style = cells.style
  cells.rows.forEach((row, at) => {
    if (!row) return
    const { values, formulas, styles } = row
    copy.cells.rows[at] = {
      ...row,
      values: values.slice(),
      formulas: formulas.slice(),
      styles: styles.slice(),
    }
  })
  for (const [at, column] of cells.columns) copy.cells.columns.set(at, { ...column })
  copy.merges = sheet.merges.map((area) => ({ ...area }))
  const own = moving(sheet.name)
  copy.names = [
    ...names.map((name) => ({ ...name })),
    ...book.names.filter(({ formula }) => own.test(formula)).map((name) => ({ ...name })),
  ].filter((name, i, all) => all.findIndex((one) => one.name.toLowerCase() === name.name.toLowerCase()) === i)
  copy.tables = tables.map((table) => ({
    ...table,
    id: book.nextId(),
    name: freeTableName(book, table.name),
  }))
  copy.conditionalFormats = conditionalFormats.map((format) => ({
    ...format,
    id: book.nextId(),
    borders: { ...format.borders },
  }))
  copy.validations = validations.map((validation) => ({ ...validation, areas: [...validation.areas] }))
  copy.frozen = sheet.frozen && { ...sheet.frozen }
  copy.autoFilter = sheet.autoFilter && { ...sheet.autoFilter }
  copy.pageLayout = {
    ...pageLayout,
    settings: { ...pageLayout.settings },
    headersFooters: { ...pageLayout.headersFooters },
  }
  copy.rowBreaks = [...sheet.rowBreaks]
  copy.columnBreaks = [...sheet.columnBreaks]
  copy.charts = sheet.charts.map((chart) => copyChart(chart, book.nextId()))
  moveReferencesOn(copy, sheet.name, copy.name)
  return copy
}

/** A name that refers to cells of the sheet. */
function moving(sheet: string): RegExp {
  const escaped = sheet.replaceAll("'", "''").replace(/[.*+?^${}()|[\]\\]/g, '\\$&')
  return new RegExp(`^=(?:'${escaped}'|${escaped})!`, 'i')
}

function freeTableName(book: TestBook, name: string): string {
  const taken = new Set(book.sheets.flatMap(({ tables }) => tables.map((table) => table.name.toLowerCase())))
  for (let n = 2; ; n += 1) if (!taken.has(`${name}${n}`.toLowerCase())) return `${name}${n}`
}
