import type { CellRef } from '../../units'
import type { TableSource } from '../columns/tableSource'
import { cellOf } from '../rows/sourceRow'

/**
 * Amounts that are formulas without results: the file was written by a program that never calculated them, so that every
 * sum of the column lacks them.
 * @param source - a table of money
 * @returns the first of them and how many there are; null where there are none
 */
export function uncalculatedAmounts(
  source: TableSource,
): { readonly cell: CellRef; readonly count: number } | null {
  const { region, columns, view } = source
  const cols = [...(columns.get('budget') ?? []), ...(columns.get('spent') ?? [])]
  let first: CellRef | null = null
  let count = 0
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const formulas = view.grid.rows[row]?.formulas
    if (!formulas) continue
    for (const col of cols) {
      if (formulas[col] === undefined || view.grid.value(row, col) !== null) continue
      first ??= cellOf(source, row, col)
      count += 1
    }
  }
  return first && { cell: first, count }
}
