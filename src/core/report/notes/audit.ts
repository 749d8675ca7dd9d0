import { NOTES_COL } from '../../earlier/blocks'
import { at, live } from '../../units'
import { readingFormula } from '../../intake'
import { NAMES } from '../../regulations/names'
import type { AuditRow } from '../../rules/types'
import type { ReportContext } from '../context'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { sameRow } from '../sheetBuilder'
import { STYLE } from '../styles'
import { VCOL } from '../vfm/columns'
import { programColumn } from '../vfm/refer'
import { lineId } from '../../rules/vfm/lineId'
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
  const found = (of: string, key: number, by: string) => `IFERROR(INDEX(${of},MATCH(${key},${by},0)),"")`
  if (row.of === 'attainment' && layout && sheetNames.scorecard !== undefined) {
    const { column } = scorecardPlace(sheetNames.scorecard, layout)
    return found(column(COL.attainment), layout.numberOf(row.index), column(COL.no))
  }
  const programs = row.of === 'absorption' ? programColumn(context) : null
  if (!programs) return null
  const id = lineId(at(evaluation.programs, row.index), row.index)
  return found(programs(VCOL.absorption), id, programs(VCOL.id))
}

const shown = (formula: string | null, value: number | null) =>
  formula === null ? value : live(formula, value)

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
    const [published, computed] = [
      sameRow(writer.row, NOTES_COL.first),
      sameRow(writer.row, NOTES_COL.second),
    ]
    const differs = `IF(ABS(${published}-${computed})>${NAMES.auditTolerance},1,0)`
    const isBoth = `AND(ISNUMBER(${published}),ISNUMBER(${computed}))`
    sheet.put(writer.row, KEY_COLUMN + 1, live(`IF(${isBoth},${differs},1)`, 1), STYLE.helper)
    writer.line({
      what: `${t(`report.notes.auditOf.${row.of}`)}: ${t(`auditCause.${row.cause}`)}`,
      where: row.cell,
      text: row.name.text,
      first: shown(publishedFormula(row, context), row.published),
      second: shown(computedFormula(row, context, layout), row.computed),
      look: STYLE.percent,
    })
  }
  if (audit.length > 0)
    sheet.name(AUDIT_DIFFERS, writer.row - audit.length, KEY_COLUMN + 1, writer.row - 1, KEY_COLUMN + 1)
  sheet.put(writer.row, NOTES_COL.what, t('report.notes.audited', { count: audited }), STYLE.small)
  writer.row += 1
}
