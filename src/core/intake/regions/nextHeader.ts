import { headerKey } from '../meanings/headerText'
import { isBlank, shownText } from '../values/cellText'
import type { HeaderBlock } from './headerBlock'
import { headerTexts, namingTexts } from './headerTexts'
import { isFigureCell, rowsOfList } from './overFigures'
import type { SheetView } from './sheetView'

/**
 * @param view - the sheet
 * @param row - a row of the body
 * @param block - the header of the table
 * @param cols - first and last column of the table
 * @returns whether the row says again what a header row says
 */
export function repeatsHeader(
  view: SheetView,
  row: number,
  block: HeaderBlock,
  cols: readonly [first: number, last: number],
): boolean {
  const texts = headerTexts(view, row)?.filter(({ col }) => col >= cols[0] && col <= cols[1])
  if (!texts || texts.length < 2) return false
  for (let header = block.first; header <= block.last; header += 1) {
    const same = texts.filter(
      ({ col, text }) => headerKey(shownText(view.grid.value(header, col))) === headerKey(text),
    )
    if (same.length >= texts.length * 0.8) return true
  }
  return false
}

/**
 * Whether strange words below a blank row, two or more and none where rows are named, stand over nothing but figures:
 * what they head is no part of the table above.
 */
export function headsAnother(view: SheetView, row: number): boolean {
  const texts = view.glance(row - 1).filled > 0 ? null : namingTexts(view, row)
  if (!texts) return false
  const names = texts[0]?.col ?? 1
  let last = row
  // Rows are named below it, each of them.
  for (; view.glance(last + 1).filled > 1; last += 1)
    if (view.glance(last + 1).firstCol >= names) return false
  if (last < row + 2) return false
  return texts.every(({ col }) => {
    const cells = Array.from({ length: last - row }, (_, at) => view.grid.value(row + 1 + at, col))
    const figures = cells.filter((value) => !isBlank(value))
    return figures.length > 1 && figures.every(isFigureCell)
  })
}

/**
 * Whether words call the rows as the header above does, and others stand over nothing but figures: the next list of a kind, as
 * programs put several pivot tables below each other.
 */
export function headsAlike(view: SheetView, row: number, block: HeaderBlock): boolean {
  const [name, ...others] = namingTexts(view, row) ?? []
  if (!name || headerKey(shownText(view.grid.value(block.last, name.col))) !== headerKey(name.text))
    return false
  const { firstCol, lastCol } = view.glance(row)
  const rows = rowsOfList(view, row + 1)
  return (
    rows.length > 1 &&
    others.every(({ col }) => rows.every((at) => isFigureCell(view.grid.value(at, col)))) &&
    !repeatsHeader(view, row, block, [firstCol, lastCol])
  )
}
