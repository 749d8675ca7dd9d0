import type { TextCell } from '../../intake/values/reading'
import type { StrategyMap } from '../../rules/strategy/strategyMap'
import { absoluteRef, compared, countIf, countOf, literal, type Live, live, rowsOf, when } from '../../units'
import type { ReportContext } from '../context'
import { liveSentence, percentWords, plainSentence } from '../formulaText'
import { type SheetBuilder, fixed, wrappedHeight } from '../sheetBuilder'
import { STYLE } from '../styles'
import { writeTop } from '../table/top'
import { CARD_WIDTH, CARDS, cardColumns, LANE, MIRROR, SROW, STRATEGY_LAST_VISIBLE } from './columns'
import { LOOK } from './looks'
import type { ObjectiveList } from './objectives'

function findingSentence({ scores, cells }: ObjectiveList, context: ReportContext): Live {
  const { t, settings } = context
  const known = scores.values.flatMap((score) => (typeof score === 'number' ? [score] : []))
  const least = known.length > 0 ? Math.min(...known) : 0
  const lowest = `MIN(${scores.formula})`
  const [all, scored] = [rowsOf(scores), countOf(scores)]
  const counts = { all, open: live(`(${all.formula}-${scored.formula})`, all.value - scored.value) }
  const found = liveSentence(t, 'strategy.finding.scored', {
    ...counts,
    reached: countIf(scores, ['>=', 1]),
    code: live(`"S"&MATCH(${lowest},${scores.formula},0)`, cells[scores.values.indexOf(least)]?.code),
    score: percentWords(lowest, least, settings),
  })
  return when(compared(scored, '>', 0), found, liveSentence(t, 'strategy.finding.none', counts))
}

/** A text of the officer's, live: changed since, it is shown as it is now and said so; where there is none any more, that. */
function liveText(
  sheet: SheetBuilder,
  row: number,
  col: number,
  text: TextCell,
  t: ReportContext['t'],
): Live {
  const copy = fixed(row, col + MIRROR)
  sheet.put(row, col + MIRROR, text.text, STYLE.helper)
  const ref = absoluteRef(text.cell)
  const changed = literal(` (${t('strategy.changed')})`)
  const gone = literal(`– ${t('report.status.shifted')}`)
  return live(
    `IFERROR(IF(EXACT(${ref},${copy}),${ref}&"",IF(ISTEXT(${ref}),${ref}&${changed},${gone})),${gone})`,
    text.text,
  )
}

function writeVisions(sheet: SheetBuilder, map: StrategyMap, first: number, { t }: ReportContext): number {
  let row = first
  map.visions.forEach((vision, i) => {
    sheet.put(row, LANE, i === 0 ? t('strategy.vision') : null, LOOK.lane)
    const text = liveText(sheet, row, LANE + 2, vision, t)
    sheet.put(row, LANE + 2, text, LOOK.vision)
    sheet.fill(row, LANE + 1, STRATEGY_LAST_VISIBLE, LOOK.vision)
    sheet.merge(row, LANE + 2, STRATEGY_LAST_VISIBLE)
    // Large letters: a line holds fewer of them.
    sheet.height(row, Math.max(34, wrappedHeight([[vision.text, 100]]) * 1.4))
    row += 1
  })
  if (map.visions.length === 0) return row
  sheet.height(row, 6)
  return row + 1
}

function writeMissions(sheet: SheetBuilder, map: StrategyMap, first: number, { t }: ReportContext): number {
  let row = first
  for (let at = 0; at < map.missions.length; at += CARDS) {
    const missions = map.missions.slice(at, at + CARDS)
    sheet.put(row, LANE, at === 0 ? t('strategy.mission') : null, LOOK.lane)
    sheet.put(row + 1, LANE, null, LOOK.lane)
    missions.forEach(({ text, objectives }, place) => {
      const { figure, words } = cardColumns(place)
      const live = liveText(sheet, row, figure, text, t)
      sheet.put(row, figure, live, LOOK.mission)
      sheet.put(row, words, null, LOOK.mission)
      sheet.merge(row, figure, words)
      const codes = objectives.map((i) => `S${i + 1}`).join(', ')
      sheet.put(row + 1, figure, codes === '' ? '' : t('strategy.serves', { codes }), LOOK.missionFoot)
      sheet.put(row + 1, words, null, LOOK.missionFoot)
      sheet.merge(row + 1, figure, words)
    })
    sheet.height(
      row,
      wrappedHeight(
        missions.map(({ text }) => [text.text, CARD_WIDTH - 2] as const),
        20,
      ),
    )
    sheet.height(row + 1, 15)
    sheet.height(row + 2, 6)
    row += 3
  }
  return row
}

/**
 * Writes the finding, vision and missions.
 * @param sheet - the map
 * @param map - what it shows
 * @param list - where the objectives' scores stand
 * @param context - what the report is made from
 * @returns the first row below
 */
export function writeFront(
  sheet: SheetBuilder,
  map: StrategyMap,
  list: ObjectiveList,
  context: ReportContext,
): number {
  const { t } = context
  writeTop(sheet, context, {
    col: LANE,
    title: findingSentence(list, context),
    subtitle: [t('strategy.subtitle')],
    back: { col: STRATEGY_LAST_VISIBLE },
    note: plainSentence(t, 'strategy.open', {
      objectives: map.objectives.filter(({ kpis }) => kpis === 0).length,
      kpis: map.kpisWithout.length,
    }),
  })
  sheet.height(SROW.vision - 1, 6)
  return writeMissions(sheet, map, writeVisions(sheet, map, SROW.vision, context), context)
}
