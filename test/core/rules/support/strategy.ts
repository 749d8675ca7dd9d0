import type { StrategyRow } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { strategyMap } from '../../../../src/core/rules/strategy/strategyMap'
import { intake, kpi, num, text } from './rows'

const settings = defaultSettings('id')

/** A row of the strategy table. */
export function line(
  objective: string | null,
  at: number,
  more: Readonly<Record<string, string>> = {},
): StrategyRow {
  const cell = (field: string, col: number) => {
    const content = more[field]
    return content === undefined ? null : text(content, at, col, 'Visi')
  }
  return {
    table: 0,
    vision: cell('vision', 1),
    mission: cell('mission', 2),
    objective: objective === null ? null : text(objective, at, 3, 'Visi'),
    perspective: cell('perspective', 4),
    supports: cell('supports', 5),
  }
}

/** A KPI of an objective in a perspective. */
export function measure(
  name: string,
  at: number,
  objective: string | null,
  perspective: string | null,
  weight = 1,
) {
  return kpi({
    name,
    row: at,
    objective: objective === null ? null : text(objective, at, 3),
    perspective: perspective === null ? null : text(perspective, at, 4),
    weight: num(weight, at, 6),
  })
}

/** The map of a workbook, and what is on it by name. */
export function mapOf(given: Parameters<typeof intake>[0]) {
  const read = intake(given)
  const map = strategyMap(read, evaluate(read, settings))
  const names = (indexes: readonly number[]) => indexes.map((i) => map.objectives[i]?.name)
  return {
    map,
    lanes: map.lanes.map(({ name, objectives }) => [name, ...names(objectives)]),
    links: map.links.map(({ from, to }) => names([from, to])),
    missions: map.missions.map(({ text: mission, objectives }) => [mission.text, ...names(objectives)]),
  }
}
