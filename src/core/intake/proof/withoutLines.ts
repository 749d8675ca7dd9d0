import type { TableSource } from '../columns/tableSource'
import type { Found } from '../forms/readRegion'
import { setAside } from '../rows/sourceRow'
import type { BudgetRow, SetAsideReason } from '../types'

/**
 * @param entry - a table with its lines
 * @param source - where it stands
 * @param lines - those that do not count
 * @param reason - why
 * @returns the table without them, and without the groups that nothing is left of
 */
export function withoutLines(
  entry: Found,
  source: TableSource,
  lines: readonly BudgetRow[],
  reason: SetAsideReason,
): Found {
  const { budget, reading } = entry
  const out = new Set(lines)
  const kept = new Set<BudgetRow>()
  for (const row of budget) {
    if (!row.leaf || out.has(row)) continue
    for (let at: BudgetRow | undefined = row; at; at = at.parent === null ? undefined : budget[at.parent])
      kept.add(at)
  }
  const left = budget.filter((row) => kept.has(row))
  const places = new Map(left.map((row, i) => [row, i]))
  const gone = budget.filter((row) => !kept.has(row))
  const aside = [...reading.setAside, ...gone.map(({ row }) => setAside(source, row, reason))]
  return {
    ...entry,
    budget: left.map((row): BudgetRow => {
      const above = row.parent === null ? undefined : budget[row.parent]
      return { ...row, parent: (above && places.get(above)) ?? null }
    }),
    reading: {
      ...reading,
      rowsRead: reading.rowsRead - gone.length,
      rowsAside: reading.rowsAside + gone.length,
      setAside: aside.sort((a, b) => a.cell.row - b.cell.row),
    },
  }
}
