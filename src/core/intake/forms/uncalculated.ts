import { type Issue, issue } from '../../units'
import { type TableSource } from '../columns/tableSource'
import { cellOf } from '../rows/sourceRow'

/**
 * Formulas whose result the file does not hold: some programs write workbooks without ever computing them. What
 * they would show cannot be known here, so their cells are missing, and this says why.
 * @param source - the table
 * @returns one issue a table, at the first such cell; none where all is computed
 */
export function uncalculatedFormulas(source: TableSource): Issue[] {
  const { region, view } = source
  const { grid } = view
  let count = 0
  let first = { row: 0, col: 0 }
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    grid.rows[row]?.formulas?.forEach((formula, col) => {
      if (formula === undefined || col < region.firstCol || col > region.lastCol) return
      if (grid.value(row, col) !== null) return
      if (count === 0) first = { row, col }
      count += 1
    })
  }
  if (count === 0) return []
  return [
    issue('formula-not-calculated', 'warning', cellOf(source, first.row, first.col), {
      count,
      sheet: grid.name,
    }),
  ]
}
