import { fail, ok, ratio, type Ratio, type Result } from '../../units'
import { NAMES } from '../../regulations/names'
import type { Settings } from '../../regulations/settings'
import type { NotComputable } from '../types'

/**
 * Share of the target that was reached when less is better.
 * attainment = (2 * target - actual) / target, floored at 0; or, by setting, target / actual.
 * A target of 0 is met by nothing more than 0: 1, else 0. Where the setting asks for target / actual and
 * the actual is 0 or less, that ratio says nothing and the first formula stands in.
 * @param target - promised value, in the KPI's unit; >= 0
 * @param actual - measured value, same unit
 * @param way - which of the two formulas
 * @returns ratio, 1 = target met exactly; not per cent, not capped
 * @issue negative-target - the ratio says nothing
 * @source LKjIP Kab. Maluku Tengah 2021, p. 94 (first formula); zero target and target / actual are ours
 * @example minimize(10, 8, 'two-t-minus-r') // ok(1.2)
 */
export function minimize(
  target: number,
  actual: number,
  way: Settings['minimize'],
): Result<Ratio, NotComputable> {
  if (target < 0) return fail('negative-target')
  if (target === 0) return ok(ratio(actual <= 0 ? 1 : 0))
  if (way === 't-over-r' && actual > 0) return ok(ratio(target / actual))
  return ok(ratio(Math.max(0, (2 * target - actual) / target)))
}

/**
 * The same as a formula, which reads the way from the settings sheet.
 * @param target - reference or literal
 * @param actual - reference
 * @returns an expression: a number, or "" where it is not computable
 */
export function minimizeFormula(target: string, actual: string): string {
  const inverted = `AND(${NAMES.minimize}="T/R",${actual}>0)`
  const positive = `IF(${inverted},${target}/${actual},MAX(0,(2*${target}-${actual})/${target}))`
  const zero = `IF(${target}=0,IF(${actual}<=0,1,0),"")`
  return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),IF(${target}>0,${positive},${zero}),"")`
}
