import type { Role } from '../lexicon/headerMeans'
import { figuresNamed } from '../meanings/headerMeaning'
import type { BudgetRow } from '../types'

/**
 * @param rows - the lines of a table of money
 * @returns whether they are called budget and spending themselves: a table that lies on its side, whose rows are never
 *   added
 */
export function isTurned(rows: readonly BudgetRow[]): boolean {
  const named: (readonly Role[])[] = []
  for (const { leaf, name } of rows) {
    if (!leaf) continue
    const roles = figuresNamed(name.text)
    // Nearly every table ends here, at its first line.
    if (roles.length === 0) return false
    named.push(roles)
  }
  const isOf = (role: 'plan' | 'actual') => named.some((roles) => roles[0] === role && roles.length === 1)
  return named.length > 1 && isOf('plan') && isOf('actual')
}
