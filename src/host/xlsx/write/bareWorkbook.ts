import type { SheetModel } from '../../../core/report/model'
import { openWorkbookFile } from '../opc/workbookFile'
import { writeArchive } from '../zip/archive'
import { packText } from '../zip/deflate'
import { EMPTY_WORKBOOK } from './emptyParts'
import { addPlainSheets } from './graft'

/**
 * Writes a workbook that holds nothing but the given sheets, as an officer's would: they carry no mark of
 * ours, so they are read as sources. For samples, tests and measuring.
 * @param sheets - in tab order where all have the same place
 * @returns the file
 * @throws XlsxMisuse for a model that the format cannot hold
 */
export function writeBareWorkbook(sheets: readonly SheetModel[]): Uint8Array {
  const parts = new Map(Object.entries(EMPTY_WORKBOOK).map(([name, text]) => [name, packText(text)]))
  return addPlainSheets(openWorkbookFile(writeArchive(new Uint8Array(0), [], parts)), sheets)
}
