import { readingFormula } from '../../intake'
import type { KpiRow, TextCell } from '../../intake/types'
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
  /** Reference of the KPI's number in the same row. */
  readonly no: string
}

function present(text: TextCell | null): string | null {
  return text ? `IF(TRIM(${absoluteRef(text.cell)})="",0,1)` : null
}

function methodOf(row: KpiRow): TextCell | null {
  return row.formula ?? row.definition
}

/** A figure on the scorecard, found by the KPI's number, so that sorting either sheet does no harm. */
function fromScorecard(col: number, { scorecard, no }: EvidencePlaces): string {
  const { firstKpi, lastKpi } = scorecard.layout
  const column = (of: number) => columnOn(scorecard.name, of, firstKpi, lastKpi)
  return `IFERROR(INDEX(${column(col)},MATCH(${no},${column(COL.no)},0)),"")`
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
      return row.target.kind === 'number'
        ? `IF(ISNUMBER(${readingFormula(row.target) ?? row.target.value}),1,0)`
        : null
    case 'measurable.method':
    case 'understandable.definition':
      return present(methodOf(row))
    case 'measurable.source':
      return present(row.source)
    case 'relevant.budget': {
      if (kpi.program === null || !places.vfm) return null
      const column = (col: number) =>
        columnOn(places.vfm?.name ?? '', col, VROW.first, places.vfm?.lastProgram ?? VROW.first)
      return `IFERROR(INDEX(${column(VCOL.budget)},MATCH(${kpi.program},${column(VCOL.id)},0)),"")`
    }
    case 'achievable.target':
      return row.target.kind === 'number' ? readingFormula(row.target) : null
    case 'achievable.baseline':
      return row.baseline.kind === 'number' ? readingFormula(row.baseline) : null
    case 'achievable.attainment':
      return fromScorecard(COL.attainment, places)
    default:
      return null
  }
}
