import { PAY_NAMES } from '../../regulations/pay'
import { MISSING, type Missing, ratio, type Ratio } from '../../units'

/**
 * The productivity that counts: the person's own score, else the score of the person's unit on the scorecard.
 * productivity = min(cap, max(0, own or unit's))
 * @param own - from the table; missing where it has none
 * @param unit - score of the unit; missing where the unit is not on the scorecard
 * @param cap - highest that counts; null = no cap
 * @returns ratio; missing where both are
 * @source a rule of ours: which score is a person's, and the cap, is for each region's regulation to say
 */
export function productivity(
  own: number | Missing,
  unit: number | Missing,
  cap: number | null,
): Ratio | Missing {
  const found = own ?? unit
  return found === MISSING ? MISSING : ratio(Math.max(0, Math.min(found, cap ?? found)))
}

/**
 * The same as a formula.
 * @param own - reference to a ratio or ""
 * @param unit - reference to a ratio or ""
 * @returns an expression: a ratio or ""
 */
export function productivityFormula(own: string, unit: string): string {
  const cap = PAY_NAMES.productivityCap
  const capped = (ref: string) => `MAX(0,IF(ISNUMBER(${cap}),MIN(${ref},${cap}),${ref}))`
  return `IF(ISNUMBER(${own}),${capped(own)},IF(ISNUMBER(${unit}),${capped(unit)},""))`
}
