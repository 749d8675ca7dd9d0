import type { TrendFrame } from '../../rules/trend/frames'
import type { KpiTrend } from '../../rules/trend/kpiTrend'
import type { KpiResult } from '../../rules/types'
import type { ReportContext } from '../context'
import type { RowRefs } from '../table/columns'
import type { TrendId } from './columns'

/** A KPI of the trend sheet. */
export interface TrendLine {
  readonly kpi: KpiResult
  /** What its periods say, and what a person declared. */
  readonly trend: KpiTrend & { readonly typed: string | null }
  readonly no: number
  /** The header above, whose hidden cells number the periods. */
  readonly header: RowRefs<TrendId>
  readonly frame: TrendFrame
  /** Shows all its figures in the same decimals. */
  readonly format: string
  /** Index of the program whose output it measures, or -1. */
  readonly progressId: number
  readonly context: ReportContext
}
