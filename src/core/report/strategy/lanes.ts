import { statusWord } from '../../rules/statusWord'
import type { Lane, MapObjective, StrategyMap } from '../../rules/strategy/strategyMap'
import { at, isNumber, live, when } from '../../units'
import type { ReportContext } from '../context'
import { linkTo, liveSentence } from '../formulaText'
import { COL } from '../scorecard/columns'
import type { ScorecardPlace } from '../scorecard/refer'
import { type SheetBuilder, fixed, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { CARD_WIDTH, CARDS, cardColumns, LANE, MIRROR, STRATEGY_LAST_VISIBLE } from './columns'
import { LOOK } from './looks'
import type { ObjectiveCells, ObjectiveList } from './objectives'

/** Rows of a card: name, score with status, number of KPIs, and what it brings about where any card of its row does. */
const PART = { name: 0, score: 1, count: 2, foot: 3 } as const

interface Place {
  readonly row: number
  readonly place: number
  readonly hasFoot: boolean
}

function writeCard(
  sheet: SheetBuilder,
  { row, place, hasFoot }: Place,
  objective: MapObjective,
  cells: ObjectiveCells,
  { t }: ReportContext,
): void {
  const { figure, words } = cardColumns(place)
  const pair = (part: number, style: (typeof LOOK)[keyof typeof LOOK]) => {
    sheet.put(row + part, words, null, style)
    sheet.merge(row + part, figure, words)
  }
  const shown = `${cells.code}  ${objective.name}`
  sheet.put(row, figure + MIRROR, shown, STYLE.helper)
  const link = objective.cell && linkTo(objective.cell, fixed(row, figure + MIRROR), shown)
  sheet.put(row, figure, link ?? shown, LOOK.name)
  pair(PART.name, LOOK.name)

  const scoreRow = row + PART.score
  sheet.put(scoreRow, figure, cells.score, LOOK.figure)
  sheet.put(scoreRow, words, cells.status, LOOK.words)
  for (const col of [figure, words]) sheet.put(scoreRow, col + MIRROR, cells.level, STYLE.helper)

  const countLook = hasFoot ? LOOK.count : LOOK.countLast
  const { counts } = cells
  const count = counts ? liveSentence(t, 'strategy.count', { ...counts }) : t('strategy.noCount')
  sheet.put(row + PART.count, figure, count, countLook)
  pair(PART.count, countLook)

  if (!hasFoot) return
  const codes = objective.supports.map((i) => `S${i + 1}`).join(', ')
  sheet.put(row + PART.foot, figure, codes === '' ? '' : t('strategy.supports', { codes }), LOOK.foot)
  pair(PART.foot, LOOK.foot)
}

/** Name, score and status of a perspective, beside its first row of cards. */
function writeLaneHead(
  sheet: SheetBuilder,
  row: number,
  lane: Lane,
  scorecard: ScorecardPlace,
  { t, settings, evaluation }: ReportContext,
): void {
  sheet.put(row, LANE, lane.name ?? t('strategy.noLane'), LOOK.lane)
  const { perspective } = lane
  if (perspective === null) return
  const group = at(evaluation.scorecard.perspectives, perspective)
  const on = (col: number) => scorecard.cell(scorecard.layout.perspectives + 1 + perspective, col)
  const score = live(on(COL.score), group.score)
  sheet.put(row + PART.score, LANE, when(isNumber(score), score, '–'), LOOK.laneFigure)
  const word = statusWord(group.status, settings, t)
  sheet.put(row + PART.count, LANE, live(`${on(COL.status)}&""`, word), LOOK.laneWords)
}

/** A lane with the rows it takes. */
export interface LaneRows {
  readonly firstRow: number
  readonly heights: number[]
}

/**
 * Writes the perspectives below each other, each with the cards of its objectives.
 * @param sheet - the map
 * @param first - first row
 * @param map - what it shows
 * @param list - where the objectives' scores stand
 * @param scorecard - where the scorecard's tables stand
 * @param context - what the report is made from
 * @returns the rows of each lane; the last row of the last one holds nothing
 */
export function writeLanes(
  sheet: SheetBuilder,
  first: number,
  map: StrategyMap,
  list: ObjectiveList,
  scorecard: ScorecardPlace,
  context: ReportContext,
): readonly LaneRows[] {
  let row = first
  return map.lanes.map((lane) => {
    const firstRow = row
    const pad = (height: number) => {
      sheet.height(row, height)
      row += 1
    }
    pad(4)
    for (let begin = 0; begin < lane.objectives.length; begin += CARDS) {
      if (begin > 0) pad(6)
      const own = lane.objectives.slice(begin, begin + CARDS)
      const hasFoot = own.some((i) => at(map.objectives, i).supports.length > 0)
      if (begin === 0) writeLaneHead(sheet, row, lane, scorecard, context)
      own.forEach((i, place) => {
        const [objective, cells] = [at(map.objectives, i), at(list.cells, i)]
        writeCard(sheet, { row, place, hasFoot }, objective, cells, context)
      })
      const names = own.map((i) => [`S00  ${at(map.objectives, i).name}`, CARD_WIDTH - 4] as const)
      const label = begin === 0 ? [[lane.name ?? '', 16] as const] : []
      sheet.height(row, wrappedHeight([...names, ...label], 34))
      sheet.height(row + PART.score, 28)
      sheet.height(row + PART.count, 16)
      if (hasFoot) sheet.height(row + PART.foot, 16)
      row += hasFoot ? 4 : 3
    }
    pad(4)
    for (let of = firstRow; of < row; of += 1) {
      sheet.fill(of, LANE, LANE, LOOK.lane)
      sheet.fill(of, LANE + 1, STRATEGY_LAST_VISIBLE, LOOK.band)
    }
    pad(5)
    return { firstRow, heights: sheet.heights(firstRow, row - 1) }
  })
}
