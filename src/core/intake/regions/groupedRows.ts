import { tidy } from '../values/numberWords'
import { isColumnNumberRow } from './columnNumbers'
import type { HeaderBlock } from './headerBlock'
import { isUnitsRow } from './unitsRow'
import { isBlank, shownText } from '../values/cellText'
import type { SheetView } from './sheetView'

/** Header rows below the one that names what groups do not. */
const MOST_BELOW = 3

/** Texts of a row by column; null where it holds figures, or nothing. */
type Texts = (view: SheetView, row: number) => readonly { col: number; text: string }[] | null

/**
 * Rows below a header whose texts all stand where it only groups columns, or leaves them without a name: they name
 * these columns, whatever their words are, since a row of the table itself would fill the columns that have names.
 * A row of column numbers may stand between.
 * @param view - the sheet
 * @param block - the header so far
 * @param texts - the texts of a row, null where it is no header
 * @returns the last of these rows, or null
 */
export function lastGroupedRow(view: SheetView, block: HeaderBlock, texts: Texts): number | null {
  let found: number | null = null
  for (let end = block.last + 1; end <= block.last + MOST_BELOW && end < view.grid.lastRow; end += 1) {
    if (isColumnNumberRow(view.values(end))) continue
    const own = texts(view, end)
    if (!own || isUnitsRow(view.values(end))) break
    if (namesGroups(view, block, end, texts)) found = end
  }
  return found
}

/**
 * @param view - the sheet
 * @param block - the header so far
 * @param floor - the last row that belongs to something above
 * @param texts - the texts of a row, null where it is no header
 * @returns the row above that names the columns which the header leaves without a name, and groups the others; or null
 */
export function firstGroupingRow(
  view: SheetView,
  block: HeaderBlock,
  floor: number,
  texts: Texts,
): number | null {
  for (let row = block.first - 1; row > floor && row >= block.first - MOST_BELOW; row -= 1) {
    const own = texts(view, row)
    if (!own) return null
    if (own.length < 2) continue
    const below = { first: row, last: row }
    if (namesGroups(view, below, block.last, texts) && namesOthers(view, row, block, own)) return row
  }
  return null
}

/** Whether all texts from the header down to a row stand below groups, several of them, and leave a named column free. */
function namesGroups(view: SheetView, block: HeaderBlock, end: number, texts: Texts): boolean {
  const below = new Set<number>()
  for (let row = block.last + 1; row <= end; row += 1) {
    if (isColumnNumberRow(view.values(row))) continue
    for (const { col } of texts(view, row) ?? []) below.add(col)
  }
  if ((texts(view, end)?.length ?? 0) < 2) return false
  const names = (col: number) => nameIn(view, block, col)
  for (const col of below) {
    const own = names(col)
    const isGroup = own === names(col - 1) || own === names(col + 1)
    const reaches = names(col + 1) === '' && below.has(col + 1)
    if (own !== '' && !isGroup && !reaches) return false
  }
  const { firstCol, lastCol } = view.glance(block.first)
  for (let col = firstCol; col <= lastCol; col += 1) if (names(col) !== '' && !below.has(col)) return true
  return false
}

/** Whether a row names a column that holds something below and has no name in the header itself. */
function namesOthers(
  view: SheetView,
  row: number,
  block: HeaderBlock,
  own: readonly { col: number }[],
): boolean {
  const isFilled = (col: number) =>
    [1, 2, 3].some((step) => !isBlank(view.grid.value(block.last + step, col)))
  return own.some(
    ({ col }) => nameIn(view, { first: row + 1, last: block.last }, col) === '' && isFilled(col),
  )
}

/** The last text that a header has over a column, also one that is merged over it; '' where there is none. */
function nameIn(view: SheetView, { first, last }: HeaderBlock, col: number): string {
  for (let row = last; row >= first; row -= 1) {
    if (isColumnNumberRow(view.values(row))) continue
    const text = col < 1 ? '' : tidy(shownText(view.seen(row, col)))
    if (text !== '') return text
  }
  return ''
}
