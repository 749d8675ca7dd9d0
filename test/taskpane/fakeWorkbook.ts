import type { NewWorkbook, OpenWorkbook, Progress, Refusal, WorkbookEvent } from '../../src/app/ports'
import type { SheetBody } from '../../src/core/report/model'
import { type CellRef, fail, ok, type SheetGrid } from '../../src/core/units'

/** An open workbook in memory that does as it is told. */
export class FakeWorkbook implements OpenWorkbook {
  shown: CellRef[] = []
  inserted: readonly SheetBody[] = []
  removed = 0
  /** What was opened beside it. */
  opened: NewWorkbook[] = []
  reads = 0
  refusal: Refusal | null = null
  /** While set, reading and writing wait: what they report meanwhile, and what lets them go on. */
  waits: Promise<void> | null = null
  progress: Progress | null = null
  hear: (event: WorkbookEvent) => void = () => undefined

  constructor(public sheets: readonly SheetGrid[]) {}

  async read(following?: Parameters<OpenWorkbook['read']>[0]) {
    this.reads += 1
    if (this.progress) following?.onProgress?.(this.progress)
    await this.waits
    if (following?.signal?.aborted) return fail<Refusal>({ code: 'cancelled', values: {} })
    if (this.refusal) return fail(this.refusal)
    const { sheets } = this
    return ok({ sheets, own: [], names: [], date1904: false, fileName: 'iku.xlsx', sha256: '' })
  }
  async write(_: unknown, following?: Parameters<OpenWorkbook['write']>[1]) {
    if (this.progress) following?.onProgress?.(this.progress)
    await this.waits
    if (following?.signal?.aborted) return fail<Refusal>({ code: 'cancelled', values: {} })
    return this.refusal ? fail(this.refusal) : ok(undefined)
  }
  goTo(cell: CellRef) {
    this.shown.push(cell)
    return Promise.resolve(ok(undefined))
  }
  recall() {
    return Promise.resolve(null)
  }
  remember() {
    return Promise.resolve(ok(undefined))
  }
  addSheets(sheets: readonly SheetBody[]) {
    this.inserted = sheets
    return Promise.resolve(ok({ sheets: sheets.map(({ name }) => name) }))
  }
  removeOwn() {
    this.removed += 1
    return Promise.resolve(ok(['Rapor', 'Catatan']))
  }
  openNew(workbook: NewWorkbook) {
    if (this.refusal) return Promise.resolve(fail(this.refusal))
    this.opened.push(workbook)
    return Promise.resolve(ok(undefined))
  }
  listen(listener: (event: WorkbookEvent) => void) {
    this.hear = listener
    return Promise.resolve(() => undefined)
  }
}
