import { address, type CellRef } from '../../core/units'
import { refuse } from './errors'

/**
 * Shows a cell and selects it.
 * @param context - of the open workbook
 * @param cell - where to
 * @throws ExcelRefusal 'cell-gone' where the sheet is not there or not in sight: it is not ours to unhide
 */
export async function goTo(context: Excel.RequestContext, cell: CellRef): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(cell.sheet)
  sheet.load('visibility')
  await context.sync()
  if (sheet.isNullObject || sheet.visibility !== 'Visible') refuse('cell-gone', { sheet: cell.sheet })
  sheet.activate()
  sheet.getRange(address(cell.row, cell.col)).select()
  await context.sync()
}
