import { MISSING, type Missing } from '../units'

/**
 * How far a KPI is from its target, in its own unit.
 * gap = |actual - target|, below 0 where the target is not reached: plus is good in either direction
 * @param target - promised value, in the KPI's unit; missing where it is no single figure
 * @param actual - measured value, same unit; days for dates
 * @param attainment - raw ratio
 * @returns the gap, same unit
 * @source a rule of ours
 * @example gap(10, 8, ratio(0.8)) // -2
 */
export function gap(
  target: number | Missing,
  actual: number | Missing,
  attainment: number | Missing,
): number | Missing {
  if (target === MISSING || actual === MISSING || attainment === MISSING) return MISSING
  return (attainment < 1 ? -1 : 1) * Math.abs(actual - target)
}

/**
 * @param target - reference of a number, a text or ""
 * @param actual - the same
 * @param attainment - reference of a ratio or ""
 * @returns an expression: a number, or "" where one of them is none
 */
export function gapFormula(target: string, actual: string, attainment: string): string {
  return `IF(COUNT(${target},${actual},${attainment})=3,IF(${attainment}<1,-1,1)*ABS(${actual}-${target}),"")`
}
