import type { Found } from '../forms/readRegion'
import { speaksOfIncome } from '../rows/tableAccount'

/**
 * Lines whose account nothing says are expenditure where other lines of the book say that they are, and none speaks of
 * revenue or financing: of sheets of one form, each of an office, only some head their money with "Belanja".
 * @param found - the tables that count
 * @returns the same, with the account of lines that do not say theirs
 */
export function withOneAccount(found: readonly Found[]): Found[] {
  const said = new Set(found.flatMap(({ budget }) => budget.flatMap(({ account }) => account ?? [])))
  if (said.size !== 1 || !said.has('expenditure')) return [...found]
  return found.map((entry) =>
    entry.budget.every(({ account }) => account !== null) || (entry.source && speaksOfIncome(entry.source))
      ? entry
      : {
          ...entry,
          budget: entry.budget.map((row) =>
            row.account === null ? { ...row, account: 'expenditure' as const } : row,
          ),
        },
  )
}
