import { isDateFormat } from '../values/numberFormat'
import type { SheetView } from './sheetView'

/** Days by which months, quarters and years differ among themselves. */
const UNEVEN = 3
/** Two days may be a promise and what came of it; more of them in equal steps head columns. */
const FEWEST = 3

/**
 * Whether a row heads columns by days: words, then days in equal steps and no other figure, over a row of figures that
 * are none. "Sales chart | Jan | Feb | Mar", where the months are days that Excel shows as months.
 * @param view - the sheet
 * @param row - a row of it
 * @returns whether another table begins there
 */
export function isDayHeader(view: SheetView, row: number): boolean {
  const { texts, numbers, firstCol, lastCol } = view.glance(row)
  if (texts === 0 || numbers < FEWEST) return false
  const days: number[] = []
  const cols: number[] = []
  for (let col = firstCol; col <= lastCol; col += 1) {
    const value = view.grid.value(row, col)
    if (typeof value !== 'number') continue
    if (!isDateFormat(view.grid.format(row, col))) return false
    days.push(value)
    cols.push(col)
  }
  const steps = days.slice(1).map((day, at) => day - (days[at] as number))
  if (Math.min(...steps) < 1 || Math.max(...steps) - Math.min(...steps) > UNEVEN) return false
  const figures = cols.filter((col) => typeof view.grid.value(row + 1, col) === 'number')
  return figures.length > 0 && figures.every((col) => !isDateFormat(view.grid.format(row + 1, col)))
}
