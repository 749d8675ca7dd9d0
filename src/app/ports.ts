import type { Result, WorkbookContent } from '../core/units'
import type { SheetModel } from '../core/report/model'

/** Why an input is not read; the sentence and the advice are in the locales. */
export const REFUSAL_CODES = [
  'empty-file',
  'not-a-workbook',
  'legacy-xls',
  'html-as-xls',
  'mhtml-as-xls',
  'text-file',
  'xlsb',
  'ods',
  'encrypted',
  'signed',
  'strict-ooxml',
  'prefixed-ooxml',
  'truncated-zip',
  'zip-bomb',
  'xml-bomb',
  'broken-part',
  'missing-part',
  'no-sheets',
  'too-many-columns',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

export interface Refusal {
  readonly code: RefusalCode
  readonly values: Readonly<Record<string, string | number>>
}

/** Where a workbook comes from and goes to: Excel itself, or a file. */
export interface WorkbookHost {
  /** Reads everything that intake needs, once. */
  read(): Promise<Result<WorkbookContent, Refusal>>
  /** Puts our sheets in place of earlier ones, and touches nothing else. */
  write(sheets: readonly SheetModel[]): Promise<Result<void, Refusal>>
}
