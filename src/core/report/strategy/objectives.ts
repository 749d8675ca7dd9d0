import type { StrategyMap } from '../../rules/strategy/strategyMap'
import { statusLevelFormula } from '../../rules/status'
import { absoluteRef, literal, type Live, live } from '../../units'
import type { ReportContext } from '../context'
import { COL } from '../scorecard/columns'
import type { ScorecardLayout } from '../scorecard/layout'
import { type SheetBuilder, fixed, fixedColumn } from '../sheetBuilder'
import { levelText } from '../statusWords'
import { STYLE } from '../styles'
import { LIST, SROW } from './columns'

/** What the map shows of an objective, each a formula over the scorecard's table of objectives. */
export interface ObjectiveCells {
  readonly code: string
  /** Reference of its score on this sheet. */
  readonly score: Live
  readonly level: Live
  readonly status: Live
  /** References on the scorecard of how many KPIs it has and how many were measured; null where it has none. */
  readonly counts: { readonly kpis: string; readonly measured: string } | null
}

/** The hidden list of all objectives, as blocks that formulas count. */
export interface ObjectiveList {
  readonly cells: readonly ObjectiveCells[]
  readonly codes: string
  readonly scores: string
}

/**
 * Writes the hidden list of objectives with score and level, which cards, links and title read.
 * @param sheet - the map
 * @param map - objectives in their order; at least one
 * @param scorecard - where the scorecard's table of objectives stands
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
  const header = scorecard.layout.objectives
  const first = SROW.title
  const cells = map.objectives.map(({ group, score, status, kpis }, i): ObjectiveCells => {
    const row = first + i
    const code = `S${i + 1}`
    const measured = group === null || header === null ? null : header + 1 + group
    const on = (own: number, col: number) => absoluteRef({ sheet: scorecard.name, row: own, col })
    sheet.put(row, LIST.code, code, STYLE.helper)
    if (measured !== null) sheet.put(row, LIST.score, live(on(measured, COL.score), score), STYLE.helper)
    else sheet.put(row, LIST.score, '', STYLE.helper)
    const place = fixed(row, LIST.score)
    sheet.put(row, LIST.level, live(statusLevelFormula(place), status), STYLE.helper)
    const level = fixed(row, LIST.level)
    const word = levelText(level, status, settings, t)
    const none = `– ${t(kpis === 0 ? 'strategy.noKpi' : 'report.status.noActual')}`
    return {
      code,
      score: { formula: `IF(ISNUMBER(${place}),${place},"–")`, value: score ?? '–' },
      level: { formula: level, value: status },
      status: {
        formula: `IF(${level}>0,${word.formula},${literal(none)})`,
        value: status > 0 ? word.value : none,
      },
      counts:
        measured === null ? null : { kpis: on(measured, COL.target), measured: on(measured, COL.actual) },
    }
  })
  const last = first + map.objectives.length - 1
  return {
    cells,
    codes: fixedColumn(LIST.code, first, last),
    scores: fixedColumn(LIST.score, first, last),
  }
}
