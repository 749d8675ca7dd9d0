import { readTables } from '../../../../src/core/intake'
import type { Reading } from '../../../../src/core/intake/values/reading'
import type { Field, Intake, MapOverride, TableReading } from '../../../../src/core/intake/types'
import type { CellValue } from '../../../../src/core/units'
import { columnName } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'

/** Blank cell, so that tables below read as tables. */
export const _ = null

/** Reads one sheet, given as rows from A1 on. */
export function readSheet(
  rows: readonly (readonly CellValue[])[],
  options: Parameters<typeof grid>[2] & { readonly fileName?: string } = {},
  overrides: readonly MapOverride[] = [],
): Intake {
  const { fileName = '', ...rest } = options
  return readTables(workbook([grid('Data', rows, rest)], { fileName }), overrides)
}

/** Which column became which field: { target: 'D', budget: 'F+H' }. */
export function fieldsOf(table: TableReading | undefined): Partial<Record<Field, string>> {
  return Object.fromEntries(
    (table?.columns ?? []).map(({ field, columns }) => [field, columns.map(columnName).join('+')]),
  )
}

/** A reading as a test reads it: the number, 'low..high', the grade, '?' or null. */
export function shown(reading: Reading | undefined): number | string | null {
  switch (reading?.kind) {
    case 'number':
      return reading.value
    case 'range':
      return `${reading.low}..${reading.high}`
    case 'date':
      return reading.serial
    case 'grade':
      return reading.text
    case 'unreadable':
      return '?'
    default:
      return null
  }
}

/** Why rows were set aside: '9 column-numbers'. */
export function asideOf(table: TableReading | undefined): string[] {
  return (table?.setAside ?? []).flatMap(({ cell, reason, rows }) =>
    Array.from({ length: rows }, (_, i) => `${cell.row + i} ${reason}`),
  )
}

/** What was found, with its cell: 'zero-target D5'. */
export function issuesOf(result: Intake): string[] {
  return result.issues.map(({ code, cell }) => (cell ? `${code} ${columnName(cell.col)}${cell.row}` : code))
}

/** Whether every row of every table is accounted for. */
export function rowsBalance(result: Intake): boolean {
  return result.tables.every(({ rowsSeen, rowsRead, rowsAside, setAside }) => {
    const told = setAside.reduce((sum, { rows }) => sum + rows, 0)
    return rowsSeen === rowsRead + rowsAside && rowsAside === told
  })
}
