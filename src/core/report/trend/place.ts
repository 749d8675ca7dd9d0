import { moneySums } from '../../rules/trend/means'
import type { PeriodName } from '../../intake/types'
import { periodLabel } from '../../rules/trend/labels'
import { absoluteRef } from '../../units'
import type { ReportContext } from '../context'
import type { ScorecardLayout } from '../scorecard/layout'
import { trendColumns, type TrendPlaces, TROW } from './columns'
import { planTrends, type TrendPlan } from '../../rules/trend/plan'
import { directionSaid } from './words'

/** Rows from the last of a table to the header of the next. */
export const BETWEEN = 3

/**
 * @param plan - everything that the sheet shows
 * @returns header rows of its tables of KPIs; the first KPI stands one row further down
 */
export function headersOf({ tables }: TrendPlan): readonly number[] {
  let header: number = TROW.first
  return tables.map(({ trends }) => {
    const own = header
    header += trends.length + BETWEEN
    return own
  })
}

/**
 * @param plan - everything that the sheet shows
 * @returns where everything stands
 */
export function columnsOf({ tables, money }: TrendPlan): TrendPlaces {
  const frames = [...tables.map(({ frame }) => frame), ...(money ? [money.frame] : [])]
  return trendColumns(Math.max(4, ...frames.map(({ periods }) => periods.length)))
}

/** Where the trend sheet says which way a KPI goes: references, and what they hold. */
export interface DirectionPlace {
  /** Its number on the scorecard. */
  readonly no: string
  readonly code: string
  readonly word: string
  /** The word; null where it cannot be told. */
  readonly value: string | null
}

/**
 * @param context - what the report is made from
 * @param layout - order and numbers of the KPIs
 * @returns by the index of each KPI that has periods; none where there is no sheet of trends
 */
export function directionPlaces(
  context: ReportContext,
  layout: ScorecardLayout,
): ReadonlyMap<number, DirectionPlace> {
  const sheet = context.sheetNames.trend
  if (sheet === undefined) return new Map()
  const plan = planTrends(context, layout.order)
  const { col } = columnsOf(plan)
  const headers = headersOf(plan)
  return new Map(
    plan.tables.flatMap(({ frame, trends }, i) =>
      trends.map((trend, nth): [number, DirectionPlace] => {
        const row = (headers[i] ?? TROW.first) + 1 + nth
        const at = (column: number) => absoluteRef({ sheet, row, col: column })
        return [
          trend.kpi,
          {
            no: at(col.no),
            code: at(col.directionCode),
            word: at(col.direction),
            value: trend.direction === null ? null : directionSaid(trend, frame, context.t),
          },
        ]
      }),
    ),
  )
}

/** Where the sums of money by period stand on the trend sheet of a budget alone, and what they come to. */
export interface MoneyTotals {
  /** Rows of what was spent to date, and of its share of the budget. */
  readonly spent: number
  readonly absorption: number
  readonly firstCol: number
  readonly periods: readonly { readonly period: PeriodName; readonly label: string }[]
  readonly spentToDate: readonly (number | null)[]
  readonly budget: number | null
}

/** Heading and header of the table of money. */
const ABOVE = 2
const LEAST_PERIODS = 4

/**
 * @param context - what the report is made from; no KPI
 * @returns the sums of the lines that add up to the total; null where no line tells of periods, or they are of several years
 */
export function moneyTotals(context: ReportContext): MoneyTotals | null {
  const { money } = planTrends(context, [])
  if (!money || money.frame.yearFirst > 0) return null
  const { lines, frame } = money
  const { spentToDate, budget } = moneySums(lines, context.evaluation)
  const spent = TROW.first + ABOVE + lines.length
  return {
    spent,
    absorption: spent + 1,
    firstCol: trendColumns(Math.max(LEAST_PERIODS, frame.periods.length)).col.periods,
    periods: frame.periods.map((period) => ({ period, label: periodLabel(period, frame, context.t) })),
    spentToDate: frame.periods.map((_, nth) => spentToDate(nth)),
    budget,
  }
}
