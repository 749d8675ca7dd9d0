import type { StrategyMap } from '../../rules/strategy/strategyMap'
import { statusLevelFormula } from '../../rules/status'
import { compared, isNumber, type Live, type LiveBlock, live, when } from '../../units'
import type { ReportContext } from '../context'
import { COL } from '../scorecard/columns'
import { groupOnScorecard, type ScorecardPlace } from '../scorecard/refer'
import { type SheetBuilder, fixed } from '../sheetBuilder'
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
  readonly counts: { readonly kpis: Live; readonly measured: Live } | null
}

/** The hidden list of all objectives, S1 first, as a block that formulas count. */
export interface ObjectiveList {
  readonly cells: readonly ObjectiveCells[]
  readonly scores: LiveBlock
}

/**
 * Writes the hidden list of objectives with score and level, which cards, links and title read.
 * @param sheet - the map
 * @param map - objectives in their order; at least one
 * @param scorecard - where the KPIs stand
 * @param context - what the report is made from
 * @returns where everything stands
 */
export function writeObjectiveList(
  sheet: SheetBuilder,
  map: StrategyMap,
  scorecard: ScorecardPlace,
  context: ReportContext,
): ObjectiveList {
  const { t, settings } = context
  const first = SROW.title
  const cells = map.objectives.map((objective, i): ObjectiveCells => {
    const { group, score, status, kpis } = objective
    const row = first + i
    const code = `S${i + 1}`
    const own = group === null ? null : groupOnScorecard(scorecard, COL.objectiveId, group, objective)
    if (own === null) sheet.put(row, LIST.score, '', STYLE.helper)
    else sheet.keep(row, LIST.score, own.score)
    const scored = live(fixed(row, LIST.score), score)
    const level = sheet.keep(row, LIST.level, live(statusLevelFormula(scored.formula), status))
    const word = levelText(level.formula, status, settings, t)
    const none = `– ${t(kpis === 0 ? 'strategy.noKpi' : 'report.status.noActual')}`
    return {
      code,
      score: when(isNumber(scored), scored, '–'),
      level,
      status: when(compared(level, '>', 0), word, none),
      counts: own,
    }
  })
  return { cells, scores: sheet.block(LIST.score, first, first + map.objectives.length - 1) }
}
