import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import { LANE, LIST, SROW } from '../../../../src/core/report/strategy/columns'
import type { CellValue } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'
import { type Rows, named, strategy } from '../../../support/shapeTables'

/** An indicator: its perspective and objective, and what it reached of 100. */
export type Measure = readonly [perspective: string, objective: string | null, actual: CellValue]

/**
 * @param measures - indicators
 * @param lines - of a vision-mission table: vision, mission, objective, what it supports, perspective
 * @param choice - settings that differ
 * @returns the map, live
 */
export function strategySheet(measures: readonly Measure[], lines: Rows = [], choice: SettingsChoice = {}) {
  const kpis = named(
    ['No', 'Perspektif', 'Sasaran', 'Indikator Kinerja', 'Polaritas', 'Target', 'Realisasi'],
    ...measures.map(([perspective, objective, actual], i) => [i + 1, perspective, objective, `Indikator ${i + 1}`, 'Maksimal', 100, actual]), // prettier-ignore
  )
  const places = { col: { lane: LANE, score: LIST.score, level: LIST.level } }
  return liveSheet('strategy', places, [kpis, ...(lines.length > 0 ? [strategy(...lines)] : [])], choice)
}

type Live = ReturnType<typeof strategySheet>

/** All that one column to the right of another text on the same row shows, cards included. */
export function rowsWith(live: Live, part: string): CellValue[][] {
  return live.model.rows.flatMap(({ row, cells }) => {
    const shown = cells.filter(({ col }) => col < LIST.score - 20).map(({ col }) => live.book.value(live.model.name, row, col)) // prettier-ignore
    return shown.some((one) => typeof one === 'string' && one.includes(part)) ? [shown] : []
  })
}

export const title = (live: Live): CellValue => live.at(SROW.title, 'lane')
