import type { CellRef, Issue } from '../../units'
import { issue } from '../../units'
import { tidy } from '../values/numberWords'
import { budgetTotalKind } from './rowWords'
import type { TableSource } from '../forms/tableSource'
import { rowTexts } from '../forms/tableSource'
import type { Amount } from '../values/reading'
import type { BudgetRow } from '../types'

/** A row that states a total or subtotal. */
export interface TotalRow {
  readonly row: number
  readonly kind: 'total' | 'subtotal'
  readonly text: string
  readonly cell: CellRef
  readonly budget: Amount
  readonly spent: Amount
}

/** Difference in money that is no difference. */
const TOLERANCE = 1

function value(row: BudgetRow, field: 'budget' | 'spent'): number | null {
  return row[field].value
}

/**
 * Checks that children add up to their parents. Financing that goes out is taken from what comes in.
 * @param rows - the lines of one table
 * @returns 'subtotal-differs' for each parent whose children add to something else by more than 1
 */
export function checkSubtotals(rows: readonly BudgetRow[]): Issue[] {
  const issues: Issue[] = []
  for (const field of ['budget', 'spent'] as const) {
    const sums = new Map<number, number>()
    // A child without a figure leaves the sum open; revenue and expenditure are never added.
    const open = new Set<number>()
    const accounts = new Map<number, BudgetRow['account']>()
    const outlays = new Map<number, number>()
    const sides = new Map<number, Set<BudgetRow['side']>>()
    for (const row of rows) {
      if (row.parent === null) continue
      const amount = value(row, field)
      if (amount === null) {
        open.add(row.parent)
        continue
      }
      const known = accounts.get(row.parent)
      if (known !== undefined && known !== row.account) open.add(row.parent)
      accounts.set(row.parent, row.account)
      sums.set(row.parent, (sums.get(row.parent) ?? 0) + amount)
      sides.set(row.parent, (sides.get(row.parent) ?? new Set()).add(row.side))
      if (row.side === 'outlay') outlays.set(row.parent, (outlays.get(row.parent) ?? 0) + amount)
    }
    for (const [parent, added] of sums) {
      const row = rows[parent] as BudgetRow
      const stated = value(row, field)
      // Outlays that were typed with a minus are netted by adding.
      if (stated === null || open.has(parent) || Math.abs(stated - added) <= TOLERANCE) continue
      const netted = sides.get(parent)?.has('receipt') === true
      const sum = netted ? added - 2 * (outlays.get(parent) ?? 0) : added
      if (Math.abs(stated - sum) <= TOLERANCE) continue
      const cell = row[field].parts.find((part) => part.cell !== null)?.cell ?? row.name.cell
      issues.push(
        issue('subtotal-differs', 'warning', cell, {
          name: tidy(row.name.text),
          field,
          stated,
          computed: sum,
          difference: stated - sum,
        }),
      )
    }
  }
  return issues
}

/** Sums over the lines that stand above a total, kept while walking down. */
interface Running {
  roots: number | null
  rootsSince: number | null
  leavesSince: number | null
  readonly byAccount: Map<string, number>
  /** What parents state themselves: a total below a group often says its figure again. */
  readonly parents: Set<number>
}

/** Rows of averages and of results: there is nothing to add. */
const NO_SUM =
  /^\(?(?:(?:jumlah|total)\s+\(?)?(?:rata|rerata|average|mean|surplus|defisit|deficit|silpa|sikpa|sisa|pembiayaan net|net)/i

/**
 * @param source - the table
 * @param totals - its total rows, known by their first text, which may be their number
 * @returns the same rows, known by the words that make them totals
 */
export function namedTotals(source: TableSource, totals: readonly TotalRow[]): TotalRow[] {
  return totals.map((total) => {
    const words = rowTexts(source, total.row).find(({ text }) => budgetTotalKind(text) !== null)
    return words ? { ...total, text: words.text } : total
  })
}

/**
 * Checks the rows that state a total against the lines above them: all roots, the roots of an account, or those
 * since the total before.
 * @param rows - the lines of the table
 * @param totals - its total rows, in source order
 * @returns 'total-differs' where none of these sums is what the row states
 */
export function checkTotals(rows: readonly BudgetRow[], totals: readonly TotalRow[]): Issue[] {
  return (['budget', 'spent'] as const).flatMap((field) => {
    const issues: Issue[] = []
    const running: Running = {
      roots: null,
      rootsSince: null,
      leavesSince: null,
      byAccount: new Map(),
      parents: new Set(),
    }
    let at = 0
    for (const total of totals) {
      for (; (rows[at]?.row ?? Infinity) < total.row; at += 1) count(running, rows[at] as BudgetRow, field)
      const stated = total[field].value
      if (stated !== null && !NO_SUM.test(tidy(total.text))) {
        const found = differing(running, stated)
        if (found !== null) issues.push(totalIssue(total, field, stated, found))
      }
      running.rootsSince = null
      running.leavesSince = null
    }
    return issues
  })
}

function count(running: Running, row: BudgetRow, field: 'budget' | 'spent'): void {
  const amount = value(row, field)
  if (amount === null) return
  if (!row.leaf) running.parents.add(Math.round(amount))
  if (row.leaf) running.leavesSince = (running.leavesSince ?? 0) + amount
  if (row.parent !== null) return
  running.roots = (running.roots ?? 0) + amount
  running.rootsSince = (running.rootsSince ?? 0) + amount
  if (!row.account) return
  const signed = row.side === 'outlay' ? -amount : amount
  running.byAccount.set(row.account, (running.byAccount.get(row.account) ?? 0) + signed)
}

/** The nearest sum where none is what the row states; null where one is, or where there is none. */
function differing(running: Running, stated: number): number | null {
  if (running.parents.has(Math.round(stated))) return null
  const sums = [running.roots, running.rootsSince, running.leavesSince, ...running.byAccount.values()].filter(
    (sum): sum is number => sum !== null,
  )
  if (sums.some((sum) => Math.abs(sum - stated) <= TOLERANCE)) return null
  return sums.reduce<number | null>(
    (best, sum) => (best === null || Math.abs(sum - stated) < Math.abs(best - stated) ? sum : best),
    null,
  )
}

function totalIssue(total: TotalRow, field: 'budget' | 'spent', stated: number, computed: number): Issue {
  const cell = total[field].parts.find((part) => part.cell !== null)?.cell ?? total.cell
  const difference = stated - computed
  return issue('total-differs', 'warning', cell, {
    name: tidy(total.text),
    field,
    stated,
    computed,
    difference,
  })
}
