import type { BudgetRow } from '../types'

/** @returns what the lines of a table add up to, null where none has a figure */
export function lineTotal(rows: readonly BudgetRow[], field: 'budget' | 'spent'): number | null {
  return rows.reduce<number | null>((sum, row) => {
    const { value } = row[field]
    return row.leaf && value !== null ? (sum ?? 0) + value : sum
  }, null)
}
