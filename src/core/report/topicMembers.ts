import { at, type Live, live } from '../units'
import { topicsOf, TOPICS, type Topic } from '../rules/readiness/topics'
import { meanShare } from '../rules/share'
import type { ReportContext } from './context'
import { COL } from './scorecard/columns'
import { fromScorecard, type ScorecardPlace } from './scorecard/refer'
import { fixedColumn, sameRow, type SheetBuilder } from './sheetBuilder'
import { STYLE } from './styles'
import type { Part } from './workbookEvidence'

/** The KPIs of a topic together. */
export interface TopicFigures {
  readonly kpis: Live
  /** Mean score of those that have one; "" where none has. */
  readonly score: Live
  /** How many of them reached their target. */
  readonly reached: Live
}

/**
 * @param topics - figures of the topics that have an indicator
 * @returns how many indicators of information systems reached their target; null where there is none
 */
export function systemPart(topics: ReadonlyMap<string, TopicFigures>): Part | null {
  const system = topics.get('system')
  return system ? { key: 'system', part: system.reached, whole: system.kpis } : null
}

/** Three hidden columns beside each other: topic, number of the KPI on the scorecard, its score. */
const WIDTH = 3

/**
 * Lists the KPIs that speak to a topic in hidden columns, found by their numbers, so that sorting the scorecard does no harm.
 * @param sheet - being built
 * @param from - first row and first of the three hidden columns
 * @param from.row - first row
 * @param from.col - first column
 * @param context - what the report is made from
 * @param place - where the KPIs stand on the scorecard
 * @returns figures of each topic that has a KPI
 */
export function writeTopicMembers(
  sheet: SheetBuilder,
  from: { readonly row: number; readonly col: number },
  context: ReportContext,
  place: ScorecardPlace,
): ReadonlyMap<Topic, TopicFigures> {
  const members = place.layout.order.flatMap((index, i) => {
    const kpi = at(context.evaluation.kpis, index)
    return [...topicsOf(kpi.row)].map((topic) => ({ topic, no: i + 1, score: kpi.score }))
  })
  const [topicCol, noCol, scoreCol] = [from.col, from.col + 1, from.col + WIDTH - 1]
  members.forEach(({ topic, no, score }, i) => {
    const row = from.row + i
    sheet.put(row, topicCol, TOPICS.indexOf(topic), STYLE.helper)
    sheet.put(row, noCol, no, STYLE.helper)
    const position = place.positionOf(sameRow(row, noCol))
    sheet.put(row, scoreCol, live(fromScorecard(COL.score, place, position), score), STYLE.helper)
  })
  const column = (col: number) => fixedColumn(col, from.row, from.row + Math.max(members.length, 1) - 1)
  return new Map(
    TOPICS.flatMap((topic, code) => {
      const own = members.filter((member) => member.topic === topic)
      if (own.length === 0) return []
      const figures: TopicFigures = {
        kpis: { formula: `COUNTIF(${column(topicCol)},${code})`, value: own.length },
        score: {
          formula: `IFERROR(AVERAGEIF(${column(topicCol)},${code},${column(scoreCol)}),"")`,
          value: meanShare(own.map(({ score }) => score)) ?? '',
        },
        reached: {
          formula: `COUNTIFS(${column(topicCol)},${code},${column(scoreCol)},">=1")`,
          value: own.filter(({ score }) => (score ?? 0) >= 1).length,
        },
      }
      return [[topic, figures] as const]
    }),
  )
}
