import { live } from '../../units'
import { orBlank } from '../blank'
import type { ReportContext } from '../context'
import { linkToSheet } from '../formulaText'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import { COL, ROW } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { findingSentence } from '../scorecard/front'
import { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { writePerspectiveBars, writeQuadrants } from './charts'
import { DASHBOARD_LAST_VISIBLE, DASHBOARD_WIDTHS, DCOL, DROW } from './layout'
import type { Parts } from './parts'
import { writeRankings } from './ranking'
import { dashboardSources } from './sources'
import { writeDashboardTiles } from './tiles'
import { writeQuality, writeVerdicts } from './verdicts'
import { writeMissing, writeSignatureLines, writeWords } from './words'

/** Points; the two charts together are as high as a third of the page. */
const CHART_ROW_HEIGHT = 21

function writeTop({ sheet, context, layout, sources }: Parts): void {
  const { intake, settings, sheetNames, t } = context
  const finding = findingSentence(layout, context)
  sheet.height(1, 6)
  sheet.put(DROW.title, DCOL.leftNo, live(sources.scorecard(ROW.title, COL.no), finding.value), STYLE.title)
  sheet.height(DROW.title, 32)
  const subtitle = [intake.organisation, intake.period?.text, t(`report.ruleSet.${settings.ruleSet}`)]
  sheet.put(DROW.subtitle, DCOL.leftNo, subtitle.filter((part) => part).join('  ·  '), STYLE.subtitle)
  const link = linkToSheet(orBlank(sheetNames.scorecard), `→ ${orBlank(sheetNames.scorecard)}`)
  sheet.put(DROW.subtitle, DCOL.rightWord, link, STYLE.link)
}

/**
 * The front page for leadership, one printed page: how it stands, money against result, best and worst, what is missing,
 * and all of it in words. Every figure is a formula over the other sheets.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param layout - where everything stands on the scorecard
 * @returns the sheet
 */
export function buildDashboard(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const { evaluation, settings, t } = context
  const sheet = new SheetBuilder()
  const parts: Parts = {
    sheet,
    context,
    layout,
    sources: dashboardSources(context, layout),
    mark: settings.lang === 'id' ? ',' : '.',
    total:
      evaluation.accounts.find(({ account }) => account === 'expenditure' || account === null) ??
      evaluation.accounts[0] ??
      null,
  }
  writeTop(parts)
  writeDashboardTiles(parts)
  writePerspectiveBars(parts)
  writeQuadrants(parts)
  sheet.height(DROW.chartHeading, 24)
  for (let row = DROW.chart; row < DROW.quadrants; row += 1) sheet.height(row, CHART_ROW_HEIGHT)
  writeRankings(parts)
  writeVerdicts(parts)
  writeQuality(parts)
  writeMissing(parts)
  writeWords(parts)
  writeSignatureLines(parts)
  const area = { firstRow: 1, firstCol: 1, lastRow: DROW.end, lastCol: DASHBOARD_LAST_VISIBLE }
  return sheet.finish({
    id: 'dashboard',
    name,
    place: 'front',
    columns: DASHBOARD_WIDTHS,
    freeze: null,
    filter: null,
    print: {
      ...printSetup(context, t('report.sheet.dashboard'), null, area),
      landscape: false,
      onePage: true,
    },
    tabColor: '1F3A5F',
  })
}
