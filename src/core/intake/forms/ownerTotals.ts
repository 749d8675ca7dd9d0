import type { Found } from './readRegion'

/** A budget whose lines are the owners of the money, for want of programmes. */
function isByOwner({ reading }: Found): boolean {
  const program = reading.columns.find(({ field }) => field === 'program')
  return (
    reading.kind === 'budget' && program?.basis === 'values' && program.alternatives[0]?.field === 'owner'
  )
}

/**
 * Leaves out budgets by owner ("OPD | Anggaran") where the workbook has a budget by programme: they only sum it
 * up, and would count the money twice.
 * @param found - the tables in order
 * @returns the tables that count, their rows numbered by their new places
 */
export function withoutOwnerTotals(found: readonly Found[]): readonly Found[] {
  const detailed = found.some((entry) => entry.reading.kind === 'budget' && !isByOwner(entry))
  if (!detailed || !found.some(isByOwner)) return found
  return found
    .filter((entry) => !isByOwner(entry))
    .map((entry, table) => ({
      ...entry,
      kpis: entry.kpis.map((row) => ({ ...row, table })),
      budget: entry.budget.map((row) => ({ ...row, table })),
      strategy: entry.strategy.map((row) => ({ ...row, table })),
      ...(entry.pay && { pay: { ...entry.pay, rows: entry.pay.rows.map((row) => ({ ...row, table })) } }),
      ...(entry.factors && { factors: entry.factors.map((row) => ({ ...row, table })) }),
    }))
}
