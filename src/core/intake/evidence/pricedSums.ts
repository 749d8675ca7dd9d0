import type { SheetView } from '../regions/sheetView'
import { figuresByRow } from './columnRelations'

/** A column that is a price times a count, and what is added to it: postage, a fee, a tax. */
export interface PricedSum {
  readonly at: number
  /** What is multiplied, and what is added. */
  readonly parts: readonly number[]
}

/** Rows that must show it: all three parts have a figure there, and neither factor is 1. */
const LEAST_TELLING = 1
const LEAST_ROWS = 2
/** Columns further apart than this have nothing to do with each other. */
const REACH = 8
const CENT = 0.0051
/** What is printed in full units may be rounded. */
const ROUNDED = 1e-9

type Row = readonly (number | null)[]

/**
 * Finds what is made of a price, a count and something that is added: c = a * b + d on every row, or c = (a + d) * b where
 * each piece is sent by itself.
 * @param view - the sheet
 * @param cols - columns with figures
 * @param firstRow - first row of the body
 * @param lastRow - last row of the body
 * @returns such columns with their parts
 */
export function pricedSums(
  view: SheetView,
  cols: readonly number[],
  firstRow: number,
  lastRow: number,
): PricedSum[] {
  if (cols.length < 4) return []
  const rows = figuresByRow(view, cols, [firstRow, lastRow])
  const near = (one: number, other: number) =>
    Math.abs((cols[one] as number) - (cols[other] as number)) <= REACH
  const found: PricedSum[] = []
  for (let at = 0; at < cols.length; at += 1) {
    const others = cols.map((_, index) => index).filter((index) => index !== at && near(index, at))
    for (const a of others) {
      for (const b of others) {
        if (b === a) continue
        for (const d of others) {
          if (d === a || d === b) continue
          // Factors have no order, and what is added up has none.
          const isMade =
            (a < b && holds(rows, at, [a, b, d], false)) || (a < d && holds(rows, at, [a, b, d], true))
          if (isMade)
            found.push({ at: cols[at] as number, parts: [a, b, d].map((index) => cols[index] as number) })
        }
      }
    }
  }
  return found
}

/** Whether one column is made of three others wherever it has a figure; a blank is nothing added. */
function holds(
  rows: readonly Row[],
  at: number,
  [a, b, d]: readonly [a: number, b: number, d: number],
  isEach: boolean,
): boolean {
  let agree = 0
  let telling = 0
  for (const row of rows) {
    const whole = row[at] ?? null
    const [one, other, added] = [row[a] ?? null, row[b] ?? null, row[d] ?? 0]
    // The row of the total has no price.
    if (!whole || one === null || other === null) continue
    const made = isEach ? (one + added) * other : one * other + added
    if (Math.abs(made - whole) > CENT + Math.abs(whole) * ROUNDED) return false
    agree += 1
    // A share of a price, as a tax is, is smaller than what it is a share of.
    if (whole < Math.max(one, other, added)) return false
    if (added !== 0 && one > 0 && other > 0 && one !== 1 && other !== 1) telling += 1
  }
  return agree >= LEAST_ROWS && telling >= LEAST_TELLING
}
