import { PAY_NAMES, type PaySettings } from '../../regulations/pay'
import { MISSING, type Missing, rupiah, type Rupiah, spreadsheetRound } from '../../units'

/** Binary dust that must not cost or give a rupiah where a bound is taken of the base. */
const DIGITS = 3
/** More than any pay. */
const NO_CEILING = 1e15

/**
 * The pay of one person, in whole rupiah: halves go up, but never beyond the ceiling or below the floor.
 * pay = base * share, rounded to the rupiah
 * @param base - rupiah, >= 0
 * @param share - share of the base, within floor and ceiling
 * @param settings - floor and ceiling as shares of the base; null = none
 * @returns whole rupiah; missing where base or share is, or where the base is below 0
 * @source base x share is the form of the regional regulations that were seen (DKI Jakarta, Pergub 19/2020 as shown by its
 *   personnel agency: result x base); the rounding is a rule of ours
 * @example payAmount(8_750_000, ratio(0.965), noBounds) // 8_443_750
 */
export function payAmount(
  base: number | Missing,
  share: number | Missing,
  { floor, ceiling }: Pick<PaySettings, 'floor' | 'ceiling'>,
): Rupiah | Missing {
  if (base === MISSING || share === MISSING || base < 0) return MISSING
  const least = floor === null ? 0 : Math.ceil(spreadsheetRound(base * floor, DIGITS))
  const most = ceiling === null ? NO_CEILING : Math.floor(spreadsheetRound(base * ceiling, DIGITS))
  return rupiah(Math.min(Math.max(spreadsheetRound(base * share), least), most))
}

/**
 * The same as a formula.
 * @param base - reference to a number or ""
 * @param share - reference to a ratio or ""
 * @returns an expression: whole rupiah or ""
 */
export function payAmountFormula(base: string, share: string): string {
  const { floor, ceiling } = PAY_NAMES
  const least = `IF(ISNUMBER(${floor}),-INT(-ROUND(${base}*${floor},${DIGITS})),0)`
  const most = `IF(ISNUMBER(${ceiling}),INT(ROUND(${base}*${ceiling},${DIGITS})),1E+15)`
  const pay = `MIN(MAX(ROUND(${base}*${share},0),${least}),${most})`
  return `IF(AND(ISNUMBER(${base}),ISNUMBER(${share})),IF(${base}>=0,${pay},""),"")`
}
