import { MISSING, type Missing } from '../../units'

/**
 * How far money runs ahead of output.
 * gap = share of the budget that was spent - share of the output target that was reached
 * @param physical - share of the output target reached up to the period; not capped
 * @param financial - share of the year's budget spent up to the same period
 * @returns in ratio: 0.15 = money 15 points ahead; below 0 output is ahead; missing where either is
 * @example progressGap(0.4, 0.55) // 0.15
 */
export function progressGap(physical: number | Missing, financial: number | Missing): number | Missing {
  return physical === MISSING || financial === MISSING ? MISSING : financial - physical
}

/**
 * The same as a formula.
 * @param physical - reference to a ratio or ""
 * @param financial - reference to a ratio or ""
 * @returns an expression: a ratio or ""
 */
export function progressGapFormula(physical: string, financial: string): string {
  return `IF(AND(ISNUMBER(${physical}),ISNUMBER(${financial})),${financial}-${physical},"")`
}

/**
 * Whether a gap is wider than the limit. The limit, 10 points unless the settings sheet says otherwise, is a house rule.
 * @param gap - in ratio
 * @param limit - in ratio, > 0
 * @returns 1 money ahead of output, -1 output ahead of money, 0 within the limit; missing where there is no gap
 */
export function gapFlag(gap: number | Missing, limit: number): 1 | 0 | -1 | Missing {
  if (gap === MISSING) return MISSING
  // The dust of two divisions must not flag a gap of exactly the limit.
  if (Math.abs(gap) <= limit + DUST) return 0
  return gap > 0 ? 1 : -1
}

const DUST = 1e-9

/**
 * The same as a formula.
 * @param gap - reference to a ratio or ""
 * @param limit - reference to the limit
 * @returns an expression: 1, 0, -1 or ""
 */
export function gapFlagFormula(gap: string, limit: string): string {
  return `IF(ISNUMBER(${gap}),IF(ABS(${gap})<=${limit}+1E-9,0,SIGN(${gap})),"")`
}

/**
 * The part of the year's money that was spent up to a period.
 * @param parts - money of each period up to it; missing stays unknown
 * @param toDate - whether each figure runs from the beginning of the year
 * @returns the latest where they do, else their sum; missing where a period in between is unknown
 */
export function spentToDate(parts: readonly (number | Missing)[], toDate: boolean): number | Missing {
  const last = parts.at(-1) ?? MISSING
  if (toDate || last === MISSING) return last
  let sum = 0
  for (const part of parts) {
    if (part === MISSING) return MISSING
    sum += part
  }
  return sum
}

/**
 * The same as a formula.
 * @param first - reference of the first period
 * @param last - reference of the period itself
 * @param count - how many periods the block holds
 * @param toDate - whether each figure runs from the beginning of the year
 * @returns an expression: money or ""
 */
export function spentToDateFormula(first: string, last: string, count: number, toDate: boolean): string {
  if (toDate) return `IF(ISNUMBER(${last}),${last},"")`
  return `IF(COUNT(${first}:${last})=${count},SUM(${first}:${last}),"")`
}
