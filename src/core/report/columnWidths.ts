import type { SheetModel } from './model'

export type ColumnWidths = SheetModel['columns']

const HELPER_WIDTH = 10

/**
 * @param columns - of one of our sheets
 * @param col - one of them
 * @returns its width in characters; a column that has none of its own is as wide as those that serve formulas
 */
export function widthOf(columns: ColumnWidths, col: number): number {
  return columns.find((column) => column.col === col)?.width ?? HELPER_WIDTH
}
