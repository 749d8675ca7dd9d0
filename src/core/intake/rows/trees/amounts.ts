import type { LineFigures } from '../lineFigures'
import { sumBits } from '../lineFigures'
import type { TableFacts } from '../tableFacts'
import { OpenRows } from './openRows'

/** One in a thousand: what figures alone must be surer than, after the rows that were tried. */
const CHANCE_BITS = 10

/**
 * @param rows - how many rows are tried
 * @returns bits that an agreement of figures alone must be worth, so that in all of them hardly one comes about by chance
 */
export function sureBits(rows: number): number {
  return CHANCE_BITS + Math.log2(1 + rows)
}

/**
 * Places rows below a row that is the sum of those that follow it. A row that is alike is no part of its twin.
 * @param facts - the table
 * @param rows - rows that stand at one level, in source order
 * @param values - what each row counts as, by column
 * @param least - how many rows a sum must add at least
 * @param sure - bits that an agreement must be worth
 * @returns the parent of each of the rows that found one
 */
export function nestFollowing(
  { figures, twins, codedAccounts }: TableFacts,
  rows: readonly number[],
  values: readonly Float64Array[],
  least: 1 | 2,
  sure: number,
): ReadonlyMap<number, number> {
  const parents = new Map<number, number>()
  const open = new OpenRows(figures, values)
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as number
    const count = open.countFor(row, least)
    const isTwin = count === 1 && twins[row] === twins[open.lastRows(1)[0] as number]
    // Spending is no sum of the income that pays for it.
    const account = codedAccounts[row] ?? null
    const isOther = open.lastRows(count).some((part) => (codedAccounts[part] ?? account) !== account)
    if (count > 0 && !isTwin && !isOther && isSure(figures, values, row, open.lastRows(count), sure)) {
      for (const child of open.take(count)) parents.set(child, row)
    }
    open.push(row)
  }
  return parents
}

/**
 * Rows that are the sum of at least two before them, without a word that says so.
 * @param rows - rows that stand at one level, in source order
 * @param values - what each row counts as, by column
 * @param figures - the table's money
 * @param mayBe - whether a row may be such a sum
 * @param sure - bits that an agreement must be worth
 * @returns those that are
 */
export function sumsOfPreceding(
  rows: readonly number[],
  values: readonly Float64Array[],
  figures: LineFigures,
  mayBe: (row: number) => boolean,
  sure: number,
): number[] {
  const open = new OpenRows(figures, values)
  const found: number[] = []
  for (const row of rows) {
    const count = mayBe(row) ? open.countFor(row, 2) : 0
    if (count > 0 && isSure(figures, values, row, open.lastRows(count), sure)) {
      open.take(count)
      found.push(row)
    }
    open.push(row)
  }
  return found
}

function isSure(
  figures: LineFigures,
  values: readonly Float64Array[],
  row: number,
  parts: readonly number[],
  sure: number,
): boolean {
  return sure === 0 || sumBits(figures, values, row, parts).reduce((sum, bits) => sum + bits, 0) >= sure
}
