import type { SheetModel } from './model'

export type ColumnWidths = SheetModel['columns']

const MARGIN = { col: 1, width: 2 } as const
const HELPER_WIDTH = 10

/**
 * The columns of a sheet as all of ours have them: a margin, what people see, a gap, and what serves formulas.
 * @param visible - column and width in characters
 * @param hidden - first and last column of those that serve formulas; the gap stands before them and is hidden too
 * @returns widths by column
 */
export function columnWidths(
  visible: readonly (readonly [col: number, width: number])[],
  hidden: { readonly first: number; readonly last: number },
): ColumnWidths {
  return [
    MARGIN,
    ...visible.map(([col, width]) => ({ col, width })),
    { col: hidden.first - 1, width: 2, hidden: true },
    ...Array.from({ length: hidden.last - hidden.first + 1 }, (_, i) => ({
      col: hidden.first + i,
      width: HELPER_WIDTH,
      hidden: true,
    })),
  ]
}

/**
 * @param columns - of one of our sheets
 * @param col - one of them
 * @returns its width in characters; a column that has none of its own is as wide as those that serve formulas
 */
export function widthOf(columns: ColumnWidths, col: number): number {
  return columns.find((column) => column.col === col)?.width ?? HELPER_WIDTH
}
