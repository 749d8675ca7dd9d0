import { figuresNamed } from '../meanings/headerMeaning'
import type { BudgetRow } from '../types'

/**
 * @param rows - the lines of a table of money
 * @returns whether they are called budget and spending themselves: a table that lies on its side, whose rows are never
 *   added
 */
export function isTurned(rows: readonly BudgetRow[]): boolean {
  const lines = rows.filter(({ leaf }) => leaf)
  const named = lines.map(({ name }) => figuresNamed(name.text))
  const isOf = (role: 'plan' | 'actual') => named.some((roles) => roles[0] === role && roles.length === 1)
  return lines.length > 1 && named.every((roles) => roles.length > 0) && isOf('plan') && isOf('actual')
}
