import type { SheetModel } from '../../src/core/report/model'
import { address, type CellValue } from '../../src/core/units'
import type { Bench } from './bench'

/** 1e-9 relative. */
const RELATIVE = 1e-9

/**
 * Compares what Excel calculated with what was computed, cell by cell.
 * @param bench - the workbook
 * @param models - the sheets that were written
 * @returns formulas that were compared, and those that differ, with their place
 */
export async function againstExcel(
  bench: Bench,
  models: readonly SheetModel[],
): Promise<{ readonly formulas: number; readonly wrong: readonly string[] }> {
  let formulas = 0
  const wrong: string[] = []
  for (const { name, rows } of models) {
    const lastRow = rows.at(-1)?.row ?? 1
    const lastCol = rows.reduce((most, { cells }) => Math.max(most, cells.at(-1)?.col ?? 1), 1)
    const values = await bench.values(name, `A1:${address(lastRow, lastCol)}`)
    for (const { row, cells } of rows) {
      for (const { col, value, formula } of cells) {
        if (formula === undefined) continue
        formulas += 1
        const found = values[row - 1]?.[col - 1] ?? ''
        if (!isSame(found, value ?? '')) {
          wrong.push(`${name}!${address(row, col)} is ${JSON.stringify(found)}, not ${JSON.stringify(value)}`)
        }
      }
    }
  }
  return { formulas, wrong }
}

function isSame(found: CellValue, wanted: CellValue): boolean {
  if (typeof found === 'number' && typeof wanted === 'number') {
    return Math.abs(found - wanted) <= RELATIVE * Math.max(1, Math.abs(wanted))
  }
  return found === wanted
}
