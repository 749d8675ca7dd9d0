import { SIGNED } from '../signature'
import { scorecardOrder, type ScorecardRow } from '../../rules/scorecardOrder'
import type { Evaluation } from '../../rules/types'
import { at, type OwnSheetId } from '../../units'
import { ROW } from './columns'

/** Where everything stands on the scorecard, known before a cell is written. */
export interface ScorecardLayout {
  /** The block of KPIs, with the rows of perspectives between them. */
  readonly firstKpi: number
  readonly lastKpi: number
  /** KPI indexes in the order of the rows. */
  readonly order: readonly number[]
  /** What stands in each row of the block: a perspective, or a KPI by its place in that order. */
  readonly rows: readonly ScorecardRow[]
  /** Number of a KPI in that order, from 1, by its index. */
  readonly numberOf: (index: number) => number
  /** Place of a KPI's row in the block, from 1, by its number. */
  readonly positionOf: (no: number) => number
  /** Header rows of the tables below the KPIs; their bodies begin one row further down. */
  readonly perspectives: number
  readonly overall: number
  /** Null too where the sheet of objectives or of units computes them, and no other sheet reads them here. */
  readonly objectives: number | null
  readonly owners: number | null
  readonly legend: number
  readonly signature: number
  /** Last row that is printed. */
  readonly end: number
  /** Last row with anything in it. */
  readonly last: number
}

/** Rows from the end of one table to the header of the next, and those of the lines to be signed. */
const BETWEEN = 3

/**
 * @param evaluation - what was computed
 * @param made - sheets that are made: what stands on one of its own is not printed here once more
 * @returns the rows of the scorecard: KPIs below their perspectives in the source's order, what is printed below them, the
 *   lines to be signed, and the tables that scores are computed in
 */
export function scorecardLayout(evaluation: Evaluation, made: ReadonlySet<OwnSheetId>): ScorecardLayout {
  const { scorecard } = evaluation
  const { order, rows } = scorecardOrder(evaluation)
  const numbers = order.map(() => 0)
  order.forEach((index, i) => (numbers[index] = i + 1))
  const positions = rows.flatMap((row, i) => ('kpi' in row ? [i + 1] : []))
  const lastKpi = ROW.first + rows.length - 1
  let last = lastKpi
  const table = (count: number): number | null => {
    if (count === 0) return null
    const header = last + BETWEEN
    last = header + count
    return header
  }
  const above = {
    objectives: made.has('strategy') ? null : table(scorecard.objectives.length),
    owners: made.has('units') ? null : table(scorecard.owners.length),
  }
  const legend = last + BETWEEN
  const signature = legend - 1
  const end = signature + SIGNED - 1
  const perspectives = end + BETWEEN
  const overall = perspectives + scorecard.perspectives.length + 1
  last = overall
  const objectives = above.objectives ?? (made.has('readiness') ? table(scorecard.objectives.length) : null)
  const owners = above.owners ?? (made.has('pay') ? table(scorecard.owners.length) : null)
  return {
    firstKpi: ROW.first,
    lastKpi,
    order,
    rows,
    numberOf: (index) => at(numbers, index),
    positionOf: (no) => at(positions, no - 1),
    perspectives,
    overall,
    objectives,
    owners,
    legend,
    signature,
    end,
    last,
  }
}
