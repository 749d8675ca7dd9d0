import type { SheetModel } from '../../../src/core/report/model'
import { address, type OwnSheetId } from '../../../src/core/units'

/** What a sheet is made of. */
export interface SheetCells {
  readonly id: OwnSheetId
  readonly sheet: string
  readonly cells: number
  readonly formulas: number
  /** Longest first; characters without '='. */
  readonly longest: readonly { readonly cell: string; readonly length: number }[]
}

/**
 * @param model - a sheet of ours
 * @returns its cells, formulas and their lengths
 */
export function countCells({ id, name, rows }: Pick<SheetModel, 'id' | 'name' | 'rows'>): SheetCells {
  const cells = rows.flatMap((row) => row.cells.map((cell) => ({ ...cell, row: row.row })))
  const longest = cells
    .flatMap(({ row, col, formula }) =>
      formula === undefined ? [] : [{ cell: address(row, col), length: formula.length }],
    )
    .sort((a, b) => b.length - a.length)
  return { id, sheet: name, cells: cells.length, formulas: longest.length, longest }
}
