import { PAY_NAMES, type PayBand, type PaySettings } from '../../regulations/pay'
import { MISSING, type Missing, ratio, type Ratio, spreadsheetRound } from '../../units'

/** Binary dust of a score that is exactly a bound must not cost a band. */
const DIGITS = 12

/**
 * The factor that a score earns: that of the highest band whose bound it reaches; without bands the score itself.
 * @param score - ratio
 * @param bands - rising; may be empty
 * @returns ratio; missing where the score is, or lies below the lowest band
 * @source a rule of ours; bands differ from region to region and none is given
 */
export function bandFactor(score: number | Missing, bands: readonly PayBand[]): Ratio | Missing {
  if (score === MISSING) return MISSING
  if (bands.length === 0) return ratio(score)
  const reached = bands.filter(({ from }) => from <= spreadsheetRound(score, DIGITS)).at(-1)
  return reached ? ratio(reached.factor) : MISSING
}

/**
 * The factor within its floor and ceiling: the share of the base that is paid. Of the two the ceiling holds.
 * share = min(ceiling, max(floor, factor))
 * @param factor - ratio
 * @param settings - floor and ceiling; null = none
 * @returns ratio; missing where the factor is
 * @source a rule of ours
 */
export function payShare(
  factor: number | Missing,
  { floor, ceiling }: Pick<PaySettings, 'floor' | 'ceiling'>,
): Ratio | Missing {
  if (factor === MISSING) return MISSING
  const raised = floor === null ? factor : Math.max(factor, floor)
  return ratio(ceiling === null ? raised : Math.min(raised, ceiling))
}

/**
 * The factor as a formula.
 * @param score - reference to a ratio or ""
 * @returns an expression: a ratio or ""
 */
export function bandFactorFormula(score: string): string {
  const place = `MATCH(ROUND(${score},${DIGITS}),${PAY_NAMES.bandFrom},1)`
  const factor = `INDEX(${PAY_NAMES.bandFactor},${place})`
  const banded = `IFERROR(IF(ISNUMBER(${factor}),${factor},""),"")`
  return `IF(ISNUMBER(${score}),IF(COUNT(${PAY_NAMES.bandFrom})=0,${score},${banded}),"")`
}

/**
 * The share of the base as a formula.
 * @param factor - reference to a ratio or ""
 * @returns an expression: a ratio or ""
 */
export function payShareFormula(factor: string): string {
  const { floor, ceiling } = PAY_NAMES
  const raised = `IF(ISNUMBER(${floor}),MAX(${factor},${floor}),${factor})`
  return `IF(ISNUMBER(${factor}),IF(ISNUMBER(${ceiling}),MIN(${raised},${ceiling}),${raised}),"")`
}
