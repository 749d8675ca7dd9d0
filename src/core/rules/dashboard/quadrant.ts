import { MISSING, type Missing, type Ratio } from '../../units'

/** Money and result of a programme, one against the other; the code is the place in this list, from 1. */
export const QUADRANTS = ['spent-reached', 'saved-reached', 'spent-missed', 'saved-missed'] as const
export type Quadrant = (typeof QUADRANTS)[number]

/** A share that differs by less than this is the same. */
const EVEN = 1e-9

/**
 * In which of four quadrants a programme lies: its result against the target, its absorption against that of the budget as a
 * whole.
 * @param figures - of one programme
 * @param figures.absorption - spent / budget
 * @param figures.result - mean attainment of what the programme was to bring about, not capped
 * @param usual - absorption of the whole budget
 * @returns the quadrant; missing where a figure is
 * @source a rule of ours; no regulation draws this picture
 */
export function quadrant(
  figures: { readonly absorption: Ratio | Missing; readonly result: Ratio | Missing },
  usual: Ratio | Missing,
): Quadrant | Missing {
  const { absorption, result } = figures
  if (absorption === MISSING || result === MISSING || usual === MISSING) return MISSING
  const isReached = result >= 1 - EVEN
  const isSpent = absorption >= usual - EVEN
  if (isReached) return isSpent ? 'spent-reached' : 'saved-reached'
  return isSpent ? 'spent-missed' : 'saved-missed'
}

/**
 * @param refs - references of ratios or ""
 * @param refs.absorption - of the programme
 * @param refs.result - of the programme
 * @param refs.usual - absorption of the whole budget
 * @returns an expression: 1 to 4, the place in QUADRANTS, or ""
 */
export function quadrantFormula(refs: {
  readonly absorption: string
  readonly result: string
  readonly usual: string
}): string {
  const { absorption, result, usual } = refs
  const spent = `${absorption}>=${usual}-1E-9`
  return `IF(AND(ISNUMBER(${absorption}),ISNUMBER(${result}),ISNUMBER(${usual})),IF(${result}>=1-1E-9,IF(${spent},1,2),IF(${spent},3,4)),"")`
}
