import type { FigureChoice } from '../columns/tableColumn'
import type { TableSource } from '../forms/tableSource'
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
  return showRunningSum(periodValues(source, col)) ? null : { col, header: text }
}

/** The figures of each row from period to period, up to the column. */
function periodValues({ view, region, map }: TableSource, col: number): (number | null)[][] {
  const series = Object.values(map.periods).find((columns) => columns.some((column) => column.col === col))
  const upTo = series?.findIndex((column) => column.col === col) ?? -1
  const cols = (series ?? []).slice(0, upTo + 1).map((column) => column.col)
  const rows: (number | null)[][] = []
  for (let row = region.bodyFirst; row <= region.bodyLast; row += 1) {
    const values = cols.map((one) => view.grid.value(row, one))
    rows.push(values.map((value) => (typeof value === 'number' ? value : null)))
  }
  return rows
}
