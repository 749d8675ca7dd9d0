import type { SettingsChoice } from '../../../../src/core/regulations/settings'
import { GRID, type GridId } from '../../../../src/core/report/dashboard/grid'
import type { CellValue, SheetGrid } from '../../../../src/core/units'
import { liveSheet } from '../../../support/live'

/** The front page, live, with its tables by their headings. */
export function frontPage(grids: readonly SheetGrid[], choice: SettingsChoice = {}) {
  const live = liveSheet('dashboard', GRID, grids, choice)
  const rows = live.model.rows.map(({ row }) => row)
  return {
    live,
    /**
     * What the rows of a table show, without its header.
     * @param heading - how its heading begins
     * @param ids - columns
     * @returns the rows; null where there is no such table
     */
    table(heading: string, ids: readonly GridId[]): CellValue[][] | null {
      const start = rows.find((row) => String(live.at(row, 'no') ?? '').startsWith(heading))
      if (start === undefined) return null
      const below = rows.filter((row) => row > start)
      const first = below.find((row) => typeof live.at(row, 'no') === 'number') ?? 0
      const last = below.find((row) => row > first && typeof live.at(row, 'no') !== 'number') ?? Infinity
      return below.filter((row) => row >= first && row < last).map((row) => live.shown(row, ids))
    },
    heading(part: string): string | undefined {
      return live.texts().find((text) => text.includes(part))
    },
  }
}
