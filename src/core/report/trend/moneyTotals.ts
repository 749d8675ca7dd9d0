import { periodLabel } from '../../rules/trend/labels'
import type { PeriodName } from '../../intake/types'
import type { ReportContext } from '../context'
import { trendColumns, TROW } from './columns'
import { moneySums } from '../../rules/trend/means'
import { planTrends } from '../../rules/trend/plan'

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
