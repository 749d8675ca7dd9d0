import type { FigureRows } from './figureRows'
import type { SheetView } from '../regions/sheetView'
import { figuresByRow } from './columnRelations'

/** Steps that are looked at, and how many show a balance. */
const LEAST_STEPS = 5
const MOST_STEPS = 150
const NEARLY_ALL = 0.9
const LEAST_DIFFERENT = 3
/** Wider tables are no registers. */
const MOST_COLUMNS = 12
const CENT = 0.006

/**
 * Columns that go on adding what another one books, row by row: the balance of a register. A printed running total is none
 * of its amounts.
 * @param view - the sheet
 * @param cols - columns with figures
 * @param firstRow - first row of the body
 * @param lastRow - last row of the body
 * @returns the balances
 */
export function runningBalances(
  view: SheetView,
  cols: readonly number[],
  firstRow: number,
  lastRow: number,
): ReadonlySet<number> {
  const found = new Set<number>()
  if (cols.length < 2 || cols.length > MOST_COLUMNS) return found
  const rows = figuresByRow(view, cols, [firstRow, Math.min(lastRow, firstRow + MOST_STEPS)])
  cols.forEach((col, at) => {
    const others = cols.map((_, other) => other).filter((other) => other !== at)
    const isBooked = others.some((one) => isBalance(rows, at, [one]))
    const isNet = () =>
      others.some((one) => others.some((other) => one < other && isBalance(rows, at, [one, other])))
    if (isBooked || isNet()) found.add(col)
  })
  return found
}

/** Whether one column changes by what the others book: one with its sign, or what came in less what went out. */
function isBalance(rows: FigureRows, at: number, booked: readonly number[]): boolean {
  let before: number | null = null
  const steps: { readonly step: number; readonly moved: number }[] = []
  for (const row of rows) {
    const own = row[at] ?? null
    const [first, second] = booked.map((col) => row[col] ?? null)
    if (own === null) continue
    const moved = (first ?? 0) - (second ?? 0)
    if (before !== null && moved !== 0) steps.push({ step: own - before, moved })
    before = own
  }
  // Amounts that are one and the same look like the steps of anything that rises evenly.
  if (steps.length < LEAST_STEPS || new Set(steps.map(({ moved }) => moved)).size < LEAST_DIFFERENT)
    return false
  const held = (sign: 1 | -1) =>
    steps.filter(({ step, moved }) => Math.abs(step - sign * moved) < CENT).length >=
    steps.length * NEARLY_ALL
  return held(1) || held(-1)
}
