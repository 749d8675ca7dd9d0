import { type CellRef, type Issue, issue } from '../../units'
import { type TableSource } from '../columns/tableSource'

/** Formulas without results: the first, and how many there are. */
interface Uncalculated {
  readonly cell: CellRef
  readonly count: number
}

/**
 * @param source - a table
 * @param isMeant - whether a cell of it is looked at
 * @returns the formulas whose result the file does not hold; null where all are computed
 */
export function uncalculated(
  { region, view: { grid } }: TableSource,
  isMeant: (row: number, col: number) => boolean,
): Uncalculated | null {
  let first: CellRef | null = null
  let count = 0
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    grid.rows[row]?.formulas?.forEach((formula, col) => {
      if (formula === undefined || grid.value(row, col) !== null || !isMeant(row, col)) return
      first ??= { sheet: grid.name, row, col }
      count += 1
    })
  }
  return first && { cell: first, count }
}

/**
 * Formulas whose result the file does not hold: some programs write workbooks without ever computing them. What
 * they would show cannot be known here, so their cells are missing, and this says why.
 * @param source - the table
 * @returns one issue a table, at the first such cell; none where all is computed
 */
export function uncalculatedFormulas(source: TableSource): Issue[] {
  const { firstCol, lastCol } = source.region
  const found = uncalculated(source, (_, col) => col >= firstCol && col <= lastCol)
  if (!found) return []
  const { cell, count } = found
  return [issue('formula-not-calculated', 'warning', cell, { count, sheet: cell.sheet })]
}
