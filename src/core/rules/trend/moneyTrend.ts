import { isSamePeriod } from '../../intake/rows/periodFigures'
import type { Reading } from '../../intake/values/reading'
import type { BudgetRow, PeriodMoney } from '../../intake/types'
import { at, MISSING, type Missing } from '../../units'
import type { ProgramResult } from '../types'
import { meanAttainment } from '../vfm/effectiveness'
import type { TrendFrame } from './frames'
import type { KpiTrend } from './kpiTrend'
import { gapFlag, progressGap, spentToDate } from './progress'

/** Money of one budget line by period, beside what its KPIs reached. Arrays follow the frame's periods. */
export interface MoneyTrend {
  /** Index into programs. */
  readonly program: number
  /** Whether it is a term of the total; the others are shown for what their KPIs reached. */
  readonly counted: boolean
  readonly figures: readonly (PeriodMoney | null)[]
  readonly toDate: boolean
  readonly spent: readonly (number | Missing)[]
  /** From the beginning of the year. */
  readonly spentToDate: readonly (number | Missing)[]
  /** KPIs whose mean attainment is its physical progress: outputs, else outcomes. */
  readonly kpis: readonly number[]
  readonly physical: readonly (number | Missing)[]
  /** Share of the year's budget spent up to each period; missing for an earlier year, whose budget the line does not tell. */
  readonly financial: readonly (number | Missing)[]
  /** Position of the latest period with money, from 1; 0 for none. */
  readonly latest: number
  readonly gap: number | Missing
  readonly flag: 1 | 0 | -1 | Missing
}

/**
 * The lines whose own cells tell money by period: the terms of the total, or, where a term's own cells do not,
 * those below it that do, so that nothing is added twice; and lines with KPIs of their own.
 * @param programs - evaluated budget lines
 * @returns indices of the lines, and whether each is a term of the total
 */
export function moneyLines(
  programs: readonly ProgramResult[],
): readonly { readonly program: number; readonly counted: boolean }[] {
  const told = (i: number) => (at(programs, i).row.periods ?? []).some(({ spent }) => spent.kind === 'number')
  const terms = new Set<number>()
  const descend = (i: number) => {
    if (told(i)) terms.add(i)
    else at(programs, i).children.forEach(descend)
  }
  const isSpending = ({ account }: BudgetRow) => account !== 'revenue' && account !== 'financing'
  programs.forEach(({ counted, row }, i) => {
    if (counted && isSpending(row)) descend(i)
  })
  return programs.flatMap(({ outputs, outcomes, row }, i) => {
    if (!told(i) || !isSpending(row)) return []
    const counted = terms.has(i)
    return counted || outputs.length + outcomes.length > 0 ? [{ program: i, counted }] : []
  })
}

/**
 * @param line - one of the lines that are shown
 * @param line.program - its index
 * @param line.counted - whether it is a term of the total
 * @param programs - evaluated budget lines
 * @param frame - the periods that are shown
 * @param trends - KPIs over the same periods
 * @param limit - gap that is flagged, in ratio
 * @returns money to date, progress of output and money, and the gap in the latest period
 */
export function moneyTrend(
  line: { readonly program: number; readonly counted: boolean },
  programs: readonly ProgramResult[],
  frame: TrendFrame,
  trends: readonly KpiTrend[],
  limit: number,
): MoneyTrend {
  const { row, outputs, outcomes } = at(programs, line.program)
  const figures = frame.periods.map(
    (period) => row.periods?.find((one) => isSamePeriod(one.period, period)) ?? null,
  )
  const spent = figures.map((one) => amountOf(one?.spent))
  const toDate = figures.every((one) => one === null || one.toDate)
  const sums = spent.map((_, i) => spentToDate(spent.slice(Math.min(i, frame.yearFirst), i + 1), toDate))
  const measured = (outputs.length > 0 ? outputs : outcomes).flatMap((kpi) =>
    trends.filter((trend) => trend.kpi === kpi),
  )
  const physical = frame.periods.map((_, i) => meanAttainment(measured.map((trend) => at(trend.toDate, i))))
  // A line without a budget has no share of it, as one whose budget is nought.
  const budget = row.budget.value ?? 0
  const financial = sums.map((sum, i) =>
    i < frame.yearFirst || sum === MISSING || budget <= 0 ? MISSING : sum / budget,
  )
  const latest = spent.reduce<number>((last, one, i) => (one === MISSING ? last : i + 1), 0)
  const gap = progressGap(physical[latest - 1] ?? MISSING, financial[latest - 1] ?? MISSING)
  return {
    ...line,
    figures,
    toDate,
    spent,
    spentToDate: sums,
    kpis: measured.map(({ kpi }) => kpi),
    physical,
    financial,
    latest,
    gap,
    flag: gapFlag(gap, limit),
  }
}

function amountOf(reading: Reading | undefined): number | Missing {
  return reading?.kind === 'number' ? reading.value : MISSING
}
