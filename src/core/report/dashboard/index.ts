import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder } from '../sheetBuilder'
import { finishSheet } from '../table/top'
import { writeBudgetPage } from './budget'
import { GRID } from './grid'
import { writeKpiPage } from './kpis'
import type { Page } from './page'

/**
 * The front page for leadership, one printed page: the finding, what needs attention, money and results, and why the figures
 * can be trusted. Every figure is a formula over the other sheets. What has no data is not there.
 * @param context - what the report is made from; at least one KPI or one line of a budget
 * @param name - name of the sheet
 * @param layout - where everything stands on the scorecard, or null where there is none
 * @returns the sheet
 */
export function buildDashboard(
  context: ReportContext,
  name: string,
  layout: ScorecardLayout | null,
): SheetModel {
  const sheet = new SheetBuilder()
  const page: Page = { sheet, context, row: 1, used: 0 }
  if (layout) writeKpiPage(page, layout)
  else writeBudgetPage(page)
  return finishSheet(sheet, context, {
    id: 'dashboard',
    name,
    columns: GRID,
    lastRow: page.row - 1,
    lastCol: GRID.col.last,
    print: { landscape: false, onePage: true },
  })
}
