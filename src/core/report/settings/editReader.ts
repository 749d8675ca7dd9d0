import { type CellValue, type Issue, issue, type RangeRef, type SheetGrid } from '../../units'
import { DEFAULT_OFFSET, SETTINGS_COL } from './layout'
import { unpacked } from './packed'

/** Reads cells of the settings sheet of an earlier run, each beside the default that it is held against. */
export class EditReader {
  readonly issues: Issue[] = []

  constructor(
    private readonly grid: SheetGrid,
    private readonly ranges: ReadonlyMap<string, RangeRef>,
  ) {}

  range(name: string): RangeRef | null {
    return this.ranges.get(name) ?? null
  }

  value(row: number, col: number): CellValue {
    return this.grid.value(row, col)
  }

  changed(row: number, col: number): boolean {
    return this.grid.value(row, col) !== this.grid.value(row, col + DEFAULT_OFFSET)
  }

  anyChanged(range: RangeRef, columns: readonly number[]): boolean {
    const { firstRow, firstCol } = range
    const defaults = unpacked(this.grid.value(firstRow, firstCol + DEFAULT_OFFSET))
    if (defaults) {
      for (let row = firstRow; row <= range.lastRow; row += 1) {
        const own = defaults[row - firstRow] ?? []
        if (columns.some((col) => this.grid.value(row, col) !== (own[col - firstCol] ?? null))) return true
      }
      return false
    }
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      if (columns.some((col) => this.changed(row, col))) return true
    }
    return false
  }

  /** An edited single cell that passes the test; what does not pass is named and left out. */
  edited<Kept extends CellValue>(
    name: string,
    accept: (value: CellValue) => value is Kept,
  ): { value: Kept } | null {
    const range = this.range(name)
    if (!range || !this.changed(range.firstRow, range.firstCol)) return null
    const value = this.grid.value(range.firstRow, range.firstCol)
    if (accept(value)) return { value }
    this.refuse(range.firstRow, range.firstCol, value)
    return null
  }

  /** The same whether it was edited or not. */
  standing<Kept extends CellValue>(
    name: string,
    accept: (value: CellValue) => value is Kept,
  ): { value: Kept } | null {
    const range = this.range(name)
    const value = range ? this.grid.value(range.firstRow, range.firstCol) : null
    return range && accept(value) ? { value } : this.edited(name, accept)
  }

  /** What a single cell holds, edited or not, where it passes the test. */
  held<Kept extends CellValue>(name: string, accept: (value: CellValue) => value is Kept): Kept | null {
    const range = this.range(name)
    const value = range ? this.grid.value(range.firstRow, range.firstCol) : null
    return accept(value) ? value : null
  }

  refuse(row: number, col: number, value: CellValue): void {
    const shown = typeof value === 'object' ? (value?.error ?? '') : String(value)
    const label = this.grid.value(row, SETTINGS_COL.label)
    const named = col === SETTINGS_COL.label || typeof label !== 'string' ? shown : `${label}: ${shown}`
    // No cell: this sheet is written anew, and its rows and its name may be others by then.
    this.issues.push(issue('setting-invalid', 'warning', null, { value: named }))
  }
}
