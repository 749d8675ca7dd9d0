/** What came about is between these shares of the plan in nearly all rows. */
export const SHARES_OF_PLAN = { money: [0.02, 1.6], performance: [0.2, 3] } as const

const NEARLY_ALL = 0.85
const LEAST_ROWS = 2

/**
 * @param rows - what was planned and what may have come of it, row by row
 * @param range - the shares of the plan that results are
 * @param range.0 - the least
 * @param range.1 - the most
 * @returns whether the second could be what came of the first: of its size in nearly all rows, and not the same again
 */
export function areComparable(
  rows: readonly (readonly [plan: number | null, result: number | null])[],
  [low, high]: readonly [number, number],
): boolean {
  const told = rows.filter(([plan]) => plan !== null && plan !== 0)
  if (told.every(([plan, result]) => plan === result)) return false
  const fits = told.filter(([plan, result]) => {
    if (plan === null || result === null) return false
    const share = result / plan
    return share >= low && share <= high
  })
  return fits.length >= LEAST_ROWS && fits.length >= told.length * NEARLY_ALL
}
