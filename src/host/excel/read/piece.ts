import type { RangeRef } from '../../../core/units'
import { around, intersection, rangeOf } from '../addresses'
import type { SheetMap } from './bookMap'
import type { Piece } from './grid'

/** What a row costs in an answer besides its cells: whether it is hidden. */
const ROW_BYTES = 32

/**
 * Asks for rows of a sheet.
 * @param context - of the open workbook
 * @param map - the sheet
 * @param range - rows of it, as wide as its values reach
 * @returns what gives the answer after the next request
 */
export function askPiece(context: Excel.RequestContext, map: SheetMap, range: RangeRef): () => Piece {
  const sheet = context.workbook.worksheets.getItem(map.id)
  const cells = rangeOf(sheet, range)
  cells.load('values,numberFormat')
  const hidden = cells.getRowProperties({ rowHidden: true })
  const live = around(map.formulas.flatMap((block) => intersection(block, range) ?? []))
  const formulas = live ? rangeOf(sheet, live) : null
  formulas?.load('formulas')
  return () => ({
    range,
    values: cells.values as unknown[][],
    formats: cells.numberFormat as unknown[][],
    formulas: live && formulas ? { range: live, texts: formulas.formulas as unknown[][] } : null,
    hiddenRows: hidden.value.map(({ rowHidden }) => rowHidden === true),
  })
}

/**
 * Asks which columns of a sheet are hidden.
 * @param context - of the open workbook
 * @param map - the sheet
 * @param used - its cells
 * @returns what gives the column numbers after the next request
 */
export function askHiddenColumns(
  context: Excel.RequestContext,
  map: SheetMap,
  used: RangeRef,
): () => number[] {
  const sheet = context.workbook.worksheets.getItem(map.id)
  const row = { ...used, firstCol: 1, lastRow: used.firstRow }
  const properties = rangeOf(sheet, row).getColumnProperties({ columnHidden: true })
  return () => properties.value.flatMap(({ columnHidden }, i) => (columnHidden === true ? [i + 1] : []))
}

/**
 * @param piece - as Excel answered it
 * @returns bytes that each of its rows took, with room for rows that are fuller than these
 */
export function bytesPerRow({ values, formats, formulas }: Piece): number {
  const bytes = [values, formats, formulas?.texts ?? []].reduce((sum, matrix) => sum + jsonBytes(matrix), 0)
  return (bytes / Math.max(1, values.length)) * 1.25 + ROW_BYTES
}

function jsonBytes(matrix: readonly (readonly unknown[])[]): number {
  let bytes = 0
  for (const row of matrix) {
    for (const value of row) bytes += typeof value === 'string' ? textBytes(value) : 1 + String(value).length
  }
  return bytes
}

/**
 * @param text - any
 * @returns bytes that it takes on the wire, at most, with its quotes and a comma
 */
export function textBytes(text: string): number {
  let extra = 3
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i)
    if (code > 127) extra += 2
    else if (code === 34 || code === 92 || code < 32) extra += 1
  }
  return text.length + extra
}
