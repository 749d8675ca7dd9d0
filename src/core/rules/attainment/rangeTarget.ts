import { fail, ok, ratio, type Ratio, type Result } from '../../units'
import type { Settings } from '../../regulations/settings'
import type { NotComputable } from '../types'
import { maximize, maximizeFormula } from './maximize'
import { minimize, minimizeFormula } from './minimize'

/** A target typed as two bounds, low < high. */
export interface TargetRange {
  readonly low: number
  readonly high: number
}

/**
 * Attainment against a target given as a range when more is better.
 * Above the range its upper bound is the target, below it the lower bound, inside it 1.
 * @param range - bounds in the KPI's unit; a range that starts below 0 is not computable wherever the actual
 *   lies, lest only its good years count
 * @param actual - measured value, same unit
 * @returns ratio, 1 = target met; not capped
 * @issue negative-target, zero-target
 * @source KemenPANRB, Sistem Manajemen Kinerja (bounds); 1 inside the range is ours
 * @example rangeMaximize({ low: 80, high: 90 }, 70) // ok(0.875)
 */
export function rangeMaximize(range: TargetRange, actual: number): Result<Ratio, NotComputable> {
  return againstBound(range, actual, (bound) => maximize(bound, actual))
}

/**
 * Attainment against a target given as a range when less is better; bounds as for more is better.
 * @param range - bounds in the KPI's unit, from 0 on
 * @param actual - measured value, same unit
 * @param way - which formula for less is better
 * @returns ratio, 1 = target met; not capped
 * @issue negative-target
 * @source KemenPANRB, Sistem Manajemen Kinerja
 * @example rangeMinimize({ low: 7, high: 8 }, 9, 'two-t-minus-r') // ok(0.875)
 */
export function rangeMinimize(
  range: TargetRange,
  actual: number,
  way: Settings['minimize'],
): Result<Ratio, NotComputable> {
  return againstBound(range, actual, (bound) => minimize(bound, actual, way))
}

function againstBound(
  { low, high }: TargetRange,
  actual: number,
  attain: (bound: number) => Result<Ratio, NotComputable>,
): Result<Ratio, NotComputable> {
  if (low < 0) return fail('negative-target')
  if (actual > high) return attain(high)
  return actual < low ? attain(low) : ok(ratio(1))
}

/**
 * Range target, more is better, as a formula.
 * @param low - reference or literal of the lower bound
 * @param high - reference or literal of the upper bound
 * @param actual - reference
 * @returns an expression: a number, or "" where it is not computable
 */
export function rangeMaximizeFormula(low: string, high: string, actual: string): string {
  return againstBoundFormula(low, high, actual, maximizeFormula)
}

/**
 * Range target, less is better, as a formula.
 * @param low - reference or literal of the lower bound
 * @param high - reference or literal of the upper bound
 * @param actual - reference
 * @returns an expression: a number, or "" where it is not computable
 */
export function rangeMinimizeFormula(low: string, high: string, actual: string): string {
  return againstBoundFormula(low, high, actual, minimizeFormula)
}

/**
 * @param low - reference or literal of the lower bound
 * @param high - reference or literal of the upper bound
 * @param actual - reference
 * @param attain - formula of the attainment against one bound
 * @returns an expression: against the nearer bound outside the range, 1 inside, "" where a figure is missing
 */
export function againstBoundFormula(
  low: string,
  high: string,
  actual: string,
  attain: (bound: string, actual: string) => string,
): string {
  const outside = `IF(${actual}>${high},${attain(high, actual)},IF(${actual}<${low},${attain(low, actual)},1))`
  return `IF(AND(ISNUMBER(${low}),ISNUMBER(${high}),ISNUMBER(${actual})),IF(${low}>=0,${outside},""),"")`
}
