import { BELOW_TOP, writeBackSheetTop } from '../backSheetTop'
import type { ReportContext } from '../context'
import { kpiIdentity } from '../identity'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder } from '../sheetBuilder'
import type { Issue } from '../../units'
import {
  KEY_COLUMN,
  NOTES_COL,
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
  const { t, evaluation } = context
  const sheet = new SheetBuilder()
  const grave = issues.filter((found) => found.severity !== 'info').length
  const title = t(grave > 0 ? 'report.notes.title' : 'report.notes.titleClean', { count: grave })
  writeBackSheetTop(sheet, NOTES_COL.what, { title, subtitle: t('report.notes.subtitle') }, context)
  const writer = new NotesWriter(sheet, context)
  writeIssues(writer, issues)
  writeAudit(writer, layout)
  writeTables(writer)
  writeSetAside(writer)
  writeNotJoined(writer)
  const present = new Set(evaluation.kpis.map((kpi) => kpiIdentity(kpi.row)))
  writeOrphanNotes(
    writer,
    [...context.notes].filter(([key]) => !present.has(key)),
  )
  writeProvenance(writer)
  return sheet.finish({
    id: 'notes',
    name,
    place: 'back',
    columns: [...NOTES_WIDTHS, { col: 7, width: 2 }, { col: KEY_COLUMN, width: 10, hidden: true }],
    freeze: { row: BELOW_TOP, col: 1 },
    filter: null,
    print: printSetup(context, t('report.sheet.notes'), null, {
      firstRow: 1,
      firstCol: 1,
      lastRow: writer.row,
      lastCol: NOTES_COL.last,
    }),
    tabColor: '8A8A8A',
  })
}
