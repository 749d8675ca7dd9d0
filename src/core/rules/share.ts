import { MISSING, type Missing, ratio, type Ratio } from '../units'

/**
 * @param part - how many
 * @param whole - of how many
 * @returns part / whole; missing where there is nothing to take a share of
 */
export function share(part: number, whole: number): Ratio | Missing {
  return whole > 0 ? ratio(part / whole) : MISSING
}

/**
 * The same as a formula.
 * @param part - reference
 * @param whole - reference; an empty cell is 0
 * @returns an expression: a ratio or ""
 */
export function shareFormula(part: string, whole: string): string {
  return `IF(N(${whole})>0,${part}/${whole},"")`
}

/**
 * Plain mean of the shares that are known.
 * @param shares - of which some may be missing
 * @returns ratio; missing where none is known
 * @source a rule of ours
 */
export function meanShare(shares: readonly (number | Missing)[]): Ratio | Missing {
  const known = shares.filter((one) => one !== MISSING)
  return known.length > 0 ? ratio(known.reduce((sum, one) => sum + one, 0) / known.length) : MISSING
}

/**
 * The same as a formula.
 * @param shares - a block of cells that hold a ratio or ""
 * @returns an expression: a ratio or ""
 */
export function meanShareFormula(shares: string): string {
  return `IF(COUNT(${shares})=0,"",AVERAGE(${shares}))`
}
