import type { SheetBody } from '../../core/report/model'
import { openXlsx, type XlsxHost } from './openXlsx'
import { writeBareWorkbook } from './write/bareWorkbook'

/**
 * Makes a workbook of plain sheets, which carry no mark of ours, and opens it.
 * @param sheets - in the order of their tabs
 * @returns a host that reads them, and writes scorecard sheets beside them
 * @throws XlsxMisuse for a sheet that the format cannot hold
 */
export function makeWorkbook(sheets: readonly SheetBody[]): XlsxHost {
  // Plain sheets are not told apart by their ids; all stand in front, in the order given.
  const models = sheets.map((sheet) => ({ ...sheet, id: 'notes', place: 'front' }) as const)
  return openXlsx(writeBareWorkbook(models), '')
}
