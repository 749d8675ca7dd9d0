import type { OpenWorkbook } from '../../app/ports'
import type { SheetBody } from '../../core/report/model'
import { ok } from '../../core/units'
import { BLOCK_BYTES, checkCancelled, inExcel, inExcelWaiting } from './batch'
import { goTo } from './goTo'
import { KnownTabs } from './knownTabs'
import { listen } from './listen'
import { recall, remember } from './memory'
import { mapBook } from './read/bookMap'
import { readBook } from './read/readBook'
import { addSheets, removeAdded } from './write/addSheets'
import { setUpPages } from './write/pages'
import type { Seen } from './write/plan'
import { removeOwn } from './write/removeOwn'
import { writeBook } from './write/writeBook'

export { openNewWorkbook } from './openNew'

export interface ExcelHostOptions {
  /** Most bytes of one request or answer; Excel on the web refuses more than 5 MB. */
  readonly blockBytes?: number
  readonly wait?: (ms: number) => Promise<void>
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
    write: (sheets, following) => writeBook(sheets, { blockBytes, wait, seen }, following),
    goTo: (cell) => inExcel((context) => goTo(context, cell)),
    recall: async () => {
      const found = await inExcel(recall)
      return found.ok ? found.value : null
    },
    remember: (remembered) => inExcel((context) => remember(context, remembered)),
    async addSheets(bodies) {
      let named: readonly SheetBody[] = []
      const added = await inExcel((context) =>
        addSheets(context, bodies, blockBytes, (given) => (named = given)),
      )
      const sheets = named.map(({ name }) => name)
      if (added.ok) return ok({ sheets, shortfall: await setUpPages(named, false) })
      if (sheets.length > 0) await inExcelWaiting((context) => removeAdded(context, sheets))
      return added
    },
    removeOwn: () => removeOwn(wait),
    listen: (listener) => listen(known, listener),
  }
}
