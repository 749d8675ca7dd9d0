import type { Intake } from '../../../../src/core/intake/types'
import type { Settings } from '../../../../src/core/regulations/settings'
import { GRID, type GridId } from '../../../../src/core/report/dashboard/grid'
import type { ModelCell, SheetModel } from '../../../../src/core/report/model'
import { grid, workbook } from '../../../support/grid'
import { runAgain } from '../../../support/runAgain'
import { intake, kpi, noColumn, num, table, text } from '../../rules/support/rows'

/** Money by month of two programmes, and no indicator. */
export const MONTHLY = workbook([
  grid('RAK', [
    ['REALISASI ANGGARAN TAHUN 2025'],
    ['Kode', 'Program', 'Pagu', 'Realisasi Januari', 'Realisasi Februari', 'Realisasi Maret'],
    ['1.01.01', 'Program Penunjang', 1000, 100, 120, 90],
    ['1.01.02', 'Program Pelayanan', 2000, 150, 180, 400],
  ]),
])

const FIELDS = ['indicator', 'perspective', 'target', 'actual', 'program'] as const

/** Indicators: name, perspective, actual of a target of 100 or null, and the programme that serves it. */
export type Given = readonly [name: string, perspective: string, actual: number | null, program?: string]

/**
 * @param given - indicators
 * @param budget - lines
 * @returns a workbook of both
 */
export function both(given: readonly Given[], budget: Intake['budget'] = []): Intake {
  const kpis = given.map(([name, perspective, actual, program], i) =>
    kpi({
      name,
      row: i + 2,
      perspective: text(perspective, i + 2, 3),
      actual: actual === null ? noColumn : num(actual),
      program: program === undefined ? null : text(program, i + 2, 4),
    }),
  )
  return intake({ kpis, budget, tables: kpis.length > 0 ? [table('kpi', FIELDS)] : [] })
}

/**
 * @param given - a workbook as read
 * @param change - settings that differ from the default, at the end of a year
 * @returns its front page
 */
export function dashboardOf(given: Intake, change: Partial<Settings> = {}): SheetModel {
  const sheet = runAgain(given, null, { elapsed: 1, ...change }).sheets.find(({ id }) => id === 'dashboard')
  if (!sheet) throw new Error('no dashboard')
  return sheet
}

/**
 * @param sheet - the front page
 * @returns the cells that people see on the page
 */
export function visible(sheet: SheetModel): readonly ModelCell[] {
  return sheet.rows.flatMap(({ cells }) => cells.filter(({ col }) => col <= GRID.col.last))
}

/**
 * @param sheet - the front page
 * @param heading - how the heading of a table begins
 * @param ids - columns
 * @returns what its rows hold in these columns, without the header; null where there is no such table
 */
export function rowsBelow(
  sheet: SheetModel,
  heading: string,
  ids: readonly GridId[],
): readonly (readonly ModelCell['value'][])[] | null {
  const valueAt = (row: number, id: GridId) =>
    sheet.rows.find((one) => one.row === row)?.cells.find(({ col }) => col === GRID.col[id])?.value ?? null
  const start = sheet.rows.find(({ row }) => String(valueAt(row, 'no')).startsWith(heading))?.row
  if (start === undefined) return null
  const isHeader =
    typeof valueAt(start + 1, 'last') === 'string' && typeof valueAt(start + 1, 'no') !== 'number'
  const rows: ModelCell['value'][][] = []
  for (let row = start + (isHeader ? 2 : 1); typeof valueAt(row, 'no') === 'number'; row += 1)
    rows.push(ids.map((id) => valueAt(row, id)))
  return rows
}

/**
 * @param sheet - the front page
 * @returns every text on it, in the order of reading
 */
export function textsOf(sheet: SheetModel): readonly string[] {
  return visible(sheet).flatMap(({ value }) => (typeof value === 'string' && value !== '' ? [value] : []))
}
