import { fail, ok, ratio, type Ratio, type Result } from '../../units'
import type { NotComputable } from '../types'

/**
 * Share of the promised change that was brought about; fits either direction and targets below 0.
 * attainment = (actual - baseline) / (target - baseline)
 * @param target - promised value, in the KPI's unit
 * @param actual - measured value, same unit
 * @param baseline - value before the period, same unit
 * @returns ratio, 1 = target met exactly, below 0 = worse than before; not capped
 * @issue baseline-equals-target - no change was promised
 * @source used by aid agencies; no Indonesian rule was seen
 * @example fromBaseline(50, 45, 40) // ok(0.5)
 */
export function fromBaseline(target: number, actual: number, baseline: number): Result<Ratio, NotComputable> {
  if (target === baseline) return fail('baseline-equals-target')
  return ok(ratio((actual - baseline) / (target - baseline)))
}

/**
 * The same as a formula.
 * @param target - reference
 * @param actual - reference
 * @param baseline - reference
 * @returns an expression: a number, or "" where it is not computable
 */
export function fromBaselineFormula(target: string, actual: string, baseline: string): string {
  const numbers = `AND(ISNUMBER(${target}),ISNUMBER(${actual}),ISNUMBER(${baseline}))`
  return `IF(${numbers},IF(${target}=${baseline},"",(${actual}-${baseline})/(${target}-${baseline})),"")`
}
