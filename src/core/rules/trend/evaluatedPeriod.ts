import type { KpiRow, PeriodFigures } from '../../intake/types'

/**
 * The period that the scorecard speaks of: the one whose cell gives the KPI its result.
 * @param row - a KPI as read
 * @returns that period with its figures; null where the result stands in no column or row of a period
 */
export function evaluatedPeriod(row: KpiRow): PeriodFigures | null {
  const { cell } = row.actual
  if (!cell) return null
  const isSame = ({ actual }: PeriodFigures) =>
    actual.cell?.sheet === cell.sheet && actual.cell.row === cell.row && actual.cell.col === cell.col
  return row.periods?.find(isSame) ?? null
}
