import type { PriorNotes } from '../earlier/notes'
import type { Decisions } from '../intake/decisions'
import type { Intake } from '../intake/types'
import type { Settings } from '../regulations/settings'
import type { Evaluation } from '../rules/types'
import {
  type Issue,
  issue,
  OWN_SHEETS,
  type OwnSheetId,
  type SheetGrid,
  type Translate,
  orBlank,
} from '../units'
import type { KeptInputs } from '../earlier/inputs'
import type { Provenance, ReportContext } from './context'
import type { SheetModel } from './model'
import { buildNotes } from './notes'
import { buildScorecard } from './scorecard'
import { scorecardLayout } from './scorecard/layout'
import { buildSettings } from './settings'
import { sayOutOfDate } from './sources/outOfDate'
import { dueSheets } from '../rules/sheetChoice'
import { SHEET_BUILDERS } from './sheetList'
import { chooseSheetNames } from './sheetNames'
import { laidOut, type SheetPlan } from './sheetPlan'
import { holdBack } from './waiting'
import { waitingOf } from '../rules/waiting'

export interface ReportRequest {
  readonly intake: Intake
  readonly evaluation: Evaluation
  readonly settings: Settings
  readonly defaults: Settings
  readonly provenance: Provenance
  readonly notes: PriorNotes
  /** What people filled into our sheets, and what is kept there from run to run. */
  readonly inputs: KeptInputs
  /** What a person decided of the tables; absent where nobody could. */
  readonly decisions?: Decisions
  /** Names of the officer's sheets. */
  readonly taken: readonly string[]
  /** The officer's sheets, to be watched for what formulas do not follow; absent: nothing is watched. */
  readonly sheets?: readonly SheetGrid[]
  /** Names that our sheets bear now, where an earlier run wrote them. */
  readonly present: ReadonlyMap<OwnSheetId, string>
  /** Issues of intake, rules and settings together. */
  readonly issues: readonly Issue[]
  readonly t: Translate
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
  const { sheets, issues } = planReport(request)
  return { sheets: sheets.map(laidOut), issues }
}

/** Where these go on a first run; all others go to the front. */
const BACK: ReadonlySet<OwnSheetId> = new Set(['history', 'settings', 'notes'])

/**
 * Settles which sheets there are, and leaves laying them out to the time when each is written.
 * @param request - results, settings, language and what people wrote earlier
 * @returns the sheets in their order, and all issues including those of this step
 */
export function planReport(request: ReportRequest): {
  sheets: readonly SheetPlan[]
  issues: readonly Issue[]
} {
  const { evaluation, t } = request
  const due = dueSheets(request)
  const made = new Set<OwnSheetId>([...due, 'settings', 'notes'])
  if (evaluation.kpis.length > 0) made.add('scorecard')
  const { names, gaveWay } = chooseSheetNames(
    OWN_SHEETS.filter((id) => made.has(id)),
    request.taken,
    request.present,
    t,
  )
  const nameOf = (id: OwnSheetId): string => orBlank(names[id])
  const issues = [
    ...request.issues,
    ...gaveWay.map((id) =>
      issue('sheet-name-taken', 'info', null, { name: t(`report.sheet.${id}`), used: nameOf(id) }),
    ),
  ]
  const context: ReportContext = { ...request, sheetNames: names }
  const layout = made.has('scorecard') ? scorecardLayout(evaluation, made) : null
  const plan = (id: OwnSheetId, build: (name: string) => SheetModel): SheetPlan => {
    const name = nameOf(id)
    return { id, name, place: BACK.has(id) ? 'back' : 'front', build: () => build(name) }
  }
  const sheets = [
    ...(layout ? [plan('scorecard', (name) => buildScorecard(context, name, layout))] : []),
    ...due.map((id) => plan(id, (name) => SHEET_BUILDERS[id](context, name, layout))),
    plan('settings', (name) => buildSettings(context, name)),
    plan('notes', (name) => buildNotes(context, name, issues, layout)),
  ]
  const order = (id: OwnSheetId): number => OWN_SHEETS.indexOf(id)
  const sorted = sheets.sort((a, b) => order(a.id) - order(b.id))
  const waiting = waitingOf(request.intake)
  const held = waiting ? holdBack(sorted, waiting, context) : sorted
  return { sheets: request.sheets ? sayOutOfDate(held, request.sheets, context, layout) : held, issues }
}
