import type { BudgetRow } from '../types'
import { ALONE, bitsOf } from './agreement'
import type { Restatable, Restatement } from './restatable'

type Table = Restatable<BudgetRow>

/** What a rate that a line itself prints says where it gives its amount, in bits. */
const RATED = 10
/** "PPN 11%", "Overhead 7,5 %". */
const RATE = /(\d{1,3}(?:[.,]\d+)?)\s*%/

/**
 * Finds recapitulations of one other table that add to it what only they state, tax or overhead: their first lines are,
 * one after the other, the sums of its lines. Such a recapitulation stands for the table.
 * @param tables - the budget tables that count so far
 * @returns which gives way to which
 */
export function extendedRecaps(tables: readonly Table[]): Restatement[] {
  const cost = Math.log2(Math.max(1, tables.length * (tables.length - 1)))
  const listed = tables.map((one): Listed => {
    const lines = amountsOf(one)
    return { table: one.table, lines, whole: wholeOf(lines) }
  })
  const found: Restatement[] = []
  for (const recap of listed) {
    for (const other of listed) {
      if (other === recap || found.some(({ table, of }) => table === other.table || of === other.table))
        continue
      const others = () => listed.filter((one) => one !== recap && one !== other)
      if (bitsOfRecap(recap, other, others) >= ALONE + cost)
        found.push({ table: other.table, of: recap.table, share: 1 })
    }
  }
  return found
}

/** How unlikely it is by chance that a table begins with all sums of another and goes on; 0 where it does not. */
function bitsOfRecap(
  { lines }: Listed,
  { lines: parts, whole }: Listed,
  others: () => readonly Listed[],
): number {
  if (parts.length < 2) return 0
  const values = (of: readonly Line[]) => of.map(({ value }) => value)
  const sums = sumsOf(values(lines), values(parts))
  const added = lines.slice(sums)
  if (sums === 0 || sums >= parts.length || added.length === 0) return 0
  // What another table details is no addition: the whole is a recapitulation of several.
  const details = others()
  if (added.some(({ value }) => details.some((one) => isNear(one.whole, value)))) return 0
  let base = whole
  let bits = lines.slice(0, sums).reduce((all, { value }) => all + bitsOf(value), 0)
  for (const { name, value } of added) {
    const rate = Number((RATE.exec(name)?.[1] ?? '').replace(',', '.')) / 100
    if (rate > 0 && [whole, base].some((one) => isNear(value, one * rate))) bits += RATED
    base += value
  }
  return bits
}

/** How many of the first lines are, in turn, sums of parts that follow each other, up to the last of them; 0 for none. */
function sumsOf(lines: readonly number[], parts: readonly number[]): number {
  let at = 0
  for (const [index, line] of lines.entries()) {
    let sum = 0
    const from = at
    while (at < parts.length && (at === from || !isNear(sum, line))) {
      sum += parts[at] ?? 0
      at += 1
    }
    if (!isNear(sum, line)) return 0
    if (at === parts.length) return index + 1
  }
  return 0
}

interface Line {
  readonly name: string
  readonly value: number
}

/** A table by its amounts. */
interface Listed {
  readonly table: number
  readonly lines: readonly Line[]
  /** What they come to. */
  readonly whole: number
}

/** The last lines of the tree, by what is planned, or spent where nothing is. */
function amountsOf({ rows }: Table): Line[] {
  const leaves = rows.filter(({ leaf }) => leaf)
  const field = leaves.some(({ budget }) => budget.value !== null) ? 'budget' : 'spent'
  return leaves.flatMap((row) => {
    const { value } = row[field]
    return value ? [{ name: row.name.text, value }] : []
  })
}

function wholeOf(lines: readonly Line[]): number {
  return lines.reduce((sum, { value }) => sum + value, 0)
}

/** Half a unit, and what a rate or sums of decimals leave. */
function isNear(one: number, other: number): boolean {
  return Math.abs(one - other) <= 0.5 + 1e-9 * Math.abs(other)
}
