import { MISSING, type Missing, type Ratio } from '../../units'

/** Share of a figure by which neighbours are told apart: far below what any is stated to, far above the dust of fractions. */
const STEP = 1e-12

/**
 * A figure by which rows can be ranked without ties: of equal ones the earlier row is the higher.
 * key = attainment - position * 1E-12 * max(1, |attainment|)
 * @param attainment - not capped; missing stays missing
 * @param position - of the row, from 1
 * @returns the key, or missing
 * @source a rule of ours
 */
export function rankKey(attainment: Ratio | Missing, position: number): number | Missing {
  return attainment === MISSING ? MISSING : attainment - position * STEP * Math.max(1, Math.abs(attainment))
}

/**
 * @param attainment - reference of a ratio or ""
 * @param position - of the row, from 1
 * @returns an expression: the key, or ""
 */
export function rankKeyFormula(attainment: string, position: number): string {
  return `IF(ISNUMBER(${attainment}),${attainment}-${position}*1E-12*MAX(1,ABS(${attainment})),"")`
}

/**
 * @param keys - one a row
 * @param place - 1 for the first
 * @param from - 'top' for the highest, 'bottom' for the lowest
 * @returns which row has that place, from 1; null where fewer rows have a key
 */
export function rowAt(
  keys: readonly (number | Missing)[],
  place: number,
  from: 'top' | 'bottom',
): number | null {
  const known = keys.flatMap((key, i) => (key === MISSING ? [] : [{ key, row: i + 1 }]))
  known.sort((a, b) => (from === 'top' ? b.key - a.key : a.key - b.key))
  return known[place - 1]?.row ?? null
}

/**
 * @param keys - reference of the block of keys
 * @param place - 1 for the first
 * @param from - 'top' for the highest, 'bottom' for the lowest
 * @returns an expression: the row's position within the block, or ""
 */
export function rowAtFormula(keys: string, place: number, from: 'top' | 'bottom'): string {
  const pick = from === 'top' ? 'LARGE' : 'SMALL'
  return `IF(COUNT(${keys})>=${place},MATCH(${pick}(${keys},${place}),${keys},0),"")`
}
