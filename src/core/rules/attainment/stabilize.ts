import { fail, ok, ratio, type Ratio, type Result } from '../../units'
import type { NotComputable } from '../types'
import { againstBoundFormula, type TargetRange } from './rangeTarget'

/**
 * How near a value stayed to its target when both more and less are worse.
 * attainment = 1 - |actual - target| / target, floored at 0; a target of 0 is met by 0 alone.
 * @param target - value to keep, in the KPI's unit; >= 0
 * @param actual - measured value, same unit
 * @returns ratio from 0 to 1
 * @issue negative-target - the ratio says nothing
 * @source a rule of ours, not the ministry's interpolation table
 * @example stabilize(100, 95) // ok(0.95)
 */
export function stabilize(target: number, actual: number): Result<Ratio, NotComputable> {
  if (target < 0) return fail('negative-target')
  if (target === 0) return ok(ratio(actual === 0 ? 1 : 0))
  return ok(ratio(Math.max(0, 1 - Math.abs(actual - target) / target)))
}

/**
 * The same for a range to stay in: 1 inside, outside by the distance to the nearer bound over that bound.
 * @param range - bounds in the KPI's unit, from 0 on
 * @param actual - measured value, same unit
 * @returns ratio from 0 to 1
 * @issue negative-target - a range that starts below 0
 * @source a rule of ours
 * @example rangeStabilize({ low: 80, high: 90 }, 99) // ok(0.9)
 */
export function rangeStabilize(range: TargetRange, actual: number): Result<Ratio, NotComputable> {
  const { low, high } = range
  if (low < 0) return fail('negative-target')
  if (actual > high) return stabilize(high, actual)
  return actual < low ? stabilize(low, actual) : ok(ratio(1))
}

/**
 * Value to keep, as a formula.
 * @param target - reference or literal
 * @param actual - reference
 * @returns an expression: a number, or "" where it is not computable
 */
export function stabilizeFormula(target: string, actual: string): string {
  const positive = `MAX(0,1-ABS(${actual}-${target})/${target})`
  const zero = `IF(${target}=0,IF(${actual}=0,1,0),"")`
  return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),IF(${target}>0,${positive},${zero}),"")`
}

/**
 * Range to stay in, as a formula.
 * @param low - reference or literal of the lower bound
 * @param high - reference or literal of the upper bound
 * @param actual - reference
 * @returns an expression: a number, or "" where it is not computable
 */
export function rangeStabilizeFormula(low: string, high: string, actual: string): string {
  return againstBoundFormula(low, high, actual, stabilizeFormula)
}
