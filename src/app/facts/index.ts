import type { Inspection } from '../inspect'
import type { KpiFact, ProgramFact, WorkbookFact } from './columns'
import { kpiFacts, wordOf } from './kpiFacts'
import { programFacts } from './programFacts'
import { codesText, sourceOf, type WorkbookPlace } from './source'
import { partStanding } from './standings'

/** What one workbook adds to the facts of many. */
export interface WorkbookFacts {
  readonly workbook: WorkbookFact
  readonly kpis: readonly KpiFact[]
  readonly programs: readonly ProgramFact[]
}

/**
 * The figures of a workbook as rows, for tools that roll up many: the values are those of the inspection, untouched.
 * @param found - what was found in it
 * @param place - where it stands among many
 * @param output - path of the workbook that was made of it, or null where none was asked for
 * @returns its rows
 */
export function factsOf(found: Inspection, place: WorkbookPlace, output: string | null): WorkbookFacts {
  const source = sourceOf(place, found)
  const { evaluation, issues, settings } = found
  const { scorecard, totals, kpis, programs } = evaluation
  const count = (severity: string) => issues.filter((issue) => issue.severity === severity).length
  return {
    workbook: {
      ...source,
      outcome: 'done',
      failure: null,
      output,
      kpis: kpis.length,
      measured: kpis.filter(({ attainment }) => attainment !== null).length,
      programs: programs.length,
      score: scorecard.score,
      coverage: kpis.length > 0 ? scorecard.coverage : null,
      level: kpis.length > 0 ? scorecard.status : null,
      status: wordOf(scorecard.status, settings),
      budget: totals.budget,
      spent: totals.spent,
      kpis_standing: partStanding(found, 'kpis'),
      totals_standing: partStanding(found, 'totals'),
      errors: count('error'),
      warnings: count('warning'),
      infos: count('info'),
      issue_codes: codesText(issues.map(({ code }) => code)),
    },
    kpis: kpiFacts(found, source),
    programs: programFacts(found, source),
  }
}

/**
 * @param place - where a workbook stands among many
 * @param failure - code of what went wrong with it
 * @returns its row: it is not forgotten that it could not be read
 */
export function failedFact(place: WorkbookPlace, failure: string): WorkbookFact {
  return {
    ...sourceOf(place, null),
    outcome: 'failed',
    failure,
    output: null,
    kpis: null,
    measured: null,
    programs: null,
    score: null,
    coverage: null,
    level: null,
    status: null,
    budget: null,
    spent: null,
    kpis_standing: null,
    totals_standing: null,
    errors: null,
    warnings: null,
    infos: null,
    issue_codes: null,
  }
}
