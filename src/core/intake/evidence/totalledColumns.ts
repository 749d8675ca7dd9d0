import { claimOf } from '../meanings/rowMeaning'
import type { SheetView } from '../regions/sheetView'
import { figuresByRow } from './columnRelations'

/** Which columns the last total row of a table adds up. */
export interface TotalledColumns {
  /** Where that row stands. */
  readonly row: number
  /** Those whose figures above give what it prints. */
  readonly held: ReadonlySet<number>
  /** Those that it leaves blank, though they have figures above. */
  readonly blank: ReadonlySet<number>
}

const CENT = 0.0051
/** Below the total stand those who sign, and notes. */
const MOST_BELOW = 12

/**
 * @param view - the sheet
 * @param cols - columns with figures
 * @param firstRow - first row of the body
 * @param lastRow - last row of the body
 * @returns what the table's last row that is called a total adds up; null where it has none, or it adds up nothing
 */
export function totalledColumns(
  view: SheetView,
  cols: readonly number[],
  firstRow: number,
  lastRow: number,
): TotalledColumns | null {
  const row = totalRowOf(view, firstRow, lastRow)
  if (row === null) return null
  const [printed = []] = figuresByRow(view, cols, [row, row])
  const above = figuresByRow(view, cols, [firstRow, row - 1])
  const held = new Set<number>()
  const blank = new Set<number>()
  cols.forEach((col, at) => {
    const figures = above.flatMap((values) => values[at] ?? [])
    const own = printed[at] ?? null
    if (own === null && figures.length > 0) blank.add(col)
    const sum = figures.reduce((all, one) => all + one, 0)
    if (own && figures.length > 1 && Math.abs(sum - own) <= CENT * figures.length) held.add(col)
  })
  return held.size > 0 ? { row, held, blank } : null
}

function totalRowOf(view: SheetView, firstRow: number, lastRow: number): number | null {
  for (let row = lastRow; row > firstRow && row >= lastRow - MOST_BELOW; row -= 1) {
    const name = view.values(row).find((value): value is string => typeof value === 'string' && value !== '')
    if (name !== undefined && claimOf(name) === 'total') return row
  }
  return null
}
