import { NOTES_COL } from '../../earlier/blocks'
import { type History, planHistory } from '../../rules/history/snapshots'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { handOutNotes } from '../../rules/notes'
import { BELOW_TOP, finishSheet, TOP, writeTop } from '../table/top'
import type { Issue } from '../../units'
import {
  NOTES_WIDTHS,
  NotesWriter,
  writeIssues,
  writeNotJoined,
  writeOrphanNotes,
  writeProvenance,
  writeSetAside,
  writeTables,
} from './sections'
import { writeAudit } from './audit'
import { writeProof, writeQuestions } from './proof'

/**
 * The notes sheet, always the last: issues with links, rows set aside, what did not join, the audit,
 * which file was read and when.
 * @param context - what the report is made from
 * @param name - name of the sheet
 * @param issues - of intake, rules and settings together
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 * @returns the sheet
 */
export function buildNotes(
  context: ReportContext,
  name: string,
  issues: readonly Issue[],
  layout: ScorecardLayout | null,
): SheetModel {
  const { t } = context
  const sheet = new SheetBuilder()
  const grave = issues.filter((found) => found.severity !== 'info').length
  const title = t(grave > 0 ? 'report.notes.title' : 'report.notes.titleClean', { count: grave })
  const { what: col } = NOTES_COL
  writeTop(sheet, context, { col, title, subtitle: t('report.notes.subtitle'), back: { col, row: TOP.note } })
  const writer = new NotesWriter(sheet, context)
  writeProof(writer)
  writeQuestions(writer)
  const proven = writer.row - 1
  const firstIssue = writeIssues(writer, issues)
  // Printed is whether the figures can be trusted and what is to be looked at; lists of rows are looked up here.
  const last = firstIssue + grave - 1
  const held = grave === 0 ? proven : sheet.lastPrinted(NOTES_WIDTHS, NOTES_COL.last, last, proven)
  const printed = held < firstIssue ? proven : held
  const left = Math.min(grave, last - printed)
  if (left > 0) sheet.put(BELOW_TOP - 1, NOTES_COL.what, t('report.notes.left', { count: left }), STYLE.small)
  writeAudit(writer, layout)
  writeTables(writer)
  writeSetAside(writer)
  writeNotJoined(writer)
  const { kpis } = context.evaluation
  writeOrphanNotes(writer, handOutNotes(kpis, [...kpis.keys()], context.notes).orphans)
  writeProvenance(writer, historyToKeep(context, layout))
  return finishSheet(sheet, context, {
    id: 'notes',
    name,
    place: 'back',
    columns: { widths: NOTES_WIDTHS, lastShown: NOTES_COL.last },
    freeze: { row: BELOW_TOP, col: 1 },
    lastRow: printed,
  })
}

/** While there is no sheet for it: nothing was different at an earlier time. */
function historyToKeep(context: ReportContext, layout: ScorecardLayout | null): History | null {
  if (layout === null || context.sheetNames.history !== undefined || context.settings.sheets.history === 'no')
    return null
  const history = planHistory(context, layout.order)
  return history.snapshots.length > 0 ? history : null
}
