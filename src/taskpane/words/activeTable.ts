import type { SessionState } from '../../app/sessionState'
import type { TableReading } from '../../core/intake/types'
import type { RangeRef } from '../../core/units'

/**
 * @param tables - that were found
 * @param active - where the person is in the workbook
 * @returns the tables that the person looks at: the one in which something is selected, and else all of that sheet
 */
export function activeTables(
  tables: readonly TableReading[],
  active: SessionState['active'],
): readonly TableReading[] {
  const selected = selectedTable(tables, active)
  return selected ? [selected] : tables.filter(({ sheet }) => sheet === active?.sheet)
}

/**
 * @param tables - that were found
 * @param active - where the person is in the workbook
 * @returns the table in which cells are selected, or null
 */
export function selectedTable(
  tables: readonly TableReading[],
  active: SessionState['active'],
): TableReading | null {
  const range = active?.range
  if (!range) return null
  return tables.find((table) => table.sheet === active.sheet && overlap(table.range, range)) ?? null
}

function overlap(a: RangeRef, b: RangeRef): boolean {
  const rows = a.firstRow <= b.lastRow && b.firstRow <= a.lastRow
  return rows && a.firstCol <= b.lastCol && b.firstCol <= a.lastCol
}
