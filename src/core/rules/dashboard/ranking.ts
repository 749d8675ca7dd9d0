import { MISSING, type Missing, type Ratio } from '../../units'

/** Share of a figure by which neighbours are told apart: far below what any is stated to, far above the dust of fractions. */
const STEP = 1e-12

/**
 * A figure by which KPIs are ranked without ties: those that reach their target by their attainment, from 1; below them the
 * others by what they cost the overall score, the dearest lowest, all below 0. Of equal ones the earlier row goes first.
 * key = attainment - dust, or dust - 1 - lost
 * @param attainment - not capped; missing stays missing
 * @param lost - of the overall score, >= 0
 * @param position - of the row, from 1
 * @returns the key, or missing
 * @source a rule of ours
 */
export function kpiKey(
  attainment: Ratio | Missing,
  lost: number | Missing,
  position: number,
): number | Missing {
  if (attainment === MISSING) return MISSING
  return attainment < 1 ? position * STEP - 1 - (lost ?? 0) : amountKey(attainment, position)
}

/**
 * @param attainment - reference of a ratio or ""
 * @param lost - expression: what the KPI costs the overall score
 * @param position - of the row, from 1
 * @returns an expression: the key, or ""
 */
export function kpiKeyFormula(attainment: string, lost: string, position: number): string {
  const reached = `${attainment}-${position}*1E-12*ABS(${attainment})`
  return `IF(ISNUMBER(${attainment}),IF(${attainment}<1,${position}*1E-12-1-${lost},${reached}),"")`
}

/**
 * A figure by which amounts are ranked without ties: of equal ones the earlier row is the higher.
 * key = amount - position * 1E-12 * |amount|
 * @param amount - missing stays missing
 * @param position - of the row, from 1
 * @returns the key, or missing
 * @source a rule of ours
 */
export function amountKey(amount: number | Missing, position: number): number | Missing {
  return amount === MISSING ? MISSING : amount - position * STEP * Math.abs(amount)
}

/**
 * @param amount - reference of a number or ""
 * @param position - of the row, from 1
 * @returns an expression: the key, or ""
 */
export function amountKeyFormula(amount: string, position: number): string {
  return `IF(ISNUMBER(${amount}),${amount}-${position}*1E-12*ABS(${amount}),"")`
}

/**
 * @param keys - one a row
 * @param from - 'top' for the highest first, 'bottom' for the lowest
 * @returns the rows that have a key, from 1, in the order of their places
 */
export function rankedRows(keys: readonly (number | Missing)[], from: 'top' | 'bottom'): readonly number[] {
  const known = keys.flatMap((key, i) => (key === MISSING ? [] : [{ key, row: i + 1 }]))
  known.sort((a, b) => (from === 'top' ? b.key - a.key : a.key - b.key))
  return known.map(({ row }) => row)
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
  return rankedRows(keys, from)[place - 1] ?? null
}

/** Of which keys the places are given: from the top of those above 0, from the bottom of those below it. */
export interface Places {
  /** Reference of the block of keys. */
  readonly keys: string
  readonly from: 'top' | 'bottom'
}

/**
 * @param places - the keys that are ranked
 * @param place - 1 for the first
 * @returns an expression: the row's position within the block, or ""
 */
export function rowAtFormula(places: Places, place: number): string {
  const { keys, from } = places
  const pick = from === 'top' ? 'LARGE' : 'SMALL'
  return `IF(${rankedFormula(places)}>=${place},MATCH(${pick}(${keys},${place}),${keys},0),"")`
}

/**
 * @param places - the keys that are ranked
 * @returns an expression: how many of them have a place
 */
export function rankedFormula({ keys, from }: Places): string {
  return from === 'bottom' ? `COUNTIF(${keys},"<0")` : `(COUNT(${keys})-COUNTIF(${keys},"<=0"))`
}
