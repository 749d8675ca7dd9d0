import { strategyMap } from '../../rules/strategy/strategyMap'
import { columnName, orBlank } from '../../units'
import type { ReportContext } from '../context'
import type { SheetModel } from '../model'
import { printSetup } from '../printSetup'
import type { ScorecardLayout } from '../scorecard/layout'
import { SheetBuilder } from '../sheetBuilder'
import { formatByLevel } from '../statusFormats'
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
  const { t, intake, evaluation, sheetNames } = context
  const sheet = new SheetBuilder()
  const map = strategyMap(intake, evaluation)
  const scorecard = { name: orBlank(sheetNames.scorecard), layout }
  const list = writeObjectiveList(sheet, map, scorecard, context)
  const first = writeFront(sheet, map, list, context)
  const lanes = writeLanes(sheet, first, map, list, scorecard, context)
  const below = lanes.reduce((row, { heights }) => row + heights.length, first)
  const last = Math.max(writeBelow(sheet, below, map, list, context), below - 1)
  const { figure } = cardColumns(0)
  sheet.conditionalFormats.push(
    formatByLevel(
      { firstRow: first, firstCol: figure, lastRow: last, lastCol: STRATEGY_LAST_VISIBLE },
      `${columnName(figure + MIRROR)}${first}`,
    ),
  )
  const used = Array.from({ length: first - 1 }, (_, i) => sheet.heightOf(i + 1))
  const heights = Array.from({ length: last - below + 1 }, (_, i) => sheet.heightOf(below + i))
  sheet.breakBetween(
    [...lanes, ...(last >= below ? [{ firstRow: below, heights }] : [])],
    STRATEGY_WIDTHS,
    used.reduce((sum, height) => sum + height, 0),
  )
  return sheet.finish({
    id: 'strategy',
    name,
    place: 'front',
    columns: STRATEGY_WIDTHS,
    freeze: null,
    filter: null,
    print: printSetup(
      context,
      t('report.sheet.strategy'),
      null,
      {
        firstRow: 1,
        firstCol: 1,
        lastRow: last,
        lastCol: STRATEGY_LAST_VISIBLE,
      },
      STRATEGY_WIDTHS,
    ),
    tabColor: '1F3A5F',
  })
}
