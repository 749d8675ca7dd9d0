import type { StrategyMap } from '../../rules/strategy/strategyMap'
import { statusLevelFormula } from '../../rules/status'
import { literal, type Live, live } from '../../units'
import type { ReportContext } from '../context'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { groupOnScorecard, scorecardPlace } from '../scorecard/refer'
import { type SheetBuilder, fixed, fixedColumn } from '../sheetBuilder'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import { LIST, SROW } from './columns'

/** What the map shows of an objective, each a formula over its KPIs on the scorecard. */
export interface ObjectiveCells {
  readonly code: string
  /** Reference of its score on this sheet. */
  readonly score: Live
  readonly level: Live
  readonly status: Live
  /** How many KPIs it has and how many of them count; null where it has none. */
  readonly counts: { readonly kpis: string; readonly measured: string } | null
}

/** The hidden list of all objectives, S1 first, as a block that formulas count. */
export interface ObjectiveList {
  readonly cells: readonly ObjectiveCells[]
  readonly scores: string
}

/**
 * Writes the hidden list of objectives with score and level, which cards, links and title read.
 * @param sheet - the map
 * @param map - objectives in their order; at least one
 * @param scorecard - where the KPIs stand
 * @param scorecard.name - of the tab
 * @param scorecard.layout - its rows
 * @param context - what the report is made from
 * @returns where everything stands
 */
export function writeObjectiveList(
  sheet: SheetBuilder,
  map: StrategyMap,
  scorecard: { readonly name: string; readonly layout: ScorecardLayout },
  context: ReportContext,
): ObjectiveList {
  const { t, settings } = context
  const place = scorecardPlace(scorecard.name, scorecard.layout)
  const first = SROW.title
  const cells = map.objectives.map(({ group, score, status, kpis }, i): ObjectiveCells => {
    const row = first + i
    const code = `S${i + 1}`
    const own = group === null ? null : groupOnScorecard(place, COL.objectiveId, group)
    sheet.put(row, LIST.score, own === null ? '' : live(own.score, score), STYLE.helper)
    const scored = fixed(row, LIST.score)
    sheet.put(row, LIST.level, live(statusLevelFormula(scored), status), STYLE.helper)
    const level = fixed(row, LIST.level)
    const word = levelText(level, status, settings, t)
    const none = `– ${t(kpis === 0 ? 'strategy.noKpi' : 'report.status.noActual')}`
    return {
      code,
      score: { formula: `IF(ISNUMBER(${scored}),${scored},"–")`, value: score ?? '–' },
      level: { formula: level, value: status },
      status: {
        formula: `IF(${level}>0,${word.formula},${literal(none)})`,
        value: status > 0 ? word.value : none,
      },
      counts: own,
    }
  })
  const last = first + map.objectives.length - 1
  return {
    cells,
    scores: fixedColumn(LIST.score, first, last),
  }
}
