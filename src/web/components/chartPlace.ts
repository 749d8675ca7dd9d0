import type { RangeRef } from '../../core/units'
import type { PreviewPage } from '../preview/types'
import { columnPixels, rowPixels } from './SheetTable'

/**
 * @param place - cells that a chart covers
 * @param page - the sheet beneath it
 * @param pixels - how wide a column is drawn
 * @returns where that is, pixels from the sheet's first cell
 */
export function placeOf(place: RangeRef, page: PreviewPage, pixels = columnPixels) {
  const heights = new Map(page.rows.map(({ row, height }) => [row, height]))
  const down = (first: number, last: number): number => {
    let sum = 0
    for (let row = first; row <= last; row += 1) sum += rowPixels(heights.get(row) ?? null)
    return sum
  }
  const across = (first: number, last: number): number =>
    page.widths.slice(first - 1, last).reduce((sum, width) => sum + pixels(width), 0)
  return {
    left: across(1, place.firstCol - 1),
    top: down(1, place.firstRow - 1),
    width: across(place.firstCol, place.lastCol),
    height: down(place.firstRow, place.lastRow),
  }
}
