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
