import { MISSING, type Missing, ratio, type Ratio } from '../../units'

/**
 * Share of a year's money that was used (for revenue: that came in).
 * absorption = spent / budget
 * @param budget - pagu, or revenue target; > 0
 * @param spent - realised, same money and scale
 * @returns ratio; missing where a figure is missing or the budget is not above 0
 * @source LKj Setda Prov. Sumatera Utara 2021, p. 49, publishes it so
 * @example absorption(749_930_215, 702_188_300) // 0.9363
 */
export function absorption(budget: number | Missing, spent: number | Missing): Ratio | Missing {
  return budget === MISSING || spent === MISSING || budget <= 0 ? MISSING : ratio(spent / budget)
}

/**
 * The same as a formula.
 * @param budget - reference to a number or ""
 * @param spent - reference to a number or ""
 * @returns an expression: a ratio or ""
 */
export function absorptionFormula(budget: string, spent: string): string {
  return `IF(AND(ISNUMBER(${budget}),ISNUMBER(${spent})),IF(${budget}>0,${spent}/${budget},""),"")`
}
