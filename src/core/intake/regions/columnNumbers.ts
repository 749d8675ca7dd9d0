import type { CellValue } from '../../units'
import { isBlank, shownText } from './sheetView'

/**
 * A row that numbers the columns: 1 2 3, (1) (2) (3), or "3 = 9 + 10".
 * @param values - the cells of a row, left to right
 * @returns whether the row only numbers the columns
 */
export function isColumnNumberRow(values: readonly (CellValue | undefined)[]): boolean {
  let last = 0
  let count = 0
  let steps = 0
  for (const value of values) {
    if (isBlank(value)) continue
    const match = /^\(?\s*(\d{1,3})\s*(?:[a-z]\s*)?(?:\)\s*)?(?:=[\d\s+\-*/:x().%a-z\u00d7]*)?\)?$/i.exec(
      shownText(value).trim(),
    )
    const number = match ? Number(match[1]) : 0
    if (number <= last && !(number === last && number > 0)) return false
    if (number - last <= 1) steps += 1
    if (number - last > 4) return false
    last = number
    count += 1
  }
  return count >= 3 && steps >= count * 0.6
}
