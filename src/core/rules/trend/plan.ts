import { TREND_BLOCK } from '../../earlier/blocks'
import { at } from '../../units'
import { isSamePeriod } from '../../intake/rows/periodFigures'
import type { PeriodName } from '../../intake/types'
import { type TrendFrame, trendFrames } from './frames'
import { kpiTrend, type KpiTrend } from './kpiTrend'
import { moneyLines, type MoneyTrend, moneyTrend } from './moneyTrend'
import type { EvaluatedWorkbook } from '../types'
import { kpiIdentity } from '../../intake/proof/kpiIdentity'
import { inputTaker } from '../../earlier/inputs'
import { declaredNature } from './declared'

type Inputs = Pick<EvaluatedWorkbook, 'evaluation' | 'settings' | 'inputs'>

/** One table of KPIs: those with the same kind of period, in the order of the scorecard. */
export interface KpiTable {
  readonly frame: TrendFrame
  readonly trends: readonly (KpiTrend & { readonly typed: string | null })[]
}

/** Everything that the trend sheet shows. */
export interface TrendPlan {
  readonly tables: readonly KpiTable[]
  readonly money: { readonly frame: TrendFrame; readonly lines: readonly MoneyTrend[] } | null
  /** Declarations whose KPI is no longer there, by the KPI's name. */
  readonly orphans: readonly { readonly key: string; readonly typed: string }[]
}

const namesOf = (periods: readonly { readonly period: PeriodName }[] | undefined) =>
  periods && periods.length > 1 ? periods.map(({ period }) => period) : undefined

/**
 * @param inputs - evaluation and settings
 * @returns whether two periods of some KPI or budget line are told apart
 */
export function hasPeriods({ evaluation }: Pick<EvaluatedWorkbook, 'evaluation'>): boolean {
  return (
    evaluation.kpis.some(({ row }) => namesOf(row.periods) !== undefined) ||
    moneyLines(evaluation.programs).length > 0
  )
}

/**
 * @param inputs - evaluation, settings, and what people declared
 * @param order - indices of the KPIs in the order of the scorecard
 * @returns tables, money, and declarations that nobody asks for any more
 */
export function planTrends(inputs: Inputs, order: readonly number[]): TrendPlan {
  const { evaluation, settings } = inputs
  const taker = inputTaker(inputs.inputs, TREND_BLOCK)
  const frames = trendFrames(order.map((i) => namesOf(at(evaluation.kpis, i).row.periods)))
  const tables = frames.map((frame): KpiTable => {
    const trends = frame.rows.map((place) => {
      const index = at(order, place)
      const kpi = at(evaluation.kpis, index)
      const typed = declaredNature(taker.take(kpiIdentity(kpi.row)))
      return { ...kpiTrend(kpi, index, frame, settings, typed), typed }
    })
    return { frame, trends }
  })
  const orphans = taker
    .left()
    .flatMap(({ key, row }) => (typeof row['nature'] === 'string' ? [{ key, typed: row['nature'] }] : []))
  return { tables, money: planMoney(inputs, tables), orphans }
}

function planMoney({ evaluation, settings }: Inputs, tables: readonly KpiTable[]): TrendPlan['money'] {
  const { programs } = evaluation
  const lines = moneyLines(programs)
  const [own] = trendFrames(lines.map(({ program }) => namesOf(at(programs, program).row.periods)))
  if (!own) return null
  const table = tables.find(({ frame }) => frame.unit === own.unit)
  // Periods must stand in the same columns for output and money to be compared.
  const shared =
    table !== undefined &&
    own.periods.every((period) => table.frame.periods.some((one) => isSamePeriod(one, period)))
  const frame = shared ? { ...table.frame, rows: own.rows } : own
  const trends = shared ? table.trends : []
  return {
    frame,
    lines: own.rows
      .map((place) => at(lines, place))
      .map((line) => moneyTrend(line, programs, frame, trends, settings.progressGap)),
  }
}
