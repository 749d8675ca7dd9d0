import type { TableRegion } from '../regions/findRegions'
import { payBudgetCell } from './payBudget'
import { payColumns } from './payColumns'
import type { FoundPay } from './payFound'
import { payRows } from './payRows'
import type { Found } from './readRegion'
import { describe } from './readRegion'
import type { SheetView } from '../regions/sheetView'
import { tableIssues } from './tableIssues'
import { tableSource } from '../columns/tableSource'
import type { MapOverride, PayIntake } from '../types'

/**
 * Reads a table of performance pay.
 * @param view - the sheet
 * @param region - where it stands
 * @param overrides - columns that a person chose for it
 * @param date1904 - whether the workbook counts its days from 1904
 * @param index - the table's index in the result
 * @returns the table with its rows; null where no row of it is a person or a unit
 */
export function readPayRegion(
  view: SheetView,
  region: TableRegion,
  overrides: readonly MapOverride[],
  date1904: boolean,
  index: number,
): Found | null {
  const map = payColumns(view, region, overrides)
  const source = tableSource(view, region, map, date1904)
  const table = payRows(source, index)
  if (table.rows.length === 0) return null
  const rows = table.rows.map(({ row }) => row)
  return {
    reading: describe(source, map, 'pay', rows, table),
    source,
    kpis: [],
    budget: [],
    strategy: [],
    factors: [],
    pay: {
      rows: table.rows,
      deductions: table.deductions,
      budget: payBudgetCell(view, region.header),
    },
    issues: [...source.issues, ...tableIssues(source, map)],
  }
}

/**
 * Puts the tables of pay together: a kind of deduction that two tables count is one kind.
 * @param found - the tables in order
 * @returns all their rows; undefined where there is no such table
 */
export function assemblePay(found: readonly FoundPay[]): PayIntake | undefined {
  if (found.length === 0) return undefined
  const deductions: string[] = []
  const kindOf = (name: string): number => {
    const known = deductions.findIndex((one) => one.toLowerCase() === name.toLowerCase())
    return known >= 0 ? known : deductions.push(name) - 1
  }
  const rows = found.flatMap((table) => {
    const kinds = table.deductions.map(kindOf)
    return table.rows.map((row) => ({
      ...row,
      deductions: row.deductions.map(({ kind, count }) => ({ kind: kinds[kind] ?? kind, count })),
    }))
  })
  return { rows, deductions, budget: found.find(({ budget }) => budget !== null)?.budget ?? null }
}
