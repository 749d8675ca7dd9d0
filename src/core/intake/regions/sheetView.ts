import type { CellValue, RangeRef, SheetGrid } from '../../units'
import { isBlank, isYear } from '../values/cellText'

/** What a row holds, at a glance. */
export interface RowGlance {
  readonly filled: number
  readonly texts: number
  /** True numbers that are no years. */
  readonly numbers: number
  readonly firstCol: number
  readonly lastCol: number
}

const EMPTY_ROW: RowGlance = { filled: 0, texts: 0, numbers: 0, firstCol: 0, lastCol: 0 }

/** A sheet with what intake asks of it again and again, found once. */
export class SheetView {
  readonly glances: readonly RowGlance[]
  private readonly mergesByRow = new Map<number, RangeRef[]>()

  /** @param grid - the sheet as the host read it */
  constructor(readonly grid: SheetGrid) {
    const glances: RowGlance[] = []
    for (let row = 0; row <= grid.lastRow; row += 1) glances.push(glance(grid, row))
    this.glances = glances
    for (const merge of grid.merges) {
      for (let row = merge.firstRow; row <= Math.min(merge.lastRow, grid.lastRow); row += 1) {
        const list = this.mergesByRow.get(row)
        if (list) list.push(merge)
        else this.mergesByRow.set(row, [merge])
      }
    }
    for (const list of this.mergesByRow.values()) list.sort((a, b) => a.firstCol - b.firstCol)
  }

  /** @returns the row's values from the first column on; none where nothing is in it */
  values(row: number): readonly (CellValue | undefined)[] {
    return this.grid.rows[row]?.values ?? []
  }

  /** What the row holds at a glance. */
  glance(row: number): RowGlance {
    return this.glances[row] ?? EMPTY_ROW
  }

  /** The merged block that covers the cell, or null. */
  mergeAt(row: number, col: number): RangeRef | null {
    const list = this.mergesByRow.get(row)
    if (!list) return null
    // Blocks of one row stand side by side: of those that begin at or before the column, the last is the one.
    let [low, high] = [0, list.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((list[middle] as RangeRef).firstCol <= col) low = middle + 1
      else high = middle
    }
    const merge = list[low - 1]
    return merge && col <= merge.lastCol ? merge : null
  }

  /** The cell in which the value of a merged block stands, or the cell itself. */
  home(row: number, col: number): { row: number; col: number } {
    const merge = this.mergeAt(row, col)
    return merge ? { row: merge.firstRow, col: merge.firstCol } : { row, col }
  }

  /** What people see at this place: the merged block's value where one covers it. */
  seen(row: number, col: number): CellValue {
    const home = this.home(row, col)
    return this.grid.value(home.row, home.col)
  }
}

function glance(grid: SheetGrid, row: number): RowGlance {
  const values = grid.rows[row]?.values
  if (!values) return EMPTY_ROW
  let filled = 0
  let texts = 0
  let numbers = 0
  let firstCol = 0
  let lastCol = 0
  for (let col = 1; col < values.length; col += 1) {
    const value = values[col]
    if (isBlank(value)) continue
    filled += 1
    if (typeof value === 'string') texts += 1
    else if (typeof value === 'number' && !isYear(value)) numbers += 1
    if (firstCol === 0) firstCol = col
    lastCol = col
  }
  return filled === 0 ? EMPTY_ROW : { filled, texts, numbers, firstCol, lastCol }
}
