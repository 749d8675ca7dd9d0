import * as Comlink from 'comlink'
import { momentOf } from '../app/moment'
import { makingIn } from '../app/making'
import type { Following } from '../app/ports'
import { Session, type SessionParts } from '../app/session'
import { leadershipSheets } from '../core/report/leadership'
import type { SheetBody, SheetModel } from '../core/report/model'
import { ok, type Result } from '../core/units'
import {
  type FileWorkbook,
  openFileWorkbook,
  writeBareWorkbook,
  writeOwnWorkbook,
  writePlainWorkbook,
} from '../host/xlsx'
import { copyOf, openAnyFile, readers } from '../host/xlsx/foreign'
import type { Language } from '../locales/shared'
import { createWebTranslate } from '../locales/web'
import type { ChosenFile } from './joinFiles'
import { Preview } from './preview/preview'
import type { Command, Desk, Page } from './protocol'
import { changeOf } from './changes'
import { copyName } from './saveFile'

/** Set by the build from package.json. */
declare const KINERJA_VERSION: string

/** What a session begins with. */
interface Beginning {
  readonly bytes: Uint8Array
  /** As the notes sheet names it. */
  readonly fileName: string
  /** As results are named after it. */
  readonly resultOf: string
  readonly lang: Language
  readonly of?: SessionParts['of']
  readonly read: (host: FileWorkbook, following?: Following) => ReturnType<FileWorkbook['read']>
}

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
    const copy = await copyOf(bytes, fileName)
    const copied = copy?.ok ? copy.value : null
    await this.begin({
      bytes: copied?.bytes ?? bytes,
      fileName,
      resultOf: fileName,
      lang,
      read: async (host, following) => {
        if (copy && !copy.ok) return copy
        const read = await host.read(following)
        return read.ok ? ok({ ...read.value, ...copied?.about }) : read
      },
    })
  }

  async openMany(files: readonly ChosenFile[], lang: Language): Promise<Result<string, string>> {
    const t = createWebTranslate(lang)
    const now = momentOf(new Date())
    const { joinFiles } = await import('./joinFiles')
    const request = {
      overrides: [],
      choice: {},
      now,
      version: KINERJA_VERSION,
      translate: createWebTranslate,
      lang,
    }
    const joined = await joinFiles(files, { open: openAnyFile, write: writePlainWorkbook }, request, t)
    if (!joined.ok) return joined
    const { bytes, ...of } = joined.value
    const resultOf = `${t('combine.name')}.xlsx`
    await this.begin({ bytes, fileName: '', resultOf, lang, of, read: (host, ...rest) => host.read(...rest) })
    const named = of.sources.map(({ fileName, unit }) => `${fileName} (${unit})`).join(', ')
    return ok(t('combine.combined', { count: files.length, files: named }))
  }

  private async begin({ bytes, fileName, resultOf, lang, of, read }: Beginning): Promise<void> {
    this.session?.cancel()
    this.session?.stop()
    const preview = new Preview(lang)
    const file = openFileWorkbook(bytes, fileName, (cell) => void this.page?.show(cell))
    const session = new Session({
      workbook: {
        ...file,
        async read(following) {
          const content = await read(file, following)
          if (content.ok) preview.setContent(content.value)
          return content
        },
        async write(sheets: readonly SheetModel[], following) {
          const written = await file.write(sheets, following)
          if (written.ok) preview.setModels(sheets)
          return written
        },
      },
      openNew: async ({ sheets, ...properties }) => {
        const copy = writeOwnWorkbook(sheets, properties)
        const name = copyName(resultOf, lang === 'id' ? 'pimpinan' : 'leadership')
        await this.page?.save(Comlink.transfer(copy, [copy.buffer]), name)
        return ok(undefined)
      },
      making: async (asked) => makingIn(createWebTranslate(asked)),
      version: KINERJA_VERSION,
      now: () => momentOf(new Date()),
      lang,
      ...(of && { of }),
    })
    this.file = file
    this.session = session
    this.preview = preview
    let before = session.getState()
    void this.page?.changed(changeOf(null, before))
    session.subscribe(() => {
      const now = session.getState()
      // Words and number marks of a sheet are of one language, whichever the page has.
      const { stage } = now
      if (stage.kind === 'done' && stage !== before.stage)
        preview.setModels(stage.generated.models, stage.generated.settings.lang)
      void this.page?.changed(changeOf(before, now))
      before = now
    })
    await session.start()
  }

  async fetchAll(): Promise<void> {
    await Promise.all([import('./preview/conditions'), import('./joinFiles'), readers()])
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

  async printed() {
    const stage = this.session?.getState().stage
    if (stage?.kind !== 'done') return []
    const { models, settings } = stage.generated
    const sheets = leadershipSheets(models, { names: false, protect: false })
    const paper = new Preview(settings.lang)
    paper.setModels(sheets)
    return paper.printed()
  }
}

Comlink.expose(new WorkerDesk())
