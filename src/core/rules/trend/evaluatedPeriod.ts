import { isSameCell } from '../../units'
import type { KpiRow, PeriodFigures } from '../../intake/types'

/**
 * The period that the scorecard speaks of: the one whose cell gives the KPI its result.
 * @param row - a KPI as read
 * @returns that period with its figures; null where the result stands in no column or row of a period
 */
export function evaluatedPeriod(row: KpiRow): PeriodFigures | null {
  return row.periods?.find(({ actual }) => isSameCell(actual.cell, row.actual.cell)) ?? null
}
