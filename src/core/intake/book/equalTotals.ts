import type { BudgetRow } from '../types'
import { ALONE, bitsOf } from './agreement'
import type { Restatable, Restatement } from './restatable'

type Table = Restatable<BudgetRow>

/** What a table comes to; null where no line says it. */
interface Total extends Figures {
  readonly table: Table
  /** What its lines come to where they are counted at the other end of the tree. */
  readonly leaves: Figures
  /** The accounts that its lines say. */
  readonly accounts: ReadonlySet<string>
}

/** Figures in two fields must say so much more than the pairs that were tried, in bits. */
const BOTH = 10
/** Of the money of a recapitulation so much must be the totals of other tables, line by line. */
const RECAPPED = 0.8
/** Budgets of the same money differ by no more than this share of them. */
export const NEARLY = 0.01

/**
 * Finds tables whose whole is that of another one, or of several others together: the same money by other lines. The
 * more detailed one counts. Equal figures need weight: two budgets of 1,000 are chance, two of nine digits are not; and
 * planned revenue is often the same as planned expenditure, so that the accounts must not differ.
 * @param tables - the budget tables that count so far
 * @returns which gives way to which
 */
export function equalTotals(tables: readonly Table[]): Restatement[] {
  const totals = tables.map(totalOf).filter(({ budget, spent }) => budget !== null || spent !== null)
  const found = new Map<number, Restatement>()
  const left = () => totals.filter(({ table }) => !found.has(table.table))
  const drop = (one: Total, other: Total) =>
    found.set(one.table.table, { table: one.table.table, of: other.table.table, share: 1 })
  const cost = Math.log2(Math.max(1, totals.length * (totals.length - 1)) / 2)
  const isEqual = (one: Figures, other: Figures) => {
    const bits = agreement(one, other)
    return bits !== null && bits.bits >= cost + (bits.fields > 1 ? BOTH : ALONE)
  }
  const waysOf = (one: Figures) => ('leaves' in one ? [one, (one as Total).leaves] : [one])
  const isSame = (one: Figures, other: Figures) =>
    waysOf(one).some((way) => waysOf(other).some((its) => isEqual(way, its)))
  for (const one of left()) {
    const keeper = left().find(
      (other) =>
        other !== one && isMoreDetailed(other.table, one.table) && !differ(one, other) && isSame(one, other),
    )
    if (keeper) drop(one, keeper)
  }
  for (const one of left()) {
    for (const other of left()) {
      if (other === one || !isMoreDetailed(other.table, one.table) || differ(one, other)) continue
      const differs = nearly(one, other, cost)
      if (!differs) continue
      found.set(one.table.table, { table: one.table.table, of: other.table.table, share: 1, differs })
      break
    }
  }
  for (const one of left()) {
    const others = left().filter((other) => other !== one && !differ(one, other))
    const [first] = others
    if (!first || others.length < 2) continue
    if (isSame(one, sumOf(others))) drop(one, first)
    const recap = found.has(one.table.table) ? null : recapOf(one, others, isSame)
    if (!recap) continue
    // A line that no table details is money all the same: somebody has to say which holds.
    const [printed, ours] = [one.budget ?? one.spent ?? 0, recap.money]
    const entry = { table: one.table.table, of: first.table.table, share: 1 }
    found.set(entry.table, isNear(printed, ours) ? entry : { ...entry, differs: { printed, ours } })
  }
  return [...found.values()].map((entry) => ({ ...entry, of: found.get(entry.of)?.of ?? entry.of }))
}

interface Figures {
  readonly budget: number | null
  readonly spent: number | null
}

function totalOf(table: Table): Total {
  const roots = table.rows.filter(({ parent }) => parent === null)
  const accounts = new Set(roots.flatMap(({ account }) => account ?? []))
  return { table, ...figuresOf(roots), leaves: figuresOf(table.rows.filter(({ leaf }) => leaf)), accounts }
}

function figuresOf(rows: readonly BudgetRow[]): Figures {
  const sum = (field: 'budget' | 'spent') => {
    const values = rows.flatMap((row) => row[field].value ?? [])
    return values.length === 0 ? null : values.reduce((all, value) => all + value, 0)
  }
  return { budget: sum('budget'), spent: sum('spent') }
}

function sumOf(totals: readonly Total[]): Figures {
  const sum = (field: 'budget' | 'spent') =>
    totals.every((one) => one[field] === null)
      ? null
      : totals.reduce((all, one) => all + (one[field] ?? 0), 0)
  return { budget: sum('budget'), spent: sum('spent') }
}

/** Whether both say their accounts and have none in common. */
function differ(one: Total, other: Total): boolean {
  if (one.accounts.size === 0 || other.accounts.size === 0) return false
  return ![...one.accounts].some((account) => other.accounts.has(account))
}

function isMoreDetailed(one: Table, other: Table): boolean {
  if (one.rows.length !== other.rows.length) return one.rows.length > other.rows.length
  return one.table < other.table
}

/** The budgets of both, where as much was spent to the last digit, and all but as much planned: one has lost a line. */
function nearly(one: Figures, other: Figures, cost: number): Restatement['differs'] | null {
  if (one.budget === null || other.budget === null) return null
  const spent = agreement({ budget: null, spent: one.spent }, { budget: null, spent: other.spent })
  if (!spent || spent.bits < cost + ALONE) return null
  const isNear = Math.abs(one.budget - other.budget) <= NEARLY * Math.abs(other.budget)
  return isNear ? { printed: one.budget, ours: other.budget } : null
}

/** How unlikely it is that figures agree by chance; null where they do not. A field that one lacks says nothing. */
function agreement(one: Figures, other: Figures): { readonly bits: number; readonly fields: number } | null {
  let [bits, fields] = [0, 0]
  for (const field of ['budget', 'spent'] as const) {
    const [a, b] = [one[field], other[field]]
    if (a === null || b === null || (a === 0 && b === 0)) continue
    if (Math.abs(a - b) > 0.5 + 1e-9 * Math.abs(a)) return null
    // What was spent to the last rupiah of its budget is no second witness.
    if (field === 'spent' && fields > 0 && a === one.budget) continue
    bits += bitsOf(a)
    fields += 1
  }
  return fields === 0 ? null : { bits, fields }
}

/** Half a unit for each of its lines, and what sums of decimals leave. */
function isNear(printed: number, ours: number): boolean {
  return Math.abs(printed - ours) <= 1 + 1e-9 * Math.abs(printed)
}

/** What the lines of a table that are the totals of others come to, a table each; null where they are too few. */
function recapOf(
  { table, budget, spent }: Total,
  others: readonly Total[],
  isSame: (one: Figures, other: Figures) => boolean,
): { readonly money: number } | null {
  const free = new Set(others)
  let money = 0
  let matched = 0
  for (const row of table.rows) {
    const figures = { budget: row.budget.value, spent: row.spent.value }
    const twin = [...free].find((other) => isSame(figures, other))
    if (!twin) continue
    free.delete(twin)
    matched += 1
    money += figures.budget ?? figures.spent ?? 0
  }
  const isMost = Math.abs(money) >= RECAPPED * Math.abs(budget ?? spent ?? 0)
  return matched > 1 && isMost ? { money } : null
}
