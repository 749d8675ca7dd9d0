import { MISSING, type Missing, type Ratio, spreadsheetRound } from '../../units'

/** Spending beside the time that has passed, by its code: 1 is the first. */
export const PACES = ['behind', 'even', 'ahead'] as const
export type Pace = (typeof PACES)[number]

/**
 * Whether money runs behind the calendar or before it, as both are shown: to a tenth of a per cent. No verdict, for few
 * budgets are spent evenly.
 * @param absorption - spent / budget
 * @param elapsed - share of the budget year that has passed
 * @returns where spending stands; missing where either is, or where the year is over
 * @source a rule of ours
 */
export function pace(absorption: Ratio | Missing, elapsed: number | null): Pace | Missing {
  if (absorption === MISSING || elapsed === null || elapsed >= 1) return MISSING
  const apart = spreadsheetRound(absorption * 1000) - spreadsheetRound(elapsed * 1000)
  return apart < 0 ? 'behind' : apart > 0 ? 'ahead' : 'even'
}

/**
 * @param absorption - reference of a ratio or ""
 * @param elapsed - reference of a ratio or ""
 * @returns an expression: 1 to 3, the place in PACES, or ""
 */
export function paceFormula(absorption: string, elapsed: string): string {
  const apart = `ROUND(${absorption}*1000,0)-ROUND(${elapsed}*1000,0)`
  return `IF(AND(ISNUMBER(${absorption}),ISNUMBER(${elapsed})),IF(${elapsed}<1,2+SIGN(${apart}),""),"")`
}
