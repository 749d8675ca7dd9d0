import { MISSING, type Missing, ratio, type Ratio } from '../../units'
import { NAMES } from '../../regulations/names'
import type { EfficiencyVerdict } from '../types'
import { EVEN } from './economy'

/** Verdicts by their code on our sheets: code 1 is the first. No verdict is "". */
export const EFFICIENCY_VERDICTS = [
  'hemat',
  'sesuai',
  'boros',
  'part-year',
  'period-unknown',
] as const satisfies readonly EfficiencyVerdict[]

/**
 * Actual unit cost against the planned one.
 * efficiency = (spent / output actual) / (budget / output target) = absorption / output attainment
 * @param absorbed - spent / budget for the year
 * @param output - mean attainment of outputs, > 0
 * @returns ratio, below 1 = cheaper than planned; missing where a figure is missing or nothing was put out
 * @source calculator credited to Kepmendagri 690.900-327/1996, unverified; one of at least four meanings in use
 */
export function efficiency(absorbed: Ratio | Missing, output: number | Missing): Ratio | Missing {
  return absorbed === MISSING || output === MISSING || output <= 0 ? MISSING : ratio(absorbed / output)
}

/**
 * Words for the unit-cost index. A part of a year gets none, with a cash plan too: whether the output's target is
 * meant to date or for the year is not known, and only one of the two is like with like.
 * @param index - the ratio
 * @param elapsed - share of the budget year that has passed
 * @returns the verdict, or null where there is no ratio, or where nothing was spent
 * @source a rule of ours
 */
export function efficiencyVerdict(index: Ratio | Missing, elapsed: number | null): EfficiencyVerdict {
  if (index === MISSING) return null
  if (elapsed === null) return 'period-unknown'
  if (elapsed < 1) return 'part-year'
  if (Math.abs(index - 1) <= EVEN) return 'sesuai'
  if (index <= EVEN) return null
  return index < 1 ? 'hemat' : 'boros'
}

/**
 * Efficiency as a formula.
 * @param absorbed - reference to absorption or ""
 * @param output - reference to the mean attainment of outputs or ""
 * @returns an expression: a ratio or ""
 */
export function efficiencyFormula(absorbed: string, output: string): string {
  return `IF(AND(ISNUMBER(${absorbed}),ISNUMBER(${output})),IF(${output}>0,${absorbed}/${output},""),"")`
}

/**
 * The verdict as a formula.
 * @param index - reference to the ratio or ""
 * @param say - expression of a verdict by its place in EFFICIENCY_VERDICTS, from 1; absent: the place itself
 * @returns an expression: the verdict, or ""
 */
export function efficiencyVerdictFormula(index: string, say: (place: number) => string = String): string {
  const verdict = `IF(ABS(${index}-1)<=1E-9,${say(2)},IF(${index}<=1E-9,"",IF(${index}<1,${say(1)},${say(3)})))`
  const yearly = `IF(ISNUMBER(${NAMES.elapsed}),IF(${NAMES.elapsed}<1,${say(4)},${verdict}),${say(5)})`
  return `IF(ISNUMBER(${index}),${yearly},"")`
}
