import { dateText } from '../../units'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder } from '../sheetBuilder'
import { finishSheet, TOP, writeTop } from '../table/top'
import { changeSentence } from './changeSentence'
import { writeChanges } from './changeTable'
import { type HistoryLayout, historyLayout, HROW } from './columns'
import { writeSnapshots } from './snapshotTable'
import { type History, LEVELS, planHistory } from '../../rules/history/snapshots'

function writeFront(
  sheet: SheetBuilder,
  history: History,
  place: HistoryLayout,
  context: ReportContext,
  scorecard: ScorecardLayout,
): void {
  const { t } = context
  const { no } = place.columns.col
  const [today] = history.snapshots
  const otherRules = history.previous !== null && history.previous.settings !== today?.settings
  writeTop(sheet, context, {
    col: no,
    title:
      changeSentence(history, place, context, scorecard) ??
      t('history.first', { date: dateText(today?.stamp ?? 0) }),
    subtitle: [otherRules ? t('history.otherRules') : ''],
    note: t('history.note'),
    back: { col: no, row: TOP.note + 1 },
  })
}

/** Levels that no KPI was ever at are not shown. */
function shownColumns(
  { snapshots }: History,
  { columns: { widths, col } }: HistoryLayout,
): SheetModel['columns'] {
  const empty = LEVELS.flatMap((_, i) => (snapshots.some(({ levels }) => levels[i]) ? [] : [col.levels + i]))
  return widths.map((column) => (empty.includes(column.col) ? { ...column, hidden: true } : column))
}

/**
 * What the scorecard said each time that it was made and something was different, and what changed since.
 * @param context - what the report is made from; at least one KPI
 * @param name - name of the sheet
 * @param scorecard - where the KPIs stand on the scorecard
 * @returns the sheet
 */
export function buildHistory(context: ReportContext, name: string, scorecard: ScorecardLayout): SheetModel {
  const sheet = new SheetBuilder()
  const history = planHistory(context, scorecard.order)
  const place = historyLayout(history)
  writeSnapshots(sheet, history, place, context)
  writeChanges(sheet, history, place, context, scorecard)
  writeFront(sheet, history, place, context, scorecard)
  return finishSheet(sheet, context, {
    id: 'history',
    name,
    place: 'back',
    columns: { widths: shownColumns(history, place), lastShown: place.columns.lastShown },
    freeze: { row: HROW.first, col: place.columns.col.period },
    repeat: [place.changes, place.changes],
    // Without an earlier time there is nothing to compare: the rows only keep figures for the next.
    lastRow: history.previous === null ? place.changes - 1 : place.lastKpi,
  })
}
