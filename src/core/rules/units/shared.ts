import { at, MISSING, type Missing, type Ratio, ratio } from '../../units'
import { nameKey } from '../text'
import type { KpiResult } from '../types'

/** A KPI that several units report on: same name, same unit of measurement. */
export interface SharedKpi {
  /** Indices of the KPIs, one or more of each unit, in the order of the tables. */
  readonly kpis: readonly number[]
  readonly spread: Spread
}

/** How far the attainments of several units lie apart. */
export interface Spread {
  readonly best: Ratio | Missing
  readonly worst: Ratio | Missing
  /** best - worst, as a share of one: 0.12 = 12 points. Missing where fewer than two were measured. */
  readonly spread: Ratio | Missing
}

/**
 * Finds KPIs that at least two units share. They are compared by attainment: it goes by each unit's own target and by the
 * KPI's polarity.
 * @param kpis - evaluated
 * @returns the shared ones in the order in which they are first seen
 * @source a rule of ours
 */
export function sharedKpis(
  kpis: readonly Pick<KpiResult, 'row' | 'owner' | 'attainment'>[],
): readonly SharedKpi[] {
  const groups = new Map<string, number[]>()
  kpis.forEach(({ row, owner }, i) => {
    if (owner === null) return
    const key = `${nameKey(row.indicator.text)}\u001f${nameKey(row.unit?.text ?? '')}`
    const known = groups.get(key)
    if (known) known.push(i)
    else groups.set(key, [i])
  })
  return [...groups.values()]
    .filter((members) => new Set(members.map((i) => at(kpis, i).owner)).size > 1)
    .map((members) => ({ kpis: members, spread: spreadOf(members.map((i) => at(kpis, i).attainment)) }))
}

/**
 * @param attainments - of one KPI in several units
 * @returns the best, the worst and what lies between them
 */
export function spreadOf(attainments: readonly (Ratio | Missing)[]): Spread {
  const known = attainments.filter((one) => one !== MISSING)
  if (known.length === 0) return { best: MISSING, worst: MISSING, spread: MISSING }
  const [best, worst] = [ratio(Math.max(...known)), ratio(Math.min(...known))]
  return { best, worst, spread: known.length < 2 ? MISSING : ratio(best - worst) }
}

/**
 * The same as formulas.
 * @param attainments - block of attainments, numbers or ""
 * @returns expressions: numbers, or "" where too few were measured
 */
export function spreadFormulas(attainments: string): Readonly<Record<keyof Spread, string>> {
  return {
    best: `IF(COUNT(${attainments})=0,"",MAX(${attainments}))`,
    worst: `IF(COUNT(${attainments})=0,"",MIN(${attainments}))`,
    spread: `IF(COUNT(${attainments})<2,"",MAX(${attainments})-MIN(${attainments}))`,
  }
}
