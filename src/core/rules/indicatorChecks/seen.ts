import { readingFormula } from '../../intake'
import type { KpiRow } from '../../intake/types'
import type { TextCell } from '../../intake/values/reading'
import { absoluteRef } from '../../units'
import type { CheckResult, Factor, KpiResult } from '../types'
import { UNKNOWN } from './finding'
import { checkFormula, FACTOR_EVIDENCE } from '.'

/** Where evidence of a KPI stands on our sheets. */
export interface EvidencePlaces {
  /** What the scorecard shows of the KPI. */
  readonly kpi: (id: 'guard' | 'target' | 'attainment') => string
  /** Numbers of the objectives of all KPIs. */
  readonly objectives: string
  /** The budget of a line of the budget, where lines have a sheet. */
  readonly budget: ((program: number) => string) | null
  /** A cell of its own in the same row, where a piece has one. */
  readonly own: (factor: Factor, key: string) => string | null
}

/** A KPI with what was found of it. */
export interface Checked {
  readonly kpi: KpiResult
  readonly checks: readonly CheckResult[]
}

function present(text: TextCell | null): string | null {
  return text ? `IFERROR(IF(TRIM(${absoluteRef(text.cell)})="",0,1),"")` : null
}

function methodOf(row: KpiRow): TextCell | null {
  return row.formula ?? row.definition
}

type Seen = (checked: Checked, places: EvidencePlaces) => string | null

const isNumber = ({ kind }: KpiRow['target']) => kind === 'number'

/** The pieces that a formula can see, by factor. */
const SEEN: Readonly<Record<Factor, Readonly<Record<string, Seen>>>> = {
  aligned: {
    objective: ({ kpi }) => present(kpi.row.objective),
    kpisForObjective: ({ kpi: { objective } }, { objectives }) =>
      objective === null ? null : `COUNTIF(${objectives},${objective})`,
  },
  measurable: {
    unit: ({ kpi: { row } }) => (isNumber(row.target) && isNumber(row.actual) ? present(row.unit) : null),
    target: (checked, places) =>
      isNumber(checked.kpi.row.target)
        ? `N(ISNUMBER(${pieceFormula(checked, places, 'achievable', 'target')}))`
        : null,
    method: ({ kpi }) => present(methodOf(kpi.row)),
    source: ({ kpi }) => present(kpi.row.source),
  },
  understandable: {
    definition: (checked, places) =>
      methodOf(checked.kpi.row) ? pieceFormula(checked, places, 'measurable', 'method') : null,
  },
  relevant: {
    budget: ({ kpi: { program } }, { budget }) => (program === null ? null : (budget?.(program) ?? null)),
  },
  achievable: {
    target: ({ kpi: { row } }, { kpi }) => (isNumber(row.target) ? kpi('target') : null),
    baseline: ({ kpi: { row } }, { kpi }) => {
      const formula = isNumber(row.baseline) ? readingFormula(row.baseline) : null
      return formula === null ? null : `IF(${kpi('guard')}=1,${formula},"")`
    },
    attainment: (_, { kpi }) => kpi('attainment'),
  },
}

/**
 * A piece of evidence as a formula, where a formula can see it.
 * @param checked - a KPI
 * @param places - where our own figures stand
 * @param factor - which check
 * @param key - which piece
 * @returns an expression that gives a number or "", or null where it was worked out from wording
 */
export function evidenceFormula(
  checked: Checked,
  places: EvidencePlaces,
  factor: Factor,
  key: string,
): string | null {
  return SEEN[factor][key]?.(checked, places) ?? null
}

/** What a formula takes for a piece of evidence: its cell, its formula, the figure itself, or that it cannot be told. */
function pieceFormula(checked: Checked, places: EvidencePlaces, factor: Factor, key: string): string {
  const formula = evidenceFormula(checked, places, factor, key)
  if (formula !== null) return places.own(factor, key) ?? formula
  const value = checked.checks.find((one) => one.factor === factor)?.evidence?.[key] ?? ''
  return value === '' ? UNKNOWN : String(value)
}

/**
 * @param checked - a KPI
 * @param places - where evidence stands
 * @param factor - which check
 * @returns the verdict as an expression: its code
 */
export function seenCheckFormula(checked: Checked, places: EvidencePlaces, factor: Factor): string {
  const pieces = FACTOR_EVIDENCE[factor].map((key) => [key, pieceFormula(checked, places, factor, key)])
  return checkFormula({ factor, evidence: Object.fromEntries(pieces) } as Parameters<typeof checkFormula>[0])
}
