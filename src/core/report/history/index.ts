import { orBlank } from '../blank'
import type { ReportContext } from '../context'
import { dateText } from '../dateText'
import { linkToSheet } from '../formulaText'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { changeSentence } from './changeSentence'
import { writeChanges } from './changeTable'
import { HCOL, type HistoryLayout, historyLayout, HROW } from './layout'
import { writeSnapshots } from './snapshotTable'
import { type History, planHistory } from './snapshots'

function widths({ perspectives, lastVisible, end }: HistoryLayout) {
  return [
    { col: 1, width: 2 },
    { col: HCOL.no, width: 5 },
    { col: HCOL.stamp, width: 18 },
    { col: HCOL.text, width: 46 },
    { col: HCOL.rules, width: 21 },
    { col: HCOL.cap, width: 11 },
    { col: HCOL.score, width: 11 },
    { col: HCOL.coverage, width: 11 },
    { col: HCOL.kpis, width: 19 },
    ...[0, 1, 2, 3, 4, 5].map((i) => ({ col: HCOL.levels + i, width: 9 })),
    ...perspectives.map((_, i) => ({ col: HCOL.perspectives + i, width: 14 })),
    ...Array.from({ length: end - lastVisible }, (_, i) => ({
      col: lastVisible + 1 + i,
      width: 10,
      hidden: true,
    })),
  ]
}

function writeTop(
  sheet: SheetBuilder,
  history: History,
  place: HistoryLayout,
  context: ReportContext,
  scorecard: ScorecardLayout,
): void {
  const { t, sheetNames, intake } = context
  sheet.height(1, 6)
  const [today] = history.snapshots
  const found = changeSentence(history, place, context, scorecard)
  if (found) sheet.put(HROW.title, HCOL.no, found, STYLE.title)
  else sheet.put(HROW.title, HCOL.no, t('history.first', { date: dateText(today?.stamp ?? 0) }), STYLE.title)
  sheet.height(HROW.title, 30)
  const otherRules = history.previous !== null && history.previous.settings !== today?.settings
  const subtitle = [intake.organisation, intake.period?.text, otherRules ? t('history.otherRules') : '']
  sheet.put(HROW.subtitle, HCOL.no, subtitle.filter((part) => part).join('  ·  '), STYLE.subtitle)
  sheet.put(HROW.note, HCOL.no, t('history.note'), STYLE.small)
  const front = orBlank(sheetNames.scorecard)
  const link = linkToSheet(front, `← ${front}`)
  sheet.put(HROW.note + 1, HCOL.no, link, STYLE.link)
}

/**
 * What the scorecard said each time that it was made and something was different, and what changed since.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param scorecard - where the KPIs stand on the scorecard
 * @returns the sheet
 */
export function buildHistory(context: ReportContext, name: string, scorecard: ScorecardLayout): SheetModel {
  const { t } = context
  const sheet = new SheetBuilder()
  const history = planHistory(context, scorecard.order)
  const place = historyLayout(history)
  writeSnapshots(sheet, history, place, context)
  writeChanges(sheet, history, place, context, scorecard)
  writeTop(sheet, history, place, context, scorecard)
  return sheet.finish({
    id: 'history',
    name,
    place: 'back',
    columns: widths(place),
    freeze: { row: HROW.first, col: HCOL.text },
    filter: null,
    print: printSetup(context, t('report.sheet.history'), [place.changes, place.changes], {
      firstRow: 1,
      firstCol: 1,
      lastRow: place.lastKpi,
      lastCol: place.lastVisible,
    }),
    tabColor: '8A8A8A',
  })
}
