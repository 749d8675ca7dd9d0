import type { SheetBody } from '../../core/report/model'
import { openXlsx, type XlsxHost } from './openXlsx'
import { writeBareWorkbook } from './write/bareWorkbook'

/**
 * Makes a workbook of plain sheets, which carry no mark of ours.
 * @param sheets - in the order of their tabs
 * @returns its bytes
 * @throws XlsxMisuse for a sheet that the format cannot hold
 */
export function writePlainWorkbook(sheets: readonly SheetBody[]): Uint8Array {
  // Plain sheets are not told apart by their ids; all stand in front, in the order given.
  return writeBareWorkbook(sheets.map((sheet) => ({ ...sheet, id: 'notes', place: 'front' }) as const))
}

/**
 * The same, opened.
 * @param sheets - in the order of their tabs
 * @returns a host that reads them, and writes scorecard sheets beside them
 */
export function makeWorkbook(sheets: readonly SheetBody[]): XlsxHost {
  return openXlsx(writePlainWorkbook(sheets), '')
}
