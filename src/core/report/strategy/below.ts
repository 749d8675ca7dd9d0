import { at, cellText } from '../../units'
import type { StrategyMap } from '../../rules/strategy/strategyMap'
import type { ReportContext } from '../context'
import { linkTo } from '../formulaText'
import { type SheetBuilder, fixed, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { cardColumns, LANE, MIRROR, STRATEGY_LAST_VISIBLE } from './columns'
import type { ObjectiveList } from './objectives'

/** More KPIs without an objective than these are told by their number. */
const MOST_NAMES = 20

/**
 * Writes what does not go into cards: the links of cause and effect by name, KPIs that no objective has.
 * @param sheet - the map
 * @param first - first row below the lanes
 * @param map - what it shows
 * @param list - where the objectives' scores stand
 * @param context - what the report is made from
 * @returns the last row
 */
export function writeBelow(
  sheet: SheetBuilder,
  first: number,
  map: StrategyMap,
  list: ObjectiveList,
  context: ReportContext,
): number {
  const afterLinks = map.links.length > 0 ? writeLinks(sheet, first, map, list, context) : first
  return map.kpisWithout.length > 0 ? writeLoose(sheet, afterLinks, map, context) : afterLinks - 1
}

function writeLinks(
  sheet: SheetBuilder,
  first: number,
  map: StrategyMap,
  list: ObjectiveList,
  { t }: ReportContext,
): number {
  sheet.heading(first, LANE, t('strategy.links', { count: map.links.length }))
  const header = first + 1
  sheet.put(header, LANE, t('strategy.column.link'), STYLE.header)
  for (const [place, key] of [
    [0, 'cause'],
    [2, 'effect'],
  ] as const) {
    sheet.put(header, cardColumns(place).words, t(`strategy.column.${key}`), STYLE.headerIndent)
    sheet.put(header, cardColumns(place + 1).figure, t('strategy.column.score'), STYLE.headerRight)
    sheet.put(header, cardColumns(place + 1).words, t('strategy.column.status'), STYLE.headerIndent)
  }
  sheet.fill(header, LANE, STRATEGY_LAST_VISIBLE, STYLE.header)
  sheet.height(header, 22)
  map.links.forEach(({ from, to }, i) => {
    const row = header + 1 + i
    const names = [from, to].map((of, end) => {
      const [objective, cells] = [at(map.objectives, of), at(list.cells, of)]
      const [name, figures] = [cardColumns(2 * end), cardColumns(2 * end + 1)]
      sheet.put(row, name.figure, cells.code, STYLE.groupName)
      sheet.put(row, name.words, objective.name, STYLE.text)
      sheet.put(row, figures.figure, cells.score, STYLE.percent)
      sheet.put(row, figures.words, cells.status, STYLE.status)
      sheet.put(row, figures.words + MIRROR, cells.level, STYLE.helper)
      return objective.name
    })
    const codes = `${at(list.cells, from).code} → ${at(list.cells, to).code}`
    sheet.put(row, LANE, codes, STYLE.groupName)
    sheet.fill(row, LANE, STRATEGY_LAST_VISIBLE, STYLE.groupName)
    sheet.height(row, wrappedHeight(names.map((name) => [name, 22] as const)))
  })
  return header + 1 + map.links.length + 1
}

function writeLoose(
  sheet: SheetBuilder,
  first: number,
  map: StrategyMap,
  { t, evaluation }: ReportContext,
): number {
  sheet.heading(first, LANE, t('strategy.loose', { count: map.kpisWithout.length }))
  const shown = map.kpisWithout.slice(0, MOST_NAMES)
  const { figure } = cardColumns(0)
  shown.forEach((index, i) => {
    const kpi = at(evaluation.kpis, index)
    const row = first + 1 + i
    const { text, cell } = kpi.row.indicator
    sheet.put(row, figure + MIRROR, text, STYLE.helper)
    const link = linkTo(cell, fixed(row, figure + MIRROR), text)
    sheet.put(row, LANE, cellText(kpi.row.unit), STYLE.groupName)
    sheet.put(row, figure, link, { ...STYLE.name, wrap: false })
    sheet.fill(row, LANE, STRATEGY_LAST_VISIBLE, STYLE.groupName)
  })
  const rest = map.kpisWithout.length - shown.length
  const last = first + shown.length
  if (rest === 0) return last
  sheet.put(last + 1, LANE, t('strategy.more', { count: rest }), STYLE.small)
  return last + 1
}
