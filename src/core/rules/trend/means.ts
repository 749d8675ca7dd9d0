import type { Missing } from '../../units'
import type { Evaluation } from '../types'
import type { KpiTrend } from './kpiTrend'
import type { MoneyTrend } from './moneyTrend'

/**
 * @param figures - of which some may be missing
 * @returns the mean of those that are known; missing where none is
 */
export function meanOf(figures: readonly (number | Missing)[]): number | Missing {
  const known = figures.flatMap((one) => one ?? [])
  return known.length > 0 ? known.reduce((sum, one) => sum + one, 0) / known.length : null
}

/**
 * @param figures - all of which have to be known
 * @returns their sum; missing where one is
 */
export function wholeSum(figures: readonly (number | Missing)[]): number | Missing {
  return figures.reduce<number | Missing>((all, one) => (all === null || one === null ? null : all + one), 0)
}

/**
 * @param trends - of the KPIs of a table
 * @param perspective - index of one
 * @param evaluation - which KPI is of which
 * @param evaluation.kpis - all of them
 * @returns the trends of its KPIs
 */
export function trendsOf<Trend extends Pick<KpiTrend, 'kpi'>>(
  trends: readonly Trend[],
  perspective: number,
  { kpis }: Pick<Evaluation, 'kpis'>,
): readonly Trend[] {
  return trends.filter(({ kpi }) => kpis[kpi]?.perspective === perspective)
}

/**
 * @param lines - of the budget by period
 * @param evaluation - what they are of
 * @param evaluation.programs - lines of the budget
 * @returns of those that add up to the total: what was spent to date by period, and the budget
 */
export function moneySums(
  lines: readonly MoneyTrend[],
  { programs }: Pick<Evaluation, 'programs'>,
): { readonly spentToDate: (nth: number) => number | Missing; readonly budget: number | Missing } {
  const terms = lines.filter(({ counted }) => counted)
  return {
    spentToDate: (nth) => wholeSum(terms.map(({ spentToDate }) => spentToDate[nth] ?? null)),
    budget: wholeSum(terms.map(({ program }) => programs[program]?.row.budget.value ?? null)),
  }
}
