import { headerKey } from '../meanings/headerText'
import { isBlank } from '../values/cellText'
import type { HeaderBlock } from './headerBlock'
import { isFigureCell, rowsOfList } from './overFigures'
import type { SheetView } from './sheetView'

interface HeadText {
  readonly col: number
  readonly text: string
}

/**
 * "Hours | Cost" below "Budget", which stands over both: two texts of one group over nothing but figures name these, be the
 * words strange and the cell over the names of the rows empty. A row of the table itself has a name.
 * @param view - the sheet
 * @param row - the row below a header
 * @param block - the header so far
 * @param texts - of the row, which holds no figures
 * @returns whether the row names columns
 */
export function namesLeaves(
  view: SheetView,
  row: number,
  { last }: HeaderBlock,
  texts: readonly HeadText[],
): boolean {
  const lines = rowsOfList(view, row + 1)
  if (lines.length < 2) return false
  const isAll = (col: number, is: (col: number, at: number) => boolean) => lines.every((at) => is(col, at))
  const isText = (col: number, at: number) => {
    const value = view.grid.value(at, col)
    return typeof value === 'string' && !isBlank(value) && !isFigureCell(value)
  }
  const isFigure = (col: number, at: number) => isFigureCell(view.grid.value(at, col))
  const { firstCol, lastCol } = view.glance(lines[0] ?? row)
  let names = firstCol
  while (names <= lastCol && !isAll(names, isText)) names += 1
  if (names > lastCol || !isBlank(view.grid.value(row, names))) return false
  return texts.some(({ col, text }, at) => {
    const next = texts[at + 1]
    if (next?.col !== col + 1 || headerKey(next.text) === headerKey(text)) return false
    const isGroup = !isBlank(view.grid.value(last, col)) && isBlank(view.grid.value(last, next.col))
    return isGroup && isAll(col, isFigure) && isAll(next.col, isFigure)
  })
}
