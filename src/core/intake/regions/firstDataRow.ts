import { isColumnNumberRow } from './columnNumbers'
import type { TableRegion } from './findRegions'
import type { SheetView } from './sheetView'
import { isUnitsRow } from './unitsRow'

/**
 * A row that numbers the columns, or gives their units, is none of what they hold.
 * @param view - the sheet
 * @param region - where the table stands
 * @returns the first row of its body below such rows
 */
export function firstDataRow(
  view: SheetView,
  { bodyFirst, bodyLast, firstCol, lastCol }: TableRegion,
): number {
  let row = bodyFirst
  const saysNothing = (at: number) => {
    const values = view.values(at).slice(firstCol, lastCol + 1)
    return isColumnNumberRow(values) || isUnitsRow(values)
  }
  while (row <= bodyFirst + 1 && row < bodyLast && saysNothing(row)) row += 1
  return row
}
