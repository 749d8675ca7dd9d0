import type { BudgetRow } from '../types'
import { NEARLY } from './equalTotals'
import type { Restatable, Restatement } from './restatable'

type Table = Restatable<BudgetRow>

/** Of its lines so many must stand in the other table too. */
const HALF = 0.5

/**
 * Finds tables that come to all but the same as a more detailed one that states half of their lines too: the same money,
 * of which one of the two has lost a line or changed it. Both together would be it twice; somebody has to say which holds.
 * @param tables - the budget tables that count so far
 * @param share - what part of one table's lines another one states
 * @returns which gives way to which, with what each comes to
 */
export function nearlyRepeated(
  tables: readonly Table[],
  share: (one: Table, other: Table) => number,
): Restatement[] {
  return tables.flatMap((one) => {
    for (const other of tables) {
      if (other.rows.length <= one.rows.length) continue
      const differs = nearTotals(one, other)
      const by = differs ? share(one, other) : 0
      if (!differs || by < HALF) continue
      return [{ table: one.table, of: other.table, share: Math.round(by * 100) / 100, differs }]
    }
    return []
  })
}

/** What both come to, by their roots or by their last lines, where that is all but the same. */
function nearTotals(one: Table, other: Table): Restatement['differs'] | null {
  const pairs = totalsOf(one).flatMap((printed) => totalsOf(other).map((ours) => ({ printed, ours })))
  const away = ({ printed, ours }: NonNullable<Restatement['differs']>) => Math.abs(printed - ours)
  // What is the same to the last digit leaves nothing to be asked.
  if (pairs.some((pair) => away(pair) < 1)) return null
  return pairs.find((pair) => pair.printed > 0 && away(pair) <= NEARLY * pair.ours) ?? null
}

function totalsOf({ rows }: Table): number[] {
  const sum = (counted: readonly BudgetRow[]) =>
    counted.reduce((total, { budget }) => total + (budget.value ?? 0), 0)
  return [sum(rows.filter(({ parent }) => parent === null)), sum(rows.filter(({ leaf }) => leaf))]
}
