import type { Intake } from '../intake/types'
import type { Settings } from '../regulations/settings'
import type { Evaluation } from '../rules/types'
import { type Issue, issue, type OwnSheetId } from '../units'
import { buildChecks } from './checks'
import type { PriorNotes, Provenance, ReportContext } from './context'
import type { SheetModel, Translate } from './model'
import { buildNotes } from './notes'
import { buildScorecard } from './scorecard'
import { buildSettings } from './settings'
import { chooseSheetNames } from './sheetNames'
import { buildVfm } from './vfm'

export { readPriorNotes } from './priorNotes'
export { readSettingsSheet } from './settings/read'

export interface ReportRequest {
  readonly intake: Intake
  readonly evaluation: Evaluation
  readonly settings: Settings
  readonly defaults: Settings
  readonly provenance: Provenance
  readonly notes: PriorNotes
  /** Names of the officer's sheets. */
  readonly taken: readonly string[]
  /** Names that our sheets bear now, where an earlier run wrote them. */
  readonly present: ReadonlyMap<OwnSheetId, string>
  /** Issues of intake, rules and settings together. */
  readonly issues: readonly Issue[]
  /** Sheets that nobody wants; the scorecard, settings and notes always come. */
  readonly unwanted: readonly OwnSheetId[]
  readonly t: Translate
}

function idsFor(evaluation: Evaluation, unwanted: readonly OwnSheetId[]): OwnSheetId[] {
  const wanted = (id: OwnSheetId) => !unwanted.includes(id)
  const kpis: OwnSheetId[] = evaluation.kpis.length > 0 ? ['scorecard'] : []
  const vfm: OwnSheetId[] =
    evaluation.programs.length > 0 && (wanted('vfm') || kpis.length === 0) ? ['vfm'] : []
  const checks: OwnSheetId[] = evaluation.kpis.length > 0 && wanted('checks') ? ['checks'] : []
  return [...kpis, ...vfm, ...checks, 'settings', 'notes']
}

/**
 * Lays the results out on sheets: cells, formulas with their values, colours, print set-up.
 * @param request - results, settings, language and what people wrote earlier
 * @returns the sheets in their order, and all issues including those of this step
 */
export function buildReport(request: ReportRequest): {
  sheets: readonly SheetModel[]
  issues: readonly Issue[]
} {
  const { evaluation, t } = request
  const { names, gaveWay } = chooseSheetNames(
    idsFor(evaluation, request.unwanted),
    request.taken,
    request.present,
    t,
  )
  const issues = [
    ...request.issues,
    ...gaveWay.map((id) =>
      issue('sheet-name-taken', 'info', null, { name: t(`report.sheet.${id}`), used: names[id] ?? '' }),
    ),
  ]
  const context: ReportContext = { ...request, sheetNames: names }
  const sheets: SheetModel[] = []
  const scorecard = names.scorecard === undefined ? null : buildScorecard(context, names.scorecard)
  if (scorecard) sheets.push(scorecard.model)
  if (names.vfm !== undefined) sheets.push(buildVfm(context, names.vfm, scorecard?.layout ?? null))
  if (scorecard && names.checks !== undefined)
    sheets.push(buildChecks(context, names.checks, scorecard.layout))
  sheets.push(buildSettings(context, names.settings ?? ''))
  sheets.push(buildNotes(context, names.notes ?? '', issues, scorecard?.layout ?? null))
  return { sheets, issues }
}
