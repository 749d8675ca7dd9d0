import type { FigureRows } from './figureRows'

/**
 * Figures that never fall from one period to the next show a running sum: of k figures in any order one in k! rises.
 * Growing results look alike, so that a single row proves nothing.
 */
const ENOUGH_BITS = 12

/**
 * @param rows - the figures of each row, in order of time; null where there is none
 * @returns whether all rows together show that each figure holds the one before it
 */
export function showRunningSum(rows: FigureRows): boolean {
  return runningBits(rows) >= ENOUGH_BITS
}

/**
 * @param rows - the figures of each row, in order of time; null where there is none
 * @returns how unlikely it is, in bits, that figures of periods alone rise so; 0 where one falls, or where more rows stay as
 *   they are than rise: rent of each month
 */
export function runningBits(rows: FigureRows): number {
  let bits = 0
  let steady = 0
  for (const row of rows) {
    const told = row.filter((value) => value !== null)
    if (told.some((value, at) => at > 0 && value < (told[at - 1] as number))) return 0
    const distinct = new Set(told).size
    if (told.length > 2 && told[0] !== 0) steady += distinct === 1 ? 1 : -1
    for (let k = 2; k <= distinct; k += 1) bits += Math.log2(k)
  }
  return steady > 0 ? 0 : bits
}
