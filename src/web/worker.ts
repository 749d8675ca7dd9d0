import * as Comlink from 'comlink'
import { momentOf } from '../app/moment'
import { Session } from '../app/session'
import type { SheetBody, SheetModel } from '../core/report/model'
import { ok } from '../core/units'
import { openFileWorkbook, writeBareWorkbook, writeOwnWorkbook, type FileWorkbook } from '../host/xlsx'
import { createPaneTranslate } from '../locales/pane'
import { copyOf } from '../host/xlsx/foreign'
import type { Language } from '../locales/shared'
import { Preview } from './preview/preview'
import type { Command, Desk, Page } from './protocol'
import { changeOf } from './changes'
import { copyName } from './saveFile'

/** Set by the build from package.json. */
declare const KINERJA_VERSION: string

/** One file, the session over it, and how its sheets look. All that takes time happens here, off the page. */
class WorkerDesk implements Desk {
  private file: FileWorkbook | null = null
  private session: Session | null = null
  private preview = new Preview('id')

  private page: Comlink.Remote<Page> | null = null

  async serve(page: Comlink.Remote<Page>, lifeline: string): Promise<boolean> {
    this.page = page
    // Held until this worker ends, however it ends: so the page hears of an end that nothing else tells of.
    const { locks } = navigator as Partial<Navigator>
    if (!locks) return false
    return new Promise<boolean>((answer) => {
      const held = locks.request(lifeline, () => {
        answer(true)
        return new Promise(() => undefined)
      })
      // Refused where the page was opened from a file.
      held.catch(() => answer(false))
    })
  }

  async open(bytes: Uint8Array, fileName: string, lang: Language): Promise<void> {
    this.session?.cancel()
    this.session?.stop()
    const preview = new Preview(lang)
    const copy = await copyOf(bytes, fileName)
    const copied = copy?.ok ? copy.value : null
    const file = openFileWorkbook(copied?.bytes ?? bytes, fileName, (cell) => void this.page?.show(cell))
    const session = new Session({
      workbook: {
        ...file,
        async read(following) {
          if (copy && !copy.ok) return copy
          const read = await file.read(following)
          if (!read.ok) return read
          const content = { ...read.value, ...copied?.about }
          preview.setContent(content)
          return ok(content)
        },
        async write(sheets: readonly SheetModel[], following) {
          const written = await file.write(sheets, following)
          if (written.ok) preview.setModels(sheets)
          return written
        },
      },
      openNew: async ({ sheets, ...properties }) => {
        const copy = writeOwnWorkbook(sheets, properties)
        const name = copyName(fileName, lang === 'id' ? 'pimpinan' : 'leadership')
        await this.page?.save(Comlink.transfer(copy, [copy.buffer]), name)
        return ok(undefined)
      },
      translate: createPaneTranslate,
      version: KINERJA_VERSION,
      now: () => momentOf(new Date()),
      lang,
    })
    this.file = file
    this.session = session
    this.preview = preview
    let before = session.getState()
    void this.page?.changed(changeOf(null, before))
    session.subscribe(() => {
      const now = session.getState()
      void this.page?.changed(changeOf(before, now))
      before = now
    })
    await session.start()
  }

  async workbookOf(sheet: SheetBody): Promise<Uint8Array> {
    return writeBareWorkbook([{ ...sheet, id: 'notes', place: 'back' }])
  }

  async command(name: Command, args: readonly unknown[]): Promise<unknown> {
    const { session } = this
    if (!session) return undefined
    const run = session[name] as (...given: readonly unknown[]) => unknown
    return run.apply(session, [...args])
  }

  async bytes(): Promise<Uint8Array> {
    if (!this.file) throw new Error('no file is open')
    return this.file.bytes()
  }

  async tabs() {
    return this.preview.tabs()
  }

  async rows(tab: string, first: number, count: number) {
    return this.preview.rows(tab, first, count)
  }
}

// Fetched now, so that the page works without a network later.
void import('./preview/conditions')

Comlink.expose(new WorkerDesk())
