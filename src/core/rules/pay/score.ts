import { PAY_NAMES, type PaySettings, weightsAddUp } from '../../regulations/pay'
import { MISSING, type Missing, ratio, type Ratio } from '../../units'

/**
 * Productivity and discipline together.
 * score = weight of productivity * productivity + weight of discipline * discipline
 * @param productivity - ratio; may be missing where its weight is 0
 * @param discipline - ratio; may be missing where its weight is 0
 * @param settings - the weights
 * @returns ratio; missing where one that has a weight is missing, or where the weights do not add up to one
 * @source 60 % and 40 % are remembered from Kepmendagri 900-4700/2020, not seen; each region's regulation governs
 * @example payScore(ratio(0.9), ratio(1), standardPay) // 0.94
 */
export function payScore(
  productivity: number | Missing,
  discipline: number | Missing,
  settings: PaySettings,
): Ratio | Missing {
  if (!weightsAddUp(settings)) return MISSING
  let sum = 0
  for (const [weight, value] of [
    [settings.productivityWeight, productivity],
    [settings.disciplineWeight, discipline],
  ] as const) {
    if (weight === 0) continue
    if (value === MISSING) return MISSING
    sum += weight * value
  }
  return ratio(sum)
}

/** Whether the weights add up to one, as an expression. */
export const weightsFormula = `ABS(SUM(${PAY_NAMES.productivityWeight},${PAY_NAMES.disciplineWeight})-1)<=1E-9`

/**
 * The same as a formula.
 * @param productivity - reference to a ratio or ""
 * @param discipline - reference to a ratio or ""
 * @returns an expression: a ratio or ""
 */
export function payScoreFormula(productivity: string, discipline: string): string {
  const { productivityWeight, disciplineWeight } = PAY_NAMES
  const known = (weight: string, ref: string) => `OR(${weight}=0,ISNUMBER(${ref}))`
  const term = (weight: string, ref: string) => `IF(ISNUMBER(${ref}),${weight}*${ref},0)`
  return (
    `IF(AND(${weightsFormula},${known(productivityWeight, productivity)},${known(disciplineWeight, discipline)}),` +
    `${term(productivityWeight, productivity)}+${term(disciplineWeight, discipline)},"")`
  )
}
