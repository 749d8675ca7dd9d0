import { at, type Missing } from '../../units'
import type { Evaluation, KpiResult } from '../types'
import { kpiKey, rankedRows } from './ranking'
import { scoreLost } from './scoreLost'

/** A KPI that has a place among those that fall short, or among those that reach their target. */
export interface Placed {
  /** From 1. */
  readonly place: number
  readonly index: number
  /** Its number in the order of the scorecard. */
  readonly no: number
  readonly kpi: KpiResult
}

/** Those below their target, what costs the overall score most first; and the others, the best first. */
export type Attention = Readonly<Record<'short' | 'best', readonly Placed[]>>

/**
 * @param evaluation - what was computed
 * @param order - indexes of the KPIs in the order of the scorecard
 * @returns which KPIs need attention, and which are the best
 */
export function attentionOf(evaluation: Evaluation, order: readonly number[]): Attention {
  const lost = scoreLost(evaluation)
  const keys = order.map((index, i): number | Missing =>
    kpiKey(at(evaluation.kpis, index).attainment, at(lost, index), i + 1),
  )
  const placed = (from: 'top' | 'bottom', belongs: (key: number) => boolean) =>
    rankedRows(keys, from)
      .filter((no) => belongs(keys[no - 1] ?? 0))
      .map((no, i): Placed => {
        const index = at(order, no - 1)
        return { place: i + 1, index, no, kpi: at(evaluation.kpis, index) }
      })
  return { short: placed('bottom', (key) => key < 0), best: placed('top', (key) => key > 0) }
}
