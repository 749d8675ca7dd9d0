import type { FigureChoice } from '../columns/tableColumn'
import type { TableSource } from '../columns/tableSource'
import { showRunningSum } from '../evidence/runningSum'

/** The column of one part of a year whose figures stand against the whole year's. */
export interface PartOfYear {
  readonly col: number
  readonly header: string
}

/**
 * @param source - a table
 * @param choice - its pair of plan and result
 * @returns the column of the result, where it is of one part of the year, the plan is the year's, and neither words
 *   nor the table's own percentage nor a running sum tell whether it counts from the beginning of the year
 */
export function partOfYear(source: TableSource, { chosen }: FigureChoice): PartOfYear | null {
  const { actual, witnessed, partOfYear: isPart } = chosen
  if (!actual || !isPart || witnessed) return null
  const { col, text } = actual.lead.header
  return showRunningSum(periodValues(source, columnsUpTo(source, col))) ? null : { col, header: text }
}

function columnsUpTo({ map }: TableSource, col: number): number[] {
  const series = Object.values(map.periods).find((columns) => columns.some((column) => column.col === col))
  const last = series?.findIndex((column) => column.col === col) ?? -1
  return (series ?? []).slice(0, last + 1).map((column) => column.col)
}

/** The figures of each row from period to period. */
function periodValues({ view, region }: TableSource, cols: readonly number[]): (number | null)[][] {
  const rows: (number | null)[][] = []
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const values = cols.map((one) => view.grid.value(row, one))
    rows.push(values.map((value) => (typeof value === 'number' ? value : null)))
  }
  return rows
}
