import { fail, ok, ratio, type Ratio, type Result } from '../../units'
import type { NotComputable } from '../types'

/** Serial numbers outside are figures, not days of a plan: 1954 to 2119 (1904 dates: 1958 to 2123). */
const FIRST_DAY = 20_000
const LAST_DAY = 80_000

/**
 * Attainment of a day by which something was to be done: met 1, not met 0. How late it is is not weighed.
 * @param target - promised day, as a serial number of the workbook's date system
 * @param actual - day on which it was done
 * @returns ratio, 1 or 0
 * @issue kinds-differ - one of the two is a figure and no day
 * @source a rule of ours
 * @example milestone(45_657, 45_650) // ok(1)
 */
export function milestone(target: number, actual: number): Result<Ratio, NotComputable> {
  if (!isDay(target) || !isDay(actual)) return fail('kinds-differ')
  return ok(ratio(actual <= target ? 1 : 0))
}

function isDay(serial: number): boolean {
  return serial >= FIRST_DAY && serial <= LAST_DAY
}

/**
 * The same as a formula.
 * @param target - reference to a day
 * @param actual - reference to a day
 * @returns an expression: 1, 0, or "" where it is not computable
 */
export function milestoneFormula(target: string, actual: string): string {
  const early = `MIN(${target},${actual})>=${FIRST_DAY}`
  const late = `MAX(${target},${actual})<=${LAST_DAY}`
  const met = `IF(AND(${early},${late}),IF(${actual}<=${target},1,0),"")`
  return `IF(AND(ISNUMBER(${target}),ISNUMBER(${actual})),${met},"")`
}
