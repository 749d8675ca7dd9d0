import type { Evaluation } from '../../rules/types'
import { ROW } from './columns'

/** Where everything stands on the scorecard, known before a cell is written. */
export interface ScorecardLayout {
  readonly firstKpi: number
  readonly lastKpi: number
  /** KPI indexes in the order of the rows. */
  readonly order: readonly number[]
  /** Header rows of the tables below the KPIs; their bodies begin one row further down. */
  readonly perspectives: number
  readonly overall: number
  readonly objectives: number | null
  readonly owners: number | null
  readonly legend: number
  readonly signature: number
  readonly end: number
}

/**
 * @param evaluation - what was computed
 * @returns the rows of the scorecard: KPIs grouped by perspective in the source's order, then the groups' tables
 */
export function scorecardLayout(evaluation: Evaluation): ScorecardLayout {
  const order = evaluation.kpis
    .map((kpi, index) => ({
      index,
      perspective: kpi.perspective,
      objective: kpi.objective ?? Number.MAX_SAFE_INTEGER,
    }))
    .sort((a, b) => a.perspective - b.perspective || a.objective - b.objective || a.index - b.index)
    .map(({ index }) => index)
  const { scorecard } = evaluation
  const lastKpi = ROW.first + order.length - 1
  const perspectives = lastKpi + 4
  const overall = perspectives + scorecard.perspectives.length + 1
  let next = overall
  const table = (count: number): number | null => {
    if (count === 0) return null
    const header = next + 4
    next = header + count
    return header
  }
  const objectives = table(scorecard.objectives.length)
  const owners = table(scorecard.owners.length)
  const legend = next + 3
  const signature = legend - 1
  return {
    firstKpi: ROW.first,
    lastKpi,
    order,
    perspectives,
    overall,
    objectives,
    owners,
    legend,
    signature,
    end: signature + 5,
  }
}
