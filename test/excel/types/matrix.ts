import type { RangeRef } from '../../../src/core/units'
import { invalidArgument, refuse } from '../wire/errors'
import { height, isUnbounded, width } from './addresses'

/** The most cells that one property of one range may hold. */
const MAX_CELLS = 5_000_000

/**
 * @param area - the block
 * @param read - tells one cell, by row and column
 * @returns rows of cells; null for whole rows and columns, as Excel does not tell their cells
 */
export function readMatrix<Value>(
  area: RangeRef,
  read: (row: number, col: number) => Value,
): Value[][] | null {
  if (isUnbounded(area)) return null
  checkSize(area)
  const rows: Value[][] = []
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const cells: Value[] = []
    for (let col = area.firstCol; col <= area.lastCol; col += 1) cells.push(read(row, col))
    rows.push(cells)
  }
  return rows
}

/**
 * @param area - the block
 * @param given - rows of cells of the very size of the block, or one value for all cells
 * @param write - called for each cell for which something was given
 * @throws ExcelError 'InvalidArgument' where the size is another one
 */
export function writeMatrix(
  area: RangeRef,
  given: unknown,
  write: (row: number, col: number, value: unknown) => void,
): void {
  if (isUnbounded(area)) invalidArgument('cells of whole rows or columns')
  checkSize(area)
  const rows: readonly unknown[] = Array.isArray(given) ? given : []
  const isMatrix = rows.length > 0
  if (Array.isArray(given) && rows.length !== height(area)) invalidArgument('number of rows')
  if (rows.some((row) => !Array.isArray(row) || row.length !== width(area)))
    invalidArgument('number of columns')
  for (let row = area.firstRow; row <= area.lastRow; row += 1) {
    const cells = isMatrix ? (rows[row - area.firstRow] as readonly unknown[]) : null
    for (let col = area.firstCol; col <= area.lastCol; col += 1) {
      const value = cells ? cells[col - area.firstCol] : given
      if (value !== null && value !== undefined) write(row, col, value)
    }
  }
}

function checkSize(area: RangeRef): void {
  if (height(area) * width(area) > MAX_CELLS) {
    refuse('OperationCellsExceedLimit', 'The operation covers more cells than the limit.')
  }
}
