import { isSamePeriod } from '../../intake/rows/periodFigures'
import type { Reading } from '../../intake/values/reading'
import type { PeriodMoney } from '../../intake/types'
import { MISSING, type Missing } from '../../units'
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
  const told = (i: number) => (programs[i]?.row.periods ?? []).some(({ spent }) => spent.kind === 'number')
  const terms = new Set<number>()
  const descend = (i: number) => {
    if (told(i)) terms.add(i)
    else programs[i]?.children?.forEach(descend)
  }
  programs.forEach(({ counted, row }, i) => {
    if (counted && row.account !== 'revenue' && row.account !== 'financing') descend(i)
  })
  return programs.flatMap(({ outputs, outcomes, row }, i) => {
    if (!told(i) || row.account === 'revenue' || row.account === 'financing') return []
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
  const result = programs[line.program]
  const figures = frame.periods.map(
    (period) => result?.row.periods?.find((one) => isSamePeriod(one.period, period)) ?? null,
  )
  const spent = figures.map((one) => amountOf(one?.spent))
  const toDate = figures.every((one) => one === null || one.toDate)
  const sums = spent.map((_, at) =>
    spentToDate(
      at < frame.yearFirst ? spent.slice(at, at + 1) : spent.slice(frame.yearFirst, at + 1),
      toDate,
    ),
  )
  const own = result?.outputs.length ? result.outputs : (result?.outcomes ?? [])
  const kpis = own.filter((kpi) => trends.some((trend) => trend.kpi === kpi))
  const physical = frame.periods.map((_, at) =>
    meanAttainment(kpis.map((kpi) => trends.find((trend) => trend.kpi === kpi)?.toDate[at] ?? MISSING)),
  )
  const budget = result?.row.budget.value ?? MISSING
  const financial = sums.map((sum, at) =>
    at < frame.yearFirst || sum === MISSING || budget === MISSING || budget <= 0 ? MISSING : sum / budget,
  )
  const latest = spent.reduce<number>((last, one, i) => (one === MISSING ? last : i + 1), 0)
  const gap = progressGap(physical[latest - 1] ?? MISSING, financial[latest - 1] ?? MISSING)
  return {
    ...line,
    figures,
    toDate,
    spent,
    spentToDate: sums,
    kpis,
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
