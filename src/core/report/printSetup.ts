import { type RangeRef, dateText } from '../units'
import type { ReportContext } from './context'
import type { ColumnWidths } from './columnWidths'
import type { SheetModel } from './model'
import { paperFor } from './paper'

/**
 * Print set-up of every sheet of ours: one page wide, upright where that can be read, the header row on each page.
 * @param context - organisation and period for the page header
 * @param title - what the sheet is
 * @param repeatRows - rows printed on each page
 * @param area - what is printed
 * @param columns - widths of the sheet
 * @returns the set-up
 */
export function printSetup(
  context: ReportContext,
  title: string,
  repeatRows: readonly [number, number] | null,
  area: RangeRef,
  columns: ColumnWidths,
): SheetModel['print'] {
  const { intake, provenance, settings, t } = context
  const header = [intake.organisation, intake.period?.text].filter((part) => part).join(' · ')
  const footer = `${title} · ${t('report.generated')} ${dateText(provenance.generatedAt)}`
  const { paper } = settings
  const { landscape } = paperFor(columns, area.lastCol)
  return { landscape, paper, area, repeatRows, header, footer, pageText: t('report.page') }
}
