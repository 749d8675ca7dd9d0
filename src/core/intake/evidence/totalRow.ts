import type { SheetView } from '../regions/sheetView'
import { figuresOf } from './columnRelations'

/** Fewer amounts than these add up by chance. */
const LEAST = 3
const ROUNDED = 0.5

/**
 * @param view - the sheet
 * @param col - a column of figures
 * @param rows - first and last row of the body
 * @returns the row of its last figure where that is what all others come to, or, sums of groups among them, half of that;
 *   null where it is no total
 */
export function totalRow(
  view: SheetView,
  col: number,
  rows: readonly [first: number, last: number],
): number | null {
  const figures = figuresOf(view, col, rows).filter(({ value }) => value !== 0)
  const last = figures.pop()
  if (!last || figures.length < LEAST) return null
  const sum = figures.reduce((all, { value }) => all + value, 0)
  const is = (whole: number) => Math.abs(sum - whole) < ROUNDED
  return is(last.value) || is(2 * last.value) ? last.row : null
}
