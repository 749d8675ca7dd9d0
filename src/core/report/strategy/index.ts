import { strategyMap } from '../../rules/strategy/strategyMap'
import { columnName, orBlank } from '../../units'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { columnRange, SheetBuilder } from '../sheetBuilder'
import { levelRules } from '../statusFormats'
import { finishSheet } from '../table/top'
import { writeBelow } from './below'
import { cardColumns, MIRROR, STRATEGY_LAST_VISIBLE, STRATEGY_WIDTHS } from './columns'
import { writeFront } from './front'
import { writeLanes } from './lanes'
import { writeObjectiveList } from './objectives'

/**
 * The strategy on one page: vision, missions, and the objectives as cards in the lanes of their perspectives, coloured
 * by their scores on the scorecard; below them what brings about what.
 * @param context - what the report is made from; at least one KPI and one objective
 * @param name - name of the sheet
 * @param layout - where the scorecard's tables stand
 * @returns the sheet
 */
export function buildStrategy(context: ReportContext, name: string, layout: ScorecardLayout): SheetModel {
  const { intake, evaluation, sheetNames } = context
  const sheet = new SheetBuilder()
  const map = strategyMap(intake, evaluation)
  const scorecard = scorecardPlace(orBlank(sheetNames.scorecard), layout)
  const list = writeObjectiveList(sheet, map, scorecard, context)
  const first = writeFront(sheet, map, list, context)
  const lanes = writeLanes(sheet, first, map, list, scorecard, context)
  const below = lanes.reduce((row, { heights }) => row + heights.length, first)
  const last = Math.max(writeBelow(sheet, below, map, list, context), below - 1)
  const { figure } = cardColumns(0)
  sheet.paint(
    columnRange(figure, first, last, STRATEGY_LAST_VISIBLE),
    levelRules(`${columnName(figure + MIRROR)}${first}`),
  )
  sheet.breakBetween(
    [...lanes, ...(last >= below ? [{ firstRow: below, heights: sheet.heights(below, last) }] : [])],
    STRATEGY_WIDTHS,
    sheet.heights(1, first - 1).reduce((sum, height) => sum + height, 0),
  )
  return finishSheet(sheet, context, {
    id: 'strategy',
    name,
    columns: { widths: STRATEGY_WIDTHS, lastShown: STRATEGY_LAST_VISIBLE },
    lastRow: last,
  })
}
