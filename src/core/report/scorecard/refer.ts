import { rolledUp } from '../../rules/rollup'
import { quoteSheet } from '../../units'
import { columnOn } from '../formulaText'
import { fixed } from '../sheetBuilder'
import { COL } from './columns'
import type { ScorecardLayout } from './layout'

/** The KPI rows of the scorecard, for formulas of other sheets. */
export interface ScorecardPlace {
  readonly name: string
  readonly layout: ScorecardLayout
  /** A whole column of the KPI rows. */
  readonly column: (col: number) => string
  readonly cell: (row: number, col: number) => string
  /** Which of those rows bears a number, so that sorting the scorecard does no harm. */
  readonly positionOf: (no: string) => string
  /** The same as it is now. */
  readonly placeOf: (no: number) => number
}

/**
 * @param name - name of the scorecard
 * @param layout - where its parts stand
 * @returns references to its KPI rows
 */
export function scorecardPlace(name: string, layout: ScorecardLayout): ScorecardPlace {
  // Each row of other sheets asks for the same few columns.
  const known: string[] = []
  const column = (col: number) => (known[col] ??= columnOn(name, col, layout.firstKpi, layout.lastKpi))
  return {
    name,
    layout,
    column,
    cell: (row, col) => `${quoteSheet(name)}!${fixed(row, col)}`,
    positionOf: (no) => `MATCH(${no},${column(COL.no)},0)`,
    placeOf: layout.positionOf,
  }
}

/**
 * @param col - column of the scorecard
 * @param place - where the KPIs stand
 * @param position - reference to the place of the KPI among them
 * @returns what the scorecard shows of that KPI
 */
export function fromScorecard(col: number, place: ScorecardPlace, position: string): string {
  return `INDEX(${place.column(col)},${position})`
}

/**
 * @param place - where the KPIs stand
 * @param ids - column of the scorecard with the numbers of groups
 * @param nth - number of one
 * @param group - what it came to
 * @returns its figures, computed from the KPIs
 */
export function groupOnScorecard(
  { column }: Pick<ScorecardPlace, 'column'>,
  ids: number,
  nth: number,
  group: Parameters<typeof rolledUp>[1],
): ReturnType<typeof rolledUp> {
  const refs = {
    scores: column(COL.counted),
    weights: column(COL.weight),
    groupIds: column(ids),
    groupId: String(nth),
  }
  return rolledUp(refs, group)
}
