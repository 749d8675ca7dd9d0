import { columnOn, linkToSheet, liveSentence, percentWords } from '../formulaText'
import type { ReportContext } from '../context'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { scorecardPlace } from '../scorecard/refer'
import { fixed } from '../sheetBuilder'
import { dateText, type Live, live, quoteSheet, spreadsheetRound, when } from '../../units'
import { changeCode } from '../../rules/history/change'
import { type HistoryLayout, historyLayout, HROW } from './columns'
import { type History, planHistory } from '../../rules/history/snapshots'

/**
 * What changed since the snapshot before, as one live sentence: the score, KPIs that rose or fell a level, new and
 * gone ones.
 * @param history - snapshots and changes
 * @param place - where they stand on the history sheet
 * @param context - for the names of both sheets
 * @param scorecard - where the score stands
 * @returns the sentence for any of our sheets; null where there is nothing to compare with
 */
export function changeSentence(
  history: History,
  place: HistoryLayout,
  context: ReportContext,
  scorecard: ScorecardLayout,
): Live | null {
  const { previous, changes } = history
  const { t, settings, evaluation, sheetNames } = context
  const [front, own] = [sheetNames.scorecard, sheetNames.history]
  if (!previous || front === undefined || own === undefined) return null
  const codes = columnOn(own, place.columns.col.code, place.firstKpi, place.lastKpi)
  const count = (code: number): Live =>
    live(`COUNTIF(${codes},${code})`, changes.filter((change) => changeCode(change) === code).length)
  const counts = { up: count(1), down: count(-1), fresh: count(2), gone: count(-2) }
  const date = live(`"${dateText(previous.stamp)}"`, dateText(previous.stamp))
  const score = live(
    scorecardPlace(front, scorecard).cell(scorecard.overall, COL.score),
    evaluation.scorecard.score,
  )
  const before = `${quoteSheet(own)}!${fixed(HROW.first + 1, place.columns.col.score)}`
  const difference = `(${score.formula}-${before})`
  const points = (evaluation.scorecard.score ?? 0) - (previous.score ?? 0)
  const shown = percentWords(`ABS(${difference})`, Math.abs(points), settings)
  const say = (key: string) => liveSentence(t, `history.sentence.${key}`, { date, points: shown, ...counts })
  const isKnown = live(
    `AND(ISNUMBER(${score.formula}),ISNUMBER(${before}))`,
    score.value !== '' && previous.score !== null,
  )
  const isSame = live(`ROUND(ABS${difference}*1000,0)=0`, spreadsheetRound(Math.abs(points) * 1000) === 0)
  const moved = when(live(`${difference}>0`, points > 0), say('rose'), say('fell'))
  return when(isKnown, when(isSame, say('same'), moved), say('open'))
}

/**
 * The same for the scorecard's front, as a link to the history sheet.
 * @param context - what the report is made from
 * @param scorecard - where the score stands
 * @returns formula and text; null on a first run, and where no history is kept
 */
export function changeLine(context: ReportContext, scorecard: ScorecardLayout): Live | null {
  const name = context.sheetNames.history
  if (name === undefined) return null
  const history = planHistory(context, scorecard.order)
  const found = changeSentence(history, historyLayout(history), context, scorecard)
  if (!found) return null
  const link = linkToSheet(name, '').formula.replace(/,""\)$/, `,${found.formula})`)
  return live(link, found.value)
}
