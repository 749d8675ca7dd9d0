import type { OpenWorkbook, Refusal } from '../../app/ports'
import { fail, type Result } from '../../core/units'
import { BLOCK_BYTES, checkCancelled, inExcel } from './batch'
import { goTo } from './goTo'
import { KnownTabs } from './knownTabs'
import { listen } from './listen'
import { recall, remember } from './memory'
import { mapBook } from './read/bookMap'
import { readBook } from './read/readBook'
import type * as write from './write'
import type { Seen } from './write/plan'

export { openNewWorkbook } from './openNew'

export interface ExcelHostOptions {
  /** Most bytes of one request or answer; Excel on the web refuses more than 5 MB. */
  readonly blockBytes?: number
  readonly wait?: (ms: number) => Promise<void>
}

type Writer = typeof write

/**
 * What writes is fetched when it is needed, or before.
 * @returns what writes; null where it cannot be fetched now
 */
export async function fetchWriter(): Promise<Writer | null> {
  return import('./write').catch(() => null)
}

async function writing<Value>(
  write: (writer: Writer) => Promise<Result<Value, Refusal>>,
): Promise<Result<Value, Refusal>> {
  const writer = await fetchWriter()
  return writer ? write(writer) : fail({ code: 'not-fetched', values: {} })
}

/**
 * The workbook that is open in Excel. Whatever Excel refuses comes back as a refusal, never as an exception.
 * @param options - for tests; the defaults fit Excel
 * @returns the host
 */
export function createExcelHost(options: ExcelHostOptions = {}): OpenWorkbook {
  const blockBytes = options.blockBytes ?? BLOCK_BYTES
  const wait = options.wait ?? ((ms: number) => new Promise<void>((done) => setTimeout(done, ms)))
  const known = new KnownTabs()
  let seen: Seen | null = null
  return {
    read: (following) =>
      inExcel(async (context) => {
        checkCancelled(following)
        const map = await mapBook(context)
        known.keep(map.sheets)
        seen = new Map(
          map.sheets.flatMap(({ id, name, own, backupOf }) =>
            own === null && backupOf === null ? [[id, name] as const] : [],
          ),
        )
        return readBook(context, map, blockBytes, following)
      }),
    write: (sheets, following) =>
      writing(({ writeBook }) => writeBook(sheets, { blockBytes, wait, seen }, following)),
    goTo: (cell) => inExcel((context) => goTo(context, cell)),
    recall: async () => {
      const found = await inExcel(recall)
      return found.ok ? found.value : null
    },
    remember: (remembered) => inExcel((context) => remember(context, remembered)),
    addSheets: (bodies) => writing(({ addWholeSheets }) => addWholeSheets(bodies, blockBytes)),
    removeOwn: () => writing(({ removeOwn }) => removeOwn(wait)),
    listen: (listener) => listen(known, listener),
  }
}
