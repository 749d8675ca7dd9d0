import type { NewWorkbook, Refusal } from '../app/ports'
import type { Result } from '../core/units'
import { openNewWorkbook } from '../host/excel'
import { writeOwnWorkbook } from '../host/xlsx'

/**
 * The one place where the pane writes a file. It is fetched when it is needed, since what writes files weighs as much as a
 * good part of the pane.
 * @param workbook - of our sheets alone
 * @returns why Excel does not open it, where it does not
 */
export function openNew({ sheets, ...properties }: NewWorkbook): Promise<Result<void, Refusal>> {
  return openNewWorkbook(writeOwnWorkbook(sheets, properties))
}
