import type { KpiChange } from './snapshots'

/** 2 new, 1 a level up, 0 the same, -1 a level down, -2 gone; null where either has no level. */
export type ChangeCode = 2 | 1 | 0 | -1 | -2

/**
 * How a KPI's level changed since the snapshot before.
 * @param change - now and before
 * @returns the code; null where there is nothing to compare
 */
export function changeCode({ now, before }: Pick<KpiChange, 'now' | 'before'>): ChangeCode | null {
  if (now === null) return -2
  if (before === null) return 2
  if (now.level === 0 || before.level === 0) return null
  return now.level > before.level ? 1 : now.level < before.level ? -1 : 0
}

/**
 * The same as a formula, for a KPI that is there now and was there before.
 * @param now - reference of today's level
 * @param before - reference of the level before
 * @returns an expression: 1, 0, -1 or ""
 */
export function levelChangeFormula(now: string, before: string): string {
  return `IF(AND(N(${now})>0,N(${before})>0),SIGN(${now}-${before}),"")`
}
