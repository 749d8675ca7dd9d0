import type { WorkbookContent } from '../../../core/units'

/** A workbook of our own that holds copies of what is in a file of another format. */
export interface Copy {
  /** An .xlsx. */
  readonly bytes: Uint8Array
  /** What is said of the content when that workbook is read. */
  readonly about: Pick<WorkbookContent, 'copiedFrom' | 'leftOut' | 'sha256'>
}
