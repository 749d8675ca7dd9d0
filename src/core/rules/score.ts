import { MISSING, type Missing, ratio, type Ratio } from '../units'
import { NAMES } from '../regulations/names'

/**
 * What of an attainment counts in the roll-up.
 * score = attainment, at most the cap, at least 0: a KPI that went the wrong way weighs as not met at all
 * @param attainment - raw ratio
 * @param cap - highest ratio that counts; null = no cap
 * @returns ratio from 0 to the cap
 * @source a rule of ours; 120 % as the Ministry of Finance's published gauges show
 * @example score(ratio(1.4), 1.2) // 1.2
 */
export function score(attainment: Ratio | Missing, cap: number | null): Ratio | Missing {
  if (attainment === MISSING) return MISSING
  return ratio(Math.max(0, cap === null ? attainment : Math.min(attainment, cap)))
}

/**
 * The same as a formula, which reads the cap from the settings sheet (blank = none).
 * @param attainment - reference to a number or ""
 * @returns an expression: a number, or "" where there is no attainment
 */
export function scoreFormula(attainment: string): string {
  const capped = `IF(ISNUMBER(${NAMES.cap}),MIN(${attainment},${NAMES.cap}),${attainment})`
  return `IF(ISNUMBER(${attainment}),MAX(0,${capped}),"")`
}
