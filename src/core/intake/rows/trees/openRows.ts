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
  private readonly sums: number[][]
  private readonly places: Map<number, number[]>[]

  /** @param figures - the table's money @param values - what each row counts as, by column */
  constructor(
    private readonly figures: LineFigures,
    private readonly values: readonly Float64Array[],
  ) {
    this.sums = values.map(() => [0])
    this.places = values.map(() => new Map([[0, [0]]]))
  }

  /** Takes a row on. */
  push(row: number): void {
    this.rows.push(row)
    this.values.forEach((column, col) => {
      const sums = this.sums[col] as number[]
      const value = column[row] as number
      const sum = (sums[sums.length - 1] as number) + (Number.isNaN(value) ? 0 : value)
      sums.push(sum)
      const places = this.places[col] as Map<number, number[]>
      const key = this.keyOf(col, sum)
      const known = places.get(key)
      if (known) known.push(this.rows.length)
      else places.set(key, [this.rows.length])
    })
  }

  /** Takes the last rows away and returns them, in the order in which they came. */
  take(count: number): number[] {
    for (let times = 0; times < count; times += 1) {
      this.sums.forEach((sums, col) => {
        const key = this.keyOf(col, sums.pop() as number)
        const known = this.places[col]?.get(key)
        known?.pop()
        if (known?.length === 0) this.places[col]?.delete(key)
      })
    }
    return this.rows.splice(this.rows.length - count, count)
  }

  /** The last rows, in the order in which they came. */
  last(count: number): number[] {
    return this.rows.slice(this.rows.length - count)
  }

  /** What the last rows add up to in a column. */
  sumOf(col: number, count: number): number {
    const sums = this.sums[col] as number[]
    return (sums[this.rows.length] as number) - (sums[this.rows.length - count] as number)
  }

  /**
   * @param printed - a row that may be a sum
   * @param least - how many rows it must add at least
   * @returns how many of the last rows add up to it in every column that it prints; 0 where none do
   */
  countFor(printed: number, least: number): number {
    const cols = this.values.flatMap((_, col) => (Number.isNaN(this.own(printed, col)) ? [] : [col]))
    const by = cols.find((col) => this.own(printed, col) !== 0)
    if (by === undefined) return 0
    const sums = this.sums[by] as number[]
    const key = this.keyOf(by, (sums[this.rows.length] as number) - this.own(printed, by))
    for (const near of [key, key - 1, key + 1]) {
      const places = this.places[by]?.get(near) ?? []
      const from = places.length - 1
      for (let at = from; at >= 0 && from - at < MOST_PLACES; at -= 1) {
        const count = this.rows.length - (places[at] as number)
        if (count < least) continue
        const fits = (col: number) =>
          agrees(this.figures, col, this.own(printed, col), this.sumOf(col, count), count)
        if (cols.every(fits)) return count
      }
    }
    return 0
  }

  private own(row: number, col: number): number {
    return this.figures.columns[col]?.[row] ?? NaN
  }

  private keyOf(col: number, sum: number): number {
    return Math.round(sum / (2 * (this.figures.half[col] as number)))
  }
}
