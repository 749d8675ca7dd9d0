import type { LineFigures } from '../lineFigures'
import { agrees } from '../lineFigures'

/** How many places with the same running sum are looked at: lines of 0 give many. */
const MOST_PLACES = 8

/**
 * Rows that no sum has taken yet, in the order in which they were met, with running sums: which of the last rows add
 * up to a figure is looked up, not searched.
 */
export class OpenRows {
  readonly rows: number[] = []
  private readonly sums: Float64Array[]
  /** The column by which sums are looked up: the one with most figures. */
  private readonly by: number
  /** The last place of each running sum in that column, and for each place the one before it with the same sum. */
  private readonly last = new Map<number, number>([[0, 0]])
  private readonly before: Int32Array

  /**
   * @param figures - the table's money
   * @param values - what each row counts as, by column
   */
  constructor(
    private readonly figures: LineFigures,
    private readonly values: readonly Float64Array[],
  ) {
    const size = (values[0]?.length ?? 0) + 1
    this.sums = values.map(() => new Float64Array(size))
    this.before = new Int32Array(size).fill(-1)
    const filled = values.map((column) => column.reduce((count, value) => count + (value ? 1 : 0), 0))
    this.by = filled.indexOf(Math.max(...filled))
  }

  /** Takes a row on. */
  push(row: number): void {
    const place = this.rows.length + 1
    for (let col = 0; col < this.values.length; col += 1) {
      const sums = this.sums[col] as Float64Array
      const value = this.values[col]?.[row] ?? NaN
      sums[place] = (sums[place - 1] as number) + (Number.isNaN(value) ? 0 : value)
    }
    const key = this.keyOf(this.sums[this.by]?.[place] ?? 0)
    this.before[place] = this.last.get(key) ?? -1
    this.last.set(key, place)
    this.rows.push(row)
  }

  /** Takes the last rows away and returns them, in the order in which they came. */
  take(count: number): number[] {
    for (let place = this.rows.length; place > this.rows.length - count; place -= 1) {
      const key = this.keyOf(this.sums[this.by]?.[place] ?? 0)
      const before = this.before[place] as number
      if (before < 0) this.last.delete(key)
      else this.last.set(key, before)
    }
    return this.rows.splice(this.rows.length - count, count)
  }

  /** The last rows, in the order in which they came. */
  lastRows(count: number): number[] {
    return this.rows.slice(this.rows.length - count)
  }

  /** What the last rows add up to in a column. */
  sumOf(col: number, count: number): number {
    const sums = this.sums[col] as Float64Array
    return (sums[this.rows.length] as number) - (sums[this.rows.length - count] as number)
  }

  /**
   * @param printed - a row that may be a sum
   * @param least - how many rows it must add at least
   * @returns how many of the last rows add up to it in every column that it prints; 0 where none do
   */
  countFor(printed: number, least: number): number {
    const wanted = this.figures.columns[this.by]?.[printed] ?? NaN
    if (Number.isNaN(wanted) || wanted === 0) return 0
    const key = this.keyOf((this.sums[this.by]?.[this.rows.length] ?? 0) - wanted)
    for (let near = key - 1; near <= key + 1; near += 1) {
      let place = this.last.get(near) ?? -1
      for (let tries = 0; place >= 0 && tries < MOST_PLACES; tries += 1) {
        const count = this.rows.length - place
        if (count >= least && this.fits(printed, count)) return count
        place = this.before[place] as number
      }
    }
    return 0
  }

  private fits(printed: number, count: number): boolean {
    return this.figures.columns.every((column, col) => {
      const own = column[printed] as number
      return Number.isNaN(own) || agrees(this.figures, col, own, this.sumOf(col, count), count)
    })
  }

  private keyOf(sum: number): number {
    return Math.round(sum / (2 * (this.figures.half[this.by] as number)))
  }
}
