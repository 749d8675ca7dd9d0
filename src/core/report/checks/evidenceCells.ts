import { readingFormula } from '../../intake'
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
  readonly programs: {
    readonly column: ProgramColumn
    /** Number of a line by which it is found. */
    readonly idOf: (program: number) => number
  } | null
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

type Seen = (kpi: KpiResult, places: EvidencePlaces) => string | null

const ofScorecard = (col: number, { scorecard, position }: EvidencePlaces) =>
  fromScorecard(col, scorecard, position)

/** The pieces that a formula can see, by factor. */
const SEEN: Readonly<Record<Factor, Readonly<Record<string, Seen>>>> = {
  aligned: {
    objective: ({ row }) => present(row.objective),
    kpisForObjective: ({ objective }, { scorecard }) =>
      objective === null ? null : `COUNTIF(${scorecard.column(COL.objectiveId)},${objective})`,
  },
  measurable: {
    unit: ({ row: { target, actual, unit } }) =>
      target.kind === 'number' && actual.kind === 'number' ? present(unit) : null,
    target: ({ row }, { own }) =>
      row.target.kind === 'number' ? `N(ISNUMBER(${own('achievable', 'target')}))` : null,
    method: ({ row }) => present(methodOf(row)),
    source: ({ row }) => present(row.source),
  },
  understandable: {
    definition: ({ row }, { own }) => (methodOf(row) ? own('measurable', 'method') : null),
  },
  relevant: {
    budget: ({ program }, { programs }) =>
      program === null || !programs
        ? null
        : `IFERROR(INDEX(${programs.column(VCOL.budget)},MATCH(${programs.idOf(program)},${programs.column(VCOL.id)},0)),"")`,
  },
  achievable: {
    target: ({ row }, places) => (row.target.kind === 'number' ? ofScorecard(COL.target, places) : null),
    baseline: ({ row }, places) => {
      const formula = row.baseline.kind === 'number' ? readingFormula(row.baseline) : null
      return formula === null ? null : `IF(${ofScorecard(COL.guard, places)}=1,${formula},"")`
    },
    attainment: (_, places) => ofScorecard(COL.attainment, places),
  },
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
  return SEEN[factor][key]?.(kpi, places) ?? null
}
