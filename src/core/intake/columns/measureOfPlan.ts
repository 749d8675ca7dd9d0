import type { Claim } from './claims'
import type { Claimed } from './readingFigures'

/** A header of so many bits names its figure. */
const NAMED = 4

/**
 * @param columns - of a table, with what each can be
 * @param role - a role
 * @returns those that a header says may be it, in so many words
 */
export function calledColumns(columns: readonly Claimed[], role: Claim['role']): readonly Claimed[] {
  return columns.filter(({ claims }) =>
    claims.some((one) => one.role === role && one.named && one.bits >= NAMED),
  )
}

/**
 * @param columns - of a table, with what each can be
 * @returns what a plan that no header tells is of: what its results are of, else performance where something is called an
 *   indicator; of what nobody calls one, money
 */
export function measureOfPlan(columns: readonly Claimed[]): 'money' | 'performance' {
  const results = calledColumns(columns, 'actual').flatMap(({ claims }) =>
    claims.filter(({ role, open }) => role === 'actual' && !open),
  )
  const [known] = results.flatMap(({ measure }) => measure ?? [])
  return known ?? (calledColumns(columns, 'indicator').length > 0 ? 'performance' : 'money')
}
