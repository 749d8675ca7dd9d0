import type { FileHost, Following, Refusal, Packing } from '../../app/ports'
import type { SheetToWrite } from '../../core/report/sheetPlan'
import type { Result, WorkbookContent } from '../../core/units'
import { fail, ok } from '../../core/units'
import { sha256 } from './checkSum'
import { holdsSameParts, isAsLeft } from './opc/seal'
import type { WorkbookFile } from './opc/workbookFile'
import { openWorkbookFile } from './opc/workbookFile'
import { readWorkbook, readWrittenSheets } from './read/readWorkbook'
import { RefusalError, XlsxMisuse } from './refusal'
import { followed, type Steps, withoutPause } from './steps'
import { graftSteps } from './write/graft'

/** A workbook in memory: bytes in, bytes out. */
export interface XlsxHost extends FileHost {
  /** What people wrote on our sheets of an earlier run; the officer's sheets are not read. */
  readWritten(): Promise<Result<WorkbookContent, Refusal>>
  /**
   * @param madeOf - tells what a result would be made of now, as it is told to write
   * @param input - the input's bytes; null where the result holds none of its parts
   * @returns whether the file is a result of the same that nobody has saved since; false for whatever is no workbook
   */
  isAsLeft(madeOf: string, input: Uint8Array | null): boolean
  /**
   * @returns the file with our sheets in it
   * @throws XlsxMisuse before a successful write
   */
  bytes(): Uint8Array
}

/**
 * Opens an .xlsx or .xlsm file. Nothing is looked at before read or write, and whatever is wrong with the
 * file comes back from those as a refusal, never as an exception.
 * @param bytes - the whole file; not changed, and not to be changed while the host is in use
 * @param fileName - for the notes sheet, and for a period in it
 * @param packing - packs sheets and unpacks parts; where absent, what runs everywhere
 * @returns the host
 */
export function openXlsx(bytes: Uint8Array, fileName: string, packing?: Packing): XlsxHost {
  let opened: WorkbookFile | null = null
  let output: Uint8Array | null = null
  const open = (): WorkbookFile => (opened ??= openWorkbookFile(bytes, packing))
  return {
    async read(following?: Following): Promise<Result<WorkbookContent, Refusal>> {
      if (following?.signal?.aborted) return CANCELLED
      const content = await attempt(async () => run(readWorkbook(open()), 'reading', following))
      if (!content.ok) return content
      if (!content.value) return CANCELLED
      return ok({ ...content.value.value, fileName, sha256: packing?.sha256(bytes) ?? (await sha256(bytes)) })
    },
    async readWritten(): Promise<Result<WorkbookContent, Refusal>> {
      const content = await attempt(async () => withoutPause(readWrittenSheets(open())))
      return content.ok ? ok({ ...content.value, fileName, sha256: '' }) : content
    },
    async write(
      sheets: readonly SheetToWrite[],
      following?: Following,
      madeOf = '',
    ): Promise<Result<undefined, Refusal>> {
      if (following?.signal?.aborted) return CANCELLED
      const grafted = await attempt(async () =>
        run(graftSteps(open(), sheets, madeOf, packing), 'writing', following),
      )
      if (!grafted.ok) return grafted
      if (!grafted.value) return CANCELLED
      output = grafted.value.value
      return ok(undefined)
    },
    isAsLeft(madeOf: string, input: Uint8Array | null): boolean {
      try {
        return isAsLeft(open(), madeOf) && (input === null || holdsSameParts(open(), input))
      } catch (error) {
        if (error instanceof RefusalError) return false
        throw error
      }
    },
    bytes(): Uint8Array {
      if (!output) throw new XlsxMisuse('bytes() before a successful write()')
      return output
    },
  }
}

const CANCELLED = fail<Refusal>({ code: 'cancelled', values: {} })

/** Without somebody who follows there is nobody to pause for. */
async function run<Value>(
  steps: Steps<Value>,
  step: 'reading' | 'writing',
  following: Following | undefined,
): Promise<{ readonly value: Value } | null> {
  return following ? followed(steps, step, following) : { value: withoutPause(steps) }
}

async function attempt<Value>(work: () => Promise<Value>): Promise<Result<Value, Refusal>> {
  try {
    return ok(await work())
  } catch (error) {
    if (error instanceof RefusalError) return fail(error.refusal)
    throw error
  }
}
