import type { SheetBody, SheetModel } from '../core/report/model'
import type { Result, Translate } from '../core/units'
import type { BatchSurroundings } from './batch/run'
import type { Input } from './facts/standardInput'
import type { OpenWorkbook, WorkbookFileHost } from './target'

/** What the program needs from outside, so that tests can stand in for it. */
export interface Surroundings extends BatchSurroundings {
  readonly openWorkbook: OpenWorkbook
  /** Standard input, which is opened by whoever asks for it. */
  readonly input: () => Input
  /** A new workbook of plain sheets. */
  readonly makeWorkbook: (sheets: readonly SheetBody[]) => WorkbookFileHost
  /** Writes a workbook of our sheets alone. */
  readonly writeOwnWorkbook: (
    sheets: readonly SheetModel[],
    properties: { readonly title: string; readonly created: number },
    madeOf: string,
  ) => Uint8Array
  /** Prints a workbook. */
  readonly toPdf: (
    workbook: Uint8Array,
    lang: 'id' | 'en',
  ) => Promise<Result<Uint8Array, 'missing' | 'failed'>>
  readonly translate: (lang: 'id' | 'en') => Translate
}
