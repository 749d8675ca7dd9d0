import type { CellRef, IssueCode, Result, WorkbookContent } from '../core/units'
import type { SheetBody, SheetModel } from '../core/report/model'
import type { SheetToWrite } from '../core/report/sheetPlan'

/**
 * Why a workbook is not read or not written; the sentence and the advice are in the locales. The workbook is then as
 * it was, but for 'not-restored' and 'not-removed'.
 */
export const REFUSAL_CODES = [
  // files
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
  'truncated-zip',
  'zip-bomb',
  'xml-bomb',
  'broken-part',
  'missing-part',
  'no-sheets',
  'too-many-columns',
  'sheet-too-large',
  // a workbook, wherever it is
  'name-taken',
  'structure-protected',
  // a workbook open in Excel
  'cell-edited',
  'selection-in-the-way',
  'sheet-protected',
  'read-only',
  'too-large',
  'request-too-large',
  'connection-lost',
  'changed-meanwhile',
  'workbook-changed',
  'cell-gone',
  'excel-failed',
  'not-fetched',
  'not-restored',
  'not-removed',
  // both
  'cancelled',
] as const
export type RefusalCode = (typeof REFUSAL_CODES)[number]

export interface Refusal {
  readonly code: RefusalCode
  readonly values: Readonly<Record<string, string | number>>
}

/** What a host or a use case is doing; `done` is a share from 0 to 1. */
export type Progress =
  | { readonly step: 'reading'; readonly sheet: string; readonly done: number }
  | { readonly step: 'evaluating' }
  | { readonly step: 'writing'; readonly sheet: string; readonly done: number }
  | { readonly step: 'restoring' }

/** How somebody follows long work, and ends it: an aborted signal makes the work fail with 'cancelled'. */
export interface Following {
  readonly signal?: AbortSignal
  readonly onProgress?: (progress: Progress) => void
}

/** What was not done though the sheets stand: the code of a finding. */
export type Shortfall = Extract<IssueCode, 'pages-not-set-up'>

/** Where a workbook comes from and goes to: Excel itself, or a file. */
export interface WorkbookHost {
  /** Reads everything that intake needs, once. */
  read(following?: Following): Promise<Result<WorkbookContent, Refusal>>
  /** Puts our sheets in place of earlier ones, and touches nothing else. */
  write(sheets: readonly SheetModel[], following?: Following): Promise<Result<Shortfall | undefined, Refusal>>
}

/** A file: written sheet by sheet, so that each may be laid out when its turn comes, and is let go of before the next. */
export interface FileHost extends WorkbookHost {
  /**
   * @param sheets - ours, in the order in which they stand
   * @param following - how somebody follows it, and ends it
   * @param madeOf - tells what the sheets are made of from everything else, so that a later run knows its own result
   */
  write(
    sheets: readonly SheetToWrite[],
    following?: Following,
    madeOf?: string,
  ): Promise<Result<undefined, Refusal>>
}

/** A workbook of our sheets alone, to be handed on. */
export interface NewWorkbook {
  readonly sheets: readonly SheetModel[]
  /** What it is called among its properties. */
  readonly title: string
  /** Local time as a serial number of the 1900 date system. */
  readonly created: number
}

/** What a person did in the open workbook. */
export type WorkbookEvent =
  | { readonly kind: 'sheet-activated'; readonly sheet: string }
  /** The address is of one block or of several: A1:B2,D4. */
  | { readonly kind: 'selection-changed'; readonly sheet: string; readonly address: string }
  /** Cells of one of the officer's sheets were changed; never sent for ours. */
  | { readonly kind: 'cells-changed'; readonly sheet: string }

/**
 * What was decided in the pane and no run has written yet, kept inside the workbook. With the next run it stands on the
 * settings sheet, as settings do. Anybody may have changed it since.
 */
export interface Remembered {
  readonly overrides: readonly unknown[]
  readonly answers?: readonly unknown[]
  readonly kpis?: readonly unknown[]
  readonly forgotten?: readonly unknown[]
}

/** Sheets that were put in for the officer to fill in. */
export interface AddedSheets {
  /** The names that they got. */
  readonly sheets: readonly string[]
  readonly shortfall?: Shortfall | undefined
}

/** A workbook that a person has open before them. */
export interface OpenWorkbook extends WorkbookHost {
  /** Shows a cell and selects it. */
  goTo(cell: CellRef): Promise<Result<void, Refusal>>
  /** Null where nothing is remembered, or what is there is not ours. */
  recall(): Promise<Remembered | null>
  remember(remembered: Remembered): Promise<Result<void, Refusal>>
  /**
   * Adds ordinary sheets for the officer to fill in, behind the active one, and shows the first.
   * A name that is taken gets a number behind it.
   * @returns the new sheets
   */
  addSheets(sheets: readonly SheetBody[]): Promise<Result<AddedSheets, Refusal>>
  /** Removes our sheets and names. @returns the names of the sheets that went */
  removeOwn(): Promise<Result<readonly string[], Refusal>>
  /**
   * Tells which sheet is active, and from then on what a person does.
   * @returns what ends the listening, or null where the workbook cannot be listened to now
   */
  listen(listener: (event: WorkbookEvent) => void): Promise<(() => void) | null>
}

/**
 * Packs a stream of bytes by raw deflate.
 * @param bytes - the next ones, best many at once; not kept after the call
 * @param isLast - whether the stream ends with them
 * @param sink - takes each packed piece
 */
export type Deflating = (bytes: Uint8Array, isLast: boolean, sink: (piece: Uint8Array) => void) => void

/** Begins a stream. */
export type StartDeflating = () => Deflating

/**
 * Unpacks a part by raw deflate as a whole.
 * @param packed - its bytes
 * @param most - bytes that it may unfold to
 * @returns what was packed, or null where that is more
 * @throws where the bytes are damaged
 */
export type Inflate = (packed: Uint8Array, most: number) => Uint8Array | null

/**
 * Adds bytes to a check sum, as zip archives use it.
 * @param bytes - the next ones of a stream
 * @param before - the sum of those before them; 0 where there were none
 * @returns the sum of all, unsigned
 */
export type Crc32 = (bytes: Uint8Array, before: number) => number

/** Packing, unpacking and sums; a front door may bring what is faster than what runs everywhere. */
export interface Packing {
  readonly startDeflating: StartDeflating
  readonly inflate: Inflate
  readonly crc32: Crc32
  /** @returns the SHA-256 of bytes, in lower-case hex */
  sha256(bytes: Uint8Array): string
}
