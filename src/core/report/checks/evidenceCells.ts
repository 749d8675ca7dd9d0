import type { KpiRow } from '../../intake/types'
import type { TextCell } from '../../intake/values/reading'
import type { Factor, KpiResult } from '../../rules/types'
import { absoluteRef } from '../../units'
import { COL } from '../scorecard/columns'
import { fromScorecard, type ScorecardPlace } from '../scorecard/refer'
import { VCOL } from '../vfm/columns'
import type { ProgramColumn } from '../vfm/refer'

/** Other sheets of ours that evidence is taken from. */
export interface EvidencePlaces {
  readonly scorecard: ScorecardPlace
  /** A column of the lines of the budget, where they have a sheet. */
  readonly programs: ProgramColumn | null
  /** Reference of the KPI's place on the scorecard, in the same row. */
  readonly position: string
  /** References of other evidence in the same row. */
  readonly own: (factor: Factor, key: string) => string
}

function present(text: TextCell | null): string | null {
  return text ? `IFERROR(IF(TRIM(${absoluteRef(text.cell)})="",0,1),"")` : null
}

function methodOf(row: KpiRow): TextCell | null {
  return row.formula ?? row.definition
}

/**
 * A piece of evidence as a formula, where a formula can see it.
 * @param factor - which check
 * @param key - which piece
 * @param kpi - what was evaluated
 * @param places - where our own figures stand
 * @returns an expression that gives a number or "", or null where it was worked out from wording
 */
export function evidenceFormula(
  factor: Factor,
  key: string,
  kpi: KpiResult,
  places: EvidencePlaces,
): string | null {
  const { row } = kpi
  switch (`${factor}.${key}`) {
    case 'aligned.objective':
      return present(row.objective)
    case 'aligned.kpisForObjective': {
      if (kpi.objective === null) return null
      return `COUNTIF(${places.scorecard.column(COL.objectiveId)},${kpi.objective})`
    }
    case 'measurable.unit':
      return row.target.kind === 'number' && row.actual.kind === 'number' ? present(row.unit) : null
    case 'measurable.target':
      return row.target.kind === 'number' ? `N(ISNUMBER(${places.own('achievable', 'target')}))` : null
    case 'measurable.method':
      return present(methodOf(row))
    case 'understandable.definition':
      return methodOf(row) ? places.own('measurable', 'method') : null
    case 'measurable.source':
      return present(row.source)
    case 'relevant.budget': {
      const { programs } = places
      if (kpi.program === null || !programs) return null
      return `IFERROR(INDEX(${programs(VCOL.budget)},MATCH(${kpi.program},${programs(VCOL.id)},0)),"")`
    }
    case 'achievable.target':
      return row.target.kind === 'number'
        ? fromScorecard(COL.target, places.scorecard, places.position)
        : null
    case 'achievable.baseline':
      return row.baseline.kind === 'number'
        ? fromScorecard(COL.baseline, places.scorecard, places.position)
        : null
    case 'achievable.attainment':
      return fromScorecard(COL.attainment, places.scorecard, places.position)
    default:
      return null
  }
}
