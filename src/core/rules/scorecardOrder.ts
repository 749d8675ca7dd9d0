import { at } from '../units'
import type { Evaluation } from './types'

/** What stands in a row of the scorecard: a perspective, or a KPI by its place in their order. */
export type ScorecardRow = { readonly perspective: number } | { readonly kpi: number }

/**
 * @param evaluation - what was computed
 * @param evaluation.kpis - in the source's order
 * @param evaluation.scorecard - their perspectives
 * @returns KPIs below their perspectives, objective by objective: their indexes, and the rows that they make
 */
export function scorecardOrder({ kpis, scorecard }: Evaluation): {
  readonly order: readonly number[]
  readonly rows: readonly ScorecardRow[]
} {
  const objectiveOf = (index: number) => at(kpis, index).objective ?? Number.MAX_SAFE_INTEGER
  const perspectiveOf = (index: number) => at(kpis, index).perspective
  const order = [...kpis.keys()].sort(
    (a, b) => perspectiveOf(a) - perspectiveOf(b) || objectiveOf(a) - objectiveOf(b) || a - b,
  )
  // Of a single perspective the title says the score.
  const isGrouped = scorecard.perspectives.length > 1
  const rows = order.flatMap((index, kpi): ScorecardRow[] => {
    const perspective = perspectiveOf(index)
    const before = kpi === 0 ? null : perspectiveOf(at(order, kpi - 1))
    return isGrouped && perspective !== before ? [{ perspective }, { kpi }] : [{ kpi }]
  })
  return { order, rows }
}
