import { type Live, live } from '../../units'
import type { KpiResult } from '../types'

/** How many KPIs there are, how many were measured, reached their target or fell short of it, and how many are open. */
export type KpiCounts = Readonly<Record<'all' | 'measured' | 'good' | 'below' | 'open', Live<number>>>

/**
 * @param kpis - of the scorecard
 * @param perspective - index of one; null: of all
 * @returns how many of them reached their target, and how many did not
 */
export function reachedIn(
  kpis: readonly Pick<KpiResult, 'attainment' | 'perspective'>[],
  perspective: number | null = null,
): { readonly good: number; readonly below: number } {
  const own = kpis.filter((kpi) => perspective === null || kpi.perspective === perspective)
  const known = own.flatMap(({ attainment }) => attainment ?? [])
  const good = known.filter((attainment) => attainment >= 1).length
  return { good, below: known.length - good }
}

/**
 * @param kpis - of the scorecard
 * @param refs - its columns
 * @param refs.numbers - a number for each KPI
 * @param refs.attainments - ratios or ""
 * @returns counts of them, live
 */
export function kpiCounts(
  kpis: readonly KpiResult[],
  { numbers, attainments }: { readonly numbers: string; readonly attainments: string },
): KpiCounts {
  const [all, measured] = [`COUNT(${numbers})`, `COUNT(${attainments})`]
  const { good, below } = reachedIn(kpis)
  return {
    all: live(all, kpis.length),
    measured: live(measured, good + below),
    good: live(`COUNTIF(${attainments},">=1")`, good),
    below: live(`COUNTIF(${attainments},"<1")`, below),
    open: live(`(${all}-${measured})`, kpis.length - good - below),
  }
}
