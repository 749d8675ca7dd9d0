import type { OpenWorkbook, Refusal } from '../../app/ports'
import type { SheetBody, SheetModel } from '../../core/report/model'
import { type CellRef, fail, ok, type Result, freeSheetName } from '../../core/units'
import { openXlsx } from './openXlsx'
import { findOwnTabs } from './opc/ownTabs'
import { openWorkbookFile } from './opc/workbookFile'
import { RefusalError } from './refusal'
import { addPlainSheets, graftSheets } from './write/graft'

/** A file that a person works on as if it were open before them: every change gives new bytes. */
export interface FileWorkbook extends OpenWorkbook {
  /** The file as it is now. */
  bytes(): Uint8Array
}

/**
 * @param bytes - the whole file, .xlsx or .xlsm; not changed
 * @param fileName - for the notes sheet, and for a period in it
 * @param show - told which cell a person wants to see
 * @returns the workbook; whatever is wrong with the file comes back from its methods as a refusal
 */
export function openFileWorkbook(
  bytes: Uint8Array,
  fileName: string,
  show: (cell: CellRef) => void,
): FileWorkbook {
  let now = bytes
  const change = <Value>(work: () => readonly [Uint8Array, Value]): Result<Value, Refusal> => {
    try {
      const [changed, value] = work()
      now = changed
      return ok(value)
    } catch (error) {
      if (error instanceof RefusalError) return fail(error.refusal)
      throw error
    }
  }
  return {
    bytes: () => now,
    read: (following) => openXlsx(now, fileName).read(following),
    async write(sheets, following) {
      const host = openXlsx(now, fileName)
      const written = await host.write(sheets, following)
      if (written.ok) now = host.bytes()
      return written
    },
    async goTo(cell) {
      show(cell)
      return ok(undefined)
    },
    // What was corrected holds until the page is closed; settings go into the file with the next run.
    recall: async () => null,
    remember: async () => ok(undefined),
    addSheets: async (sheets) =>
      change(() => {
        const book = openWorkbookFile(now)
        const taken = new Set(book.tabs.map(({ name }) => name.toLowerCase()))
        const models = sheets.map((sheet) => plainSheet(sheet, freeSheetName(sheet.name, taken)))
        return [addPlainSheets(book, models), { sheets: models.map(({ name }) => name) }]
      }),
    removeOwn: async () =>
      change(() => {
        const book = openWorkbookFile(now)
        const ours = [...findOwnTabs(book).primary.values()]
        return [graftSheets(book, [], ''), ours.flatMap((tab) => book.tabs[tab]?.name ?? [])]
      }),
    listen: async () => () => undefined,
  }
}

/** Sheets that are put in as the officer's carry no mark, so that the id of ours is of no account. */
function plainSheet(sheet: SheetBody, name: string): SheetModel {
  return { ...sheet, name, id: 'notes', place: 'back' }
}
