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
  { figures, twins, codedAccounts, mayAdd, lacks }: TableFacts,
  rows: readonly number[],
  values: readonly Float64Array[],
  least: 1 | 2,
  sure: number,
): ReadonlyMap<number, number> {
  const parents = new Map<number, number>()
  const linesOf = new Map<number, readonly number[]>()
  const open = new OpenRows(figures, values)
  for (let at = rows.length - 1; at >= 0; at -= 1) {
    const row = rows[at] as number
    const count = open.countFor(row, least)
    if (count === 0) {
      open.push(row)
      continue
    }
    const isTwin = count === 1 && twins[row] === twins[open.lastRows(1)[0] as number]
    // Spending is no sum of the income that pays for it.
    const parts = open.lastRows(count)
    const accounts = new Set([row, ...parts].flatMap((one) => codedAccounts[one] ?? []))
    // A link of one row is worth nothing by itself.
    const lines = parts.flatMap((part) => linesOf.get(part) ?? [part])
    const isEnough =
      count === 1 || sure === 0 || (isSure(figures, values, row, parts, sure) && lacks.ofBelow(row, lines))
    if (!isTwin && accounts.size < 2 && isEnough && mayAdd(row, parts)) {
      for (const child of open.take(count)) parents.set(child, row)
      linesOf.set(row, lines)
    }
    open.push(row)
  }
  return parents
}

/**
 * Places rows below a row that is their sum, and a row below the one before it that prints the same figure: groups of a
 * single part, one in the other, would each count anew in the sum above them. Such a link alone says nothing, since
 * lines of one price stand side by side too: it is kept only around, or within, a sum of several rows.
 * @param facts - the table
 * @param rows - rows that stand at one level, in source order
 * @param values - what each row counts as, by column
 * @param sure - bits that an agreement must be worth
 * @returns the parent of each of the rows that found one
 */
export function nestChains(
  facts: TableFacts,
  rows: readonly number[],
  values: readonly Float64Array[],
  sure: number,
): ReadonlyMap<number, number> {
  const links = nestFollowing(facts, rows, values, 1, sure)
  const count = new Map<number, number>()
  for (const parent of links.values()) count.set(parent, (count.get(parent) ?? 0) + 1)
  const isSum = (row: number) => (count.get(row) ?? 0) > 1
  const isInSum = (row: number): boolean => {
    for (let at: number | undefined = row; at !== undefined; at = links.get(at)) if (isSum(at)) return true
    return false
  }
  const isAround = (row: number): boolean => {
    for (let at = row; at >= 0; at = (count.get(at) === 1 ? only.get(at) : undefined) ?? -1)
      if (isSum(at)) return true
    return false
  }
  const only = new Map([...links].map(([child, parent]) => [parent, child]))
  const kept = new Map([...links].filter(([child, parent]) => isInSum(parent) || isAround(child)))
  const left = rows.filter((row) => !kept.has(row))
  return new Map([...kept, ...nestFollowing(facts, left, values, 2, sure)])
}

/**
 * Rows that are the sum of at least two before them, without a word that says so.
 * @param facts - the table
 * @param rows - rows that stand at one level, in source order
 * @param values - what each row counts as, by column
 * @param mayBe - whether a row may be such a sum
 * @param sure - bits that an agreement must be worth
 * @returns those that are
 */
export function sumsOfPreceding(
  { figures, codedAccounts, mayAdd, lacks }: TableFacts,
  rows: readonly number[],
  values: readonly Float64Array[],
  mayBe: (row: number) => boolean,
  sure: number,
): number[] {
  const open = new OpenRows(figures, values)
  const found: number[] = []
  const linesOf = new Map<number, readonly number[]>()
  for (const row of rows) {
    const count = mayBe(row) ? open.countFor(row, 2) : 0
    const parts = open.lastRows(count)
    const accounts = new Set([row, ...parts].flatMap((one) => codedAccounts[one] ?? []))
    const isSum = count > 0 && isSure(figures, values, row, parts, sure)
    // A sum of sums lacks what the lines have that these add.
    const lines = isSum ? parts.flatMap((part) => linesOf.get(part) ?? [part]) : []
    if (isSum && accounts.size < 2 && mayAdd(row, parts) && lacks.ofAbove(row, lines)) {
      linesOf.set(row, lines)
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
