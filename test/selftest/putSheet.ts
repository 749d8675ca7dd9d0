import { type CellValue, isCellError, rangeAddress, type SheetGrid } from '../../src/core/units'

/** Rows that are sent at once. */
const BLOCK = 2000

/**
 * Puts a sheet as it was read from a file into the open workbook.
 * @param context - of the workbook
 * @param grid - the sheet
 */
export async function putSheet(context: Excel.RequestContext, grid: SheetGrid): Promise<void> {
  const sheet = context.workbook.worksheets.add(grid.name)
  const last = grid.rows.length - 1
  const width = grid.rows.reduce((most, row) => Math.max(most, (row?.values.length ?? 1) - 1), 1)
  for (let first = 1; first <= last; first += BLOCK) {
    const rows = Array.from({ length: Math.min(BLOCK, last - first + 1) }, (_, i) => grid.rows[first + i])
    const cells = sheet.getRangeByIndexes(first - 1, 0, rows.length, width)
    const columns = Array.from({ length: width }, (_, i) => i + 1)
    cells.values = rows.map((row) => columns.map((col) => entry(row?.values[col])))
    cells.numberFormat = rows.map((row) => columns.map((col) => row?.formats?.[col] ?? 'General'))
    rows.forEach((row, i) => {
      if (row?.hidden) sheet.getRange(`${first + i}:${first + i}`).rowHidden = true
    })
    await context.sync()
  }
  for (const merge of grid.merges) sheet.getRange(rangeAddress(merge)).merge(false)
  if (grid.visibility !== 'visible') sheet.visibility = 'Hidden'
  await context.sync()
}

/** What is assigned: behind an apostrophe every text stays one. Of formulas their values, as a pasted table has them. */
function entry(value: CellValue | undefined): string | number | boolean {
  if (value === undefined || value === null) return ''
  if (isCellError(value)) return '=NA()'
  return typeof value === 'string' ? `'${value}` : value
}
