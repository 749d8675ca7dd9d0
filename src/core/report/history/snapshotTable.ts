import type { ReportContext } from '../context'
import { nameInputs, putKey } from '../inputs'
import { type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { statusWord } from '../statusWords'
import { STYLE } from '../styles'
import { PERSPECTIVE_BLOCK, SNAPSHOT_BLOCK } from './blocks'
import { HCOL, type HistoryLayout, HROW } from './layout'
import { type History, LEVELS } from './snapshots'

function writeHeader(sheet: SheetBuilder, place: HistoryLayout, { t, settings }: ReportContext): void {
  const row = HROW.header
  for (const [col, key, style] of [
    [HCOL.no, 'no', STYLE.headerCenter],
    [HCOL.stamp, 'stamp', STYLE.header],
    [HCOL.text, 'period', STYLE.headerIndent],
    [HCOL.rules, 'ruleSet', STYLE.headerIndent],
    [HCOL.cap, 'cap', STYLE.headerRight],
    [HCOL.score, 'score', STYLE.headerRight],
    [HCOL.coverage, 'coverage', STYLE.headerRight],
    [HCOL.kpis, 'kpis', STYLE.headerRight],
  ] as const)
    sheet.put(row, col, t(`history.header.${key}`), style)
  LEVELS.forEach((level, i) =>
    sheet.put(row, HCOL.levels + i, statusWord(level, settings, t) || '–', STYLE.headerRight),
  )
  place.perspectives.forEach((name, i) => sheet.put(row, HCOL.perspectives + i, name, STYLE.headerRight))
  sheet.height(row, 48)
}

/**
 * Writes the snapshots, newest first, as constants: they are of the day that stands beside them.
 * @param sheet - the history sheet
 * @param history - snapshots
 * @param place - where everything stands
 * @param context - what the report is made from
 */
export function writeSnapshots(
  sheet: SheetBuilder,
  history: History,
  place: HistoryLayout,
  context: ReportContext,
): void {
  const { t } = context
  writeHeader(sheet, place, context)
  let scoreRow: number = HROW.first
  history.snapshots.forEach((snapshot, i) => {
    const row = HROW.first + i
    const { id, stamp, period, ruleSet, cap, score, coverage, kpis, levels } = snapshot
    sheet.put(row, HCOL.no, history.snapshots.length - i, STYLE.center)
    sheet.put(row, HCOL.stamp, stamp, STYLE.stamp)
    sheet.put(row, HCOL.text, period, STYLE.text)
    // The id is kept, not its wording: a later run in another language reads it back.
    sheet.put(row, HCOL.rules, ruleSet, STYLE.text)
    sheet.put(row, HCOL.cap, cap ?? t('history.noCap'), STYLE.percent)
    sheet.put(row, HCOL.score, score ?? '–', STYLE.percent)
    sheet.put(row, HCOL.coverage, coverage, STYLE.percent)
    sheet.put(row, HCOL.kpis, kpis, STYLE.whole)
    levels.forEach((count, k) => sheet.put(row, HCOL.levels + k, count, STYLE.whole))
    place.perspectives.forEach((name, k) => {
      const own = snapshot.perspectives.find((one) => one.name === name)
      sheet.put(row, HCOL.perspectives + k, own ? (own.score ?? '–') : null, STYLE.percent)
    })
    putKey(sheet, row, place.key, String(id))
    sheet.put(row, place.settings, snapshot.settings, STYLE.helper)
    sheet.put(row, place.figures, snapshot.figures, STYLE.helper)
    for (const own of snapshot.perspectives) {
      putKey(sheet, scoreRow, place.scoreKey, `${id}\u001f${own.name}`)
      sheet.put(scoreRow, place.scoreName, own.name, STYLE.helper)
      sheet.put(scoreRow, place.scoreValue, own.score, STYLE.helper)
      scoreRow += 1
    }
    sheet.height(row, wrappedHeight([[period, 44]]))
  })
  const level = (i: number) => HCOL.levels + i
  nameInputs(sheet, SNAPSHOT_BLOCK, {
    firstRow: HROW.first,
    lastRow: place.lastSnapshot,
    key: place.key,
    columns: {
      stamp: HCOL.stamp,
      period: HCOL.text,
      ruleSet: HCOL.rules,
      cap: HCOL.cap,
      score: HCOL.score,
      coverage: HCOL.coverage,
      kpis: HCOL.kpis,
      level5: level(0),
      level4: level(1),
      level3: level(2),
      level2: level(3),
      level1: level(4),
      level0: level(5),
      settings: place.settings,
      figures: place.figures,
    },
  })
  if (scoreRow === HROW.first) return
  nameInputs(sheet, PERSPECTIVE_BLOCK, {
    firstRow: HROW.first,
    lastRow: scoreRow - 1,
    key: place.scoreKey,
    columns: { name: place.scoreName, score: place.scoreValue },
  })
}
