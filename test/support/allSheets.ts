import { PAY_RULES } from '../../src/core/rules/pay/rules'
import { layOut } from '../../src/app/generate'
import { inspectContent } from '../../src/app/inspect'
import type { SettingsChoice } from '../../src/core/regulations/settings'
import type { SheetModel } from '../../src/core/report/model'
import { OPTIONAL_SHEETS, type WorkbookContent } from '../../src/core/units'
import { PLAIN_REQUEST } from './samples'

/** Every sheet that can be made is asked for. */
export const ALL_SHEETS = Object.fromEntries(OPTIONAL_SHEETS.map((id) => [id, 'yes'] as const))

/** The sheets that a run makes of a workbook. */
export function sheetsOf(content: WorkbookContent, choice: SettingsChoice): readonly SheetModel[] {
  const request = { ...PLAIN_REQUEST, choice }
  return layOut(inspectContent(content, request, PAY_RULES), request).sheets
}
