import { type CellValue, isCellError, type RangeRef } from '../../../src/core/units'
import { readEntry } from '../book/entry'
import { withAspect } from '../book/cells'
import { refuse } from '../wire/errors'
import { areaOf, intersect } from './addresses'
import { guardContents } from './guards'
import { readMatrix, writeMatrix } from './matrix'
import type { Cells } from './spec'

/** A value as Excel answers it: an empty cell is an empty text, an error is its name. */
function told(value: CellValue): string | number | boolean {
  if (value === null) return ''
  return isCellError(value) ? value.error : value
}

export function readValues(cells: Cells): unknown {
  const { book, sheet } = cells
  return readMatrix(areaOf(cells), (row, col) => told(book.valueAt(sheet, row, col)))
}

export function readFormulas(cells: Cells): unknown {
  const store = cells.sheet.cells
  return readMatrix(areaOf(cells), (row, col) => {
    const formula = store.formula(row, col)
    return formula === null ? told(store.value(row, col)) : `=${formula}`
  })
}

/** Shown texts, of plain formats only: the test Excel formats no numbers. */
export function readTexts(cells: Cells): unknown {
  const { book, sheet } = cells
  return readMatrix(areaOf(cells), (row, col) => {
    const value = told(book.valueAt(sheet, row, col))
    return typeof value === 'boolean' ? String(value).toUpperCase() : String(value)
  })
}

export function readValueTypes(cells: Cells): unknown {
  const { book, sheet } = cells
  return readMatrix(areaOf(cells), (row, col) => {
    const value = book.valueAt(sheet, row, col)
    if (value === null) return 'Empty'
    if (isCellError(value)) return 'Error'
    return { string: 'String', number: 'Double', boolean: 'Boolean' }[
      typeof value as 'string' | 'number' | 'boolean'
    ]
  })
}

export function readNumberFormats(cells: Cells): unknown {
  const store = cells.sheet.cells
  return readMatrix(areaOf(cells), (row, col) => store.styleOf(row, col).numberFormat ?? 'General')
}

/** Values and formulas are taken alike: each as if it were typed. */
export function writeEntries(cells: Cells, given: unknown): void {
  guardContents(cells)
  const { sheet } = cells
  const store = sheet.cells
  for (const area of cells.areas) {
    const inside = coveredBy(sheet.merges, area)
    writeMatrix(area, given, (row, col, value) => {
      const style = store.styleOf(row, col)
      const entry = readEntry(value, style.numberFormat === '@')
      // Behind a merged block's first cell there is no cell to write to.
      if (inside?.(row, col)) return
      store.put(row, col, entry.value, entry.formula)
      if (entry.formula !== undefined) cells.book.formulaPut()
      if (entry.numberFormat !== undefined && style.numberFormat === undefined) {
        store.setStyle(row, col, withAspect(style, 'numberFormat', entry.numberFormat))
      }
    })
  }
}

export function writeNumberFormats(cells: Cells, given: unknown): void {
  const store = cells.sheet.cells
  for (const area of cells.areas) {
    writeMatrix(area, given, (row, col, value) => {
      if (typeof value !== 'string' || value === '' || value.length > 255) {
        refuse('InvalidArgument', 'A number format is a text.')
      }
      store.setStyle(row, col, withAspect(store.styleOf(row, col), 'numberFormat', value))
    })
  }
}

/** Tells whether a cell of the block lies hidden in a merged one. */
function coveredBy(
  merges: readonly RangeRef[],
  area: RangeRef,
): ((row: number, col: number) => boolean) | null {
  const near = merges.filter((merge) => intersect(merge, area))
  if (near.length === 0) return null
  return (row, col) =>
    near.some(
      ({ firstRow, firstCol, lastRow, lastCol }) =>
        row >= firstRow &&
        row <= lastRow &&
        col >= firstCol &&
        col <= lastCol &&
        !(row === firstRow && col === firstCol),
    )
}
