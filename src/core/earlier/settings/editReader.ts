import { type CellValue, type Issue, issue, type RangeRef, type SheetGrid } from '../../units'
import { DEFAULT_OFFSET, SETTINGS_BLOCKS, SETTINGS_COL } from './layout'
import { unpacked } from './packed'

/** Reads cells of the settings sheet of an earlier run, each beside the default that it is held against. */
export class EditReader {
  readonly issues: Issue[] = []
  /** Of named cells; earlier versions wrote each into a cell of its own. */
  private readonly defaults = new Map<string, string | number | null>()

  constructor(
    private readonly grid: SheetGrid,
    private readonly ranges: ReadonlyMap<string, RangeRef>,
  ) {
    const place = ranges.get(SETTINGS_BLOCKS.defaults)
    const [held] = place ? (unpacked(grid.value(place.firstRow, place.firstCol)) ?? []) : []
    for (let i = 0; held && i + 1 < held.length; i += 2)
      this.defaults.set(String(held[i]), held[i + 1] ?? null)
  }

  range(name: string): RangeRef | null {
    return this.ranges.get(name) ?? null
  }

  value(row: number, col: number): CellValue {
    return this.grid.value(row, col)
  }

  private changed(row: number, col: number): boolean {
    return this.grid.value(row, col) !== this.grid.value(row, col + DEFAULT_OFFSET)
  }

  /** Whether a single cell holds another value than what was written. */
  isEdited(name: string): boolean {
    const range = this.range(name)
    if (!range) return false
    const { firstRow, firstCol } = range
    const byDefault = this.defaults.get(name)
    return byDefault === undefined
      ? this.changed(firstRow, firstCol)
      : this.grid.value(firstRow, firstCol) !== byDefault
  }

  /** What stood in a cell of a block when it was written. */
  before({ firstRow, firstCol }: RangeRef, row: number, col: number): CellValue {
    const block = unpacked(this.grid.value(firstRow, firstCol + DEFAULT_OFFSET))
    return block
      ? (block[row - firstRow]?.[col - firstCol] ?? null)
      : this.grid.value(row, col + DEFAULT_OFFSET)
  }

  anyChanged(range: RangeRef, columns: readonly number[]): boolean {
    for (let row = range.firstRow; row <= range.lastRow; row += 1) {
      if (columns.some((col) => this.grid.value(row, col) !== this.before(range, row, col))) return true
    }
    return false
  }

  /** An edited single cell that passes the test; what does not pass is named and left out. */
  edited<Kept extends CellValue>(
    name: string,
    accept: (value: CellValue) => value is Kept,
  ): { value: Kept } | null {
    const range = this.range(name)
    if (!range || !this.isEdited(name)) return null
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
