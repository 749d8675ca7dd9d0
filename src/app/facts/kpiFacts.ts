import { checksOf } from '../../core/rules/indicatorChecks'
import type { Reading } from '../../core/intake/values/reading'
import type { StatusLevel } from '../../core/regulations/settings'
import type { CheckResult, Factor, Verdict } from '../../core/rules/types'
import { displayRef } from '../../core/units'
import type { Inspection } from '../inspect'
import type { KpiFact, SourceRow } from './columns'
import { figureOf } from './figure'
import { issuesByRow } from './source'
import { tableStanding } from './standings'

/** A figure as a number, or as text where it is no number: a grade, a range, or what could not be read. */
function apart(reading: Reading): { readonly number: number | null; readonly text: string | null } {
  const figure = figureOf(reading)
  return typeof figure === 'string' ? { number: null, text: figure } : { number: figure, text: null }
}

/** Verdicts of the five checks, by KPI. */
function verdictsOf(checks: readonly CheckResult[]): (kpi: number, factor: Factor) => Verdict {
  const verdicts = new Map(checks.map(({ kpi, factor, verdict }) => [`${factor} ${kpi}`, verdict]))
  return (kpi, factor) => verdicts.get(`${factor} ${kpi}`) ?? 'unknown'
}

/**
 * @param level - a status level
 * @param settings - in force
 * @returns the word of the rule set for it, or null where nothing could be computed
 */
export function wordOf(level: StatusLevel, settings: Inspection['settings']): string | null {
  return level === 0 ? null : (settings.bands.find((band) => band.level === level)?.word ?? null)
}

/**
 * @param found - what was found in a workbook
 * @param source - the workbook
 * @returns one row a KPI, in the order of the workbook
 */
export function kpiFacts(found: Inspection, source: SourceRow): KpiFact[] {
  const { evaluation, settings } = found
  const { scorecard, programs } = evaluation
  const verdict = verdictsOf(checksOf(found))
  const codes = issuesByRow(found.issues)
  return evaluation.kpis.map((kpi, i) => {
    const { row } = kpi
    const { cell } = row.indicator
    const [target, actual, baseline] = [apart(row.target), apart(row.actual), apart(row.baseline)]
    const perspective = scorecard.perspectives[kpi.perspective]
    const program = kpi.program === null ? undefined : programs[kpi.program]
    return {
      ...source,
      sheet: cell.sheet,
      sheet_row: cell.row,
      cell: displayRef(cell),
      standing: tableStanding(found, row.table),
      indicator: row.indicator.text,
      unit: row.unit?.text ?? null,
      perspective: perspective?.name ?? null,
      objective: row.objective?.text ?? null,
      owner: row.owner?.text ?? null,
      role: kpi.role,
      polarity: kpi.polarity.polarity,
      polarity_basis: kpi.polarity.basis,
      method: kpi.method,
      target: target.number,
      target_text: target.text,
      actual: actual.number,
      actual_text: actual.text,
      baseline: baseline.number,
      baseline_text: baseline.text,
      attainment: kpi.attainment,
      why: kpi.why,
      score: kpi.score,
      level: kpi.status,
      status: wordOf(kpi.status, settings),
      weight: kpi.weight,
      weight_basis: kpi.weightBasis,
      perspective_weight: perspective?.weight ?? null,
      program_cell: program ? displayRef(program.row.name.cell) : null,
      aligned: verdict(i, 'aligned'),
      measurable: verdict(i, 'measurable'),
      relevant: verdict(i, 'relevant'),
      understandable: verdict(i, 'understandable'),
      achievable: verdict(i, 'achievable'),
      issue_codes: codes(cell),
    }
  })
}
