import { orBlank } from '../blank'
import type { TextCell } from '../../intake/values/reading'
import type { KpiRow } from '../../intake/types'
import type { Factor, KpiResult } from '../../rules/types'
import { absoluteRef } from '../../units'
import { columnOn } from '../formulaText'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { VCOL, VROW } from '../vfm/columns'

/** Other sheets of ours that evidence is taken from. */
export interface EvidencePlaces {
  readonly scorecard: { readonly name: string; readonly layout: ScorecardLayout }
  readonly vfm: { readonly name: string; readonly lastProgram: number } | null
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
 * @param col - column of the scorecard
 * @param places - where the scorecard's KPIs stand, and which of them is meant
 * @returns what the scorecard shows of this KPI
 */
export function fromScorecard(
  col: number,
  { scorecard, position }: Pick<EvidencePlaces, 'scorecard' | 'position'>,
): string {
  const { firstKpi, lastKpi } = scorecard.layout
  return `INDEX(${columnOn(scorecard.name, col, firstKpi, lastKpi)},${position})`
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
      const { name, layout } = places.scorecard
      return `COUNTIF(${columnOn(name, COL.objectiveId, layout.firstKpi, layout.lastKpi)},${kpi.objective})`
    }
    case 'measurable.unit':
      return row.target.kind === 'number' && row.actual.kind === 'number' ? present(row.unit) : null
    case 'measurable.target':
      return row.target.kind === 'number' ? `IF(ISNUMBER(${places.own('achievable', 'target')}),1,0)` : null
    case 'measurable.method':
      return present(methodOf(row))
    case 'understandable.definition':
      return methodOf(row) ? places.own('measurable', 'method') : null
    case 'measurable.source':
      return present(row.source)
    case 'relevant.budget': {
      if (kpi.program === null || !places.vfm) return null
      const column = (col: number) =>
        columnOn(orBlank(places.vfm?.name), col, VROW.first, places.vfm?.lastProgram ?? VROW.first)
      return `IFERROR(INDEX(${column(VCOL.budget)},MATCH(${kpi.program},${column(VCOL.id)},0)),"")`
    }
    case 'achievable.target':
      return row.target.kind === 'number' ? fromScorecard(COL.target, places) : null
    case 'achievable.baseline':
      return row.baseline.kind === 'number' ? fromScorecard(COL.baseline, places) : null
    case 'achievable.attainment':
      return fromScorecard(COL.attainment, places)
    default:
      return null
  }
}
