import type { Intake } from '../intake/types'

const MONTHS = 12

/**
 * Share of the budget year that the figures cover, as far as the workbook says so.
 * elapsed = months stated / 12; 1 where no month is stated and the stated year is over
 * @param period - what titles, sheet names and the file's name state
 * @param currentYear - year in which the report is made
 * @returns 0 to 1, or null where it cannot be known: then nothing judges spending against a whole year
 */
export function elapsedShare(period: Intake['period'], currentYear: number): number | null {
  if (!period) return null
  if (period.monthsElapsed !== null) return Math.min(1, period.monthsElapsed / MONTHS)
  return period.year !== null && period.year < currentYear ? 1 : null
}
