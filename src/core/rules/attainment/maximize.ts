import { fail, ok, ratio, type Ratio, type Result } from '../../units'
import type { NotComputable } from '../types'

/**
 * Share of the target that was reached when more is better.
 * attainment = actual / target
 * @param target - promised value, in the KPI's unit; > 0
 * @param actual - measured value, same unit; below 0 gives a share below 0
 * @returns ratio, 1 = target met exactly; not per cent, not capped
 * @issue zero-target, negative-target - the ratio says nothing
 * @source LKjIP Kab. Maluku Tengah 2021, p. 94; KemenPANRB, Sistem Manajemen Kinerja, p. 91
 * @example maximize(80, 88) // ok(1.1)
 */
export function maximize(target: number, actual: number): Result<Ratio, NotComputable> {
  if (target > 0) return ok(ratio(actual / target))
  return fail(target === 0 ? 'zero-target' : 'negative-target')
}

/**
 * The same as a formula.
 * @param target - reference or literal
 * @param actual - reference
 * @returns an expression: a number, or "" where it is not computable
 */
export function maximizeFormula(target: string, actual: string): string {
  return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),IF(${target}>0,${actual}/${target},""),"")`
}
