import { isPartOfWhole, WHOLE } from '../intake/values/partOfWhole'
import type { KpiRow } from '../intake/types'
import { type Issue, issue } from '../units'
import type { KpiResult } from './types'

/** Binary dust of 100 % is no more than all. */
const DUST = 1e-9

/**
 * The most that an indicator's target can be.
 * @param kpi - an evaluated KPI
 * @returns 100 for a part of a whole in per cent; null where nothing limits it, or where its target is of another scale
 */
export function mostOfTarget({ row, why }: Pick<KpiResult, 'row' | 'why'>): number | null {
  return why !== 'scales-differ' && isPartOfWhole(row) ? WHOLE : null
}

/**
 * Targets that cannot be meant: attendance of 140 %.
 * @param kpis - evaluated KPIs
 * @returns one issue a table, with the first of them
 * @issue target-beyond-whole - a part of a whole is to be more than all of it
 */
export function targetIssues(kpis: readonly KpiResult[]): Issue[] {
  const found = new Map<number, { first: KpiRow; target: number; n: number }>()
  for (const kpi of kpis) {
    const most = mostOfTarget(kpi)
    const { target, table } = kpi.row
    if (most === null || target.kind !== 'number' || target.value <= most + DUST) continue
    const known = found.get(table)
    if (known) known.n += 1
    else found.set(table, { first: kpi.row, target: Math.round(target.value * 100) / 100, n: 1 })
  }
  return [...found.values()].map(({ first, target, n }) =>
    issue('target-beyond-whole', 'warning', first.target.cell, {
      indicator: first.indicator.text,
      target,
      n,
    }),
  )
}
