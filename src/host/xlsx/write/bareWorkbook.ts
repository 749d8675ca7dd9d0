import type { SheetModel } from '../../../core/report/model'
import type { SheetToWrite } from '../../../core/report/sheetPlan'
import { NewPackage } from '../opc/newPackage'
import { openParts } from '../opc/workbookFile'
import { EMPTY_WORKBOOK } from './emptyParts'
import {
  type BookProperties,
  CONTENT_TYPE_OF_CORE,
  coreProperties,
  RELATIONSHIP_TO_CORE,
} from './coreProperties'
import { addPlainSheets, graftSheets } from './graft'

/**
 * Writes a workbook that holds nothing but the given sheets, as an officer's would: they carry no mark of
 * ours, so they are read as sources. For samples, tests and measuring.
 * @param sheets - in tab order where all have the same place
 * @returns the file
 * @throws XlsxMisuse for a model that the format cannot hold
 */
export function writeBareWorkbook(sheets: readonly SheetToWrite[]): Uint8Array {
  return addPlainSheets(openParts(new NewPackage(EMPTY_WORKBOOK)), sheets)
}

/**
 * Writes a workbook of our sheets alone, which are known again as ours.
 * @param sheets - in the order of their tabs
 * @param properties - of the document
 * @param madeOf - tells what they are made of from everything else; '' where that is not known
 * @returns the file
 * @throws XlsxMisuse for a model that the format cannot hold
 */
export function writeOwnWorkbook(
  sheets: readonly SheetModel[],
  properties: BookProperties,
  madeOf = '',
): Uint8Array {
  const parts = {
    ...EMPTY_WORKBOOK,
    'docProps/core.xml': coreProperties(properties),
    '_rels/.rels': inserted('_rels/.rels', '</Relationships>', RELATIONSHIP_TO_CORE),
    '[Content_Types].xml': inserted('[Content_Types].xml', '</Types>', CONTENT_TYPE_OF_CORE),
  }
  return graftSheets(openParts(new NewPackage(parts)), sheets, madeOf)
}

function inserted(part: string, before: string, text: string): string {
  return (EMPTY_WORKBOOK[part] ?? '').replace(before, text + before)
}
