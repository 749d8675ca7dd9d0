import { lineTotal } from '../rows/lineTotal'
import type { Found } from '../forms/readRegion'
import type { Restatement } from './restatable'

/** A budget whose lines are the owners of the money, for want of programmes. */
function isByOwner({ reading }: Found): boolean {
  const program = reading.columns.find(({ field }) => field === 'program')
  return (
    reading.kind === 'budget' && program?.basis === 'values' && program.alternatives[0]?.field === 'owner'
  )
}

/** Less than a unit of money apart. */
const ALIKE = 1

/** Whether it comes to what the detailed tables do: such a one is told as their repetition, and proves them. */
function repeats({ budget }: Found, detailed: readonly Found[]): boolean {
  const own = lineTotal(budget, 'budget')
  const all = lineTotal(
    detailed.flatMap((entry) => entry.budget),
    'budget',
  )
  return own !== null && all !== null && own !== 0 && Math.abs(own - all) < ALIKE
}

/**
 * Leaves out budgets by owner ("OPD | Anggaran") where the workbook has a budget by programme: they only sum it
 * up, and would count the money twice. Those that come to the same stay, to be told as what they repeat.
 * @param found - the tables in order
 * @returns the tables that count, their rows numbered by their new places
 */
export function withoutOwnerTotals(found: readonly Found[]): readonly Found[] {
  const detailed = found.filter((entry) => entry.reading.kind === 'budget' && !isByOwner(entry))
  if (detailed.length === 0 || !found.some(isByOwner)) return found
  return found
    .filter((entry) => !isByOwner(entry) || repeats(entry, detailed))
    .map((entry, table) => ({
      ...entry,
      kpis: entry.kpis.map((row) => ({ ...row, table })),
      budget: entry.budget.map((row) => ({ ...row, table })),
      strategy: entry.strategy.map((row) => ({ ...row, table })),
      ...(entry.pay && { pay: { ...entry.pay, rows: entry.pay.rows.map((row) => ({ ...row, table })) } }),
      ...(entry.factors && { factors: entry.factors.map((row) => ({ ...row, table })) }),
    }))
}

/**
 * @param found - the tables that count
 * @returns those by owner, as repetitions of the first detailed one: they come to the same
 */
export function ownerRestatements(found: readonly Found[]): Restatement[] {
  const of = found.findIndex((entry) => entry.reading.kind === 'budget' && !isByOwner(entry))
  if (of < 0) return []
  return found.flatMap((entry, table) => (isByOwner(entry) ? [{ table, of, share: 1 }] : []))
}
