import { NOTES_COL } from '../../earlier/blocks'
import { at, live } from '../../units'
import { readingFormula } from '../../intake'
import { NAMES } from '../../regulations/names'
import type { AuditRow } from '../../rules/types'
import type { ReportContext } from '../context'
import { columnOn } from '../formulaText'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { sameRow } from '../sheetBuilder'
import { STYLE } from '../styles'
import { lineId, VCOL, VROW } from '../vfm/columns'
import { KEY_COLUMN, type NotesWriter } from './sections'

/** Name of the hidden column that says 1 while a published figure still differs. */
export const AUDIT_DIFFERS = 'Kinerja_AuditDiffers'

/** The officer's own figure, live, as a ratio. */
function publishedFormula(row: AuditRow, { evaluation }: ReportContext): string | null {
  const reading =
    row.of === 'attainment'
      ? evaluation.kpis[row.index]?.row.attainment
      : evaluation.programs[row.index]?.row.absorption
  const formula = reading ? readingFormula(reading) : null
  return formula === null ? null : `IFERROR((${formula})/${row.unit},"")`
}

/** Our own figure, found by the row's number, so that sorting does no harm. */
function computedFormula(
  row: AuditRow,
  context: ReportContext,
  layout: ScorecardLayout | null,
): string | null {
  const { evaluation, sheetNames } = context
  const found = (sheet: string, of: number, by: number, first: number, last: number, key: number) =>
    `IFERROR(INDEX(${columnOn(sheet, of, first, last)},MATCH(${key},${columnOn(sheet, by, first, last)},0)),"")`
  if (row.of === 'attainment' && layout && sheetNames.scorecard !== undefined) {
    const number = layout.numberOf(row.index)
    return found(sheetNames.scorecard, COL.attainment, COL.no, layout.firstKpi, layout.lastKpi, number)
  }
  if (row.of === 'absorption' && sheetNames.vfm !== undefined) {
    const last = VROW.first + evaluation.programs.length - 1
    return found(
      sheetNames.vfm,
      VCOL.absorption,
      VCOL.id,
      VROW.first,
      last,
      lineId(at(evaluation.programs, row.index), row.index),
    )
  }
  return null
}

/**
 * Published attainment and absorption that do not reproduce: both figures live, so that a corrected cell shows.
 * @param writer - where to write
 * @param layout - where the KPIs stand on the scorecard, or null where there is none
 */
export function writeAudit(writer: NotesWriter, layout: ScorecardLayout | null): void {
  const { context, sheet, t } = writer
  const { audit, audited } = context.evaluation
  writer.heading('audit', audit.length, ['cause', 'cell', 'text', 'published', 'computed'])
  for (const row of audit) {
    writer.what(`${t(`report.notes.auditOf.${row.of}`)}: ${t(`auditCause.${row.cause}`)}`)
    writer.where(row.cell)
    writer.text(row.name.text)
    for (const [col, formula, value] of [
      [NOTES_COL.first, publishedFormula(row, context), row.published],
      [NOTES_COL.second, computedFormula(row, context, layout), row.computed],
    ] as const) {
      if (formula === null) sheet.put(writer.row, col, value, STYLE.percent)
      else sheet.put(writer.row, col, live(formula, value), STYLE.percent)
    }
    const [published, computed] = [
      sameRow(writer.row, NOTES_COL.first),
      sameRow(writer.row, NOTES_COL.second),
    ]
    const differs = `IF(ABS(${published}-${computed})>${NAMES.auditTolerance},1,0)`
    sheet.put(
      writer.row,
      KEY_COLUMN + 1,
      live(`IF(AND(ISNUMBER(${published}),ISNUMBER(${computed})),${differs},1)`, 1),
      STYLE.helper,
    )
    writer.row += 1
  }
  if (audit.length > 0)
    sheet.name(AUDIT_DIFFERS, writer.row - audit.length, KEY_COLUMN + 1, writer.row - 1, KEY_COLUMN + 1)
  sheet.put(writer.row, NOTES_COL.what, t('report.notes.audited', { count: audited }), STYLE.small)
  writer.row += 1
}
