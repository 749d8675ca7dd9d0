import type { ReactNode } from 'react'
import { momentOf } from '../app/moment'
import { Session } from '../app/session'
import type { NewWorkbook, Refusal } from '../app/ports'
import { fail, type Result } from '../core/units'
import { createExcelHost } from '../host/excel'
import { createPaneTranslate } from '../locales/pane'
import type { Language } from '../locales/shared'
import { App } from './App'
import { Unsupported, type UnsupportedProps } from './components/Unsupported'

/** Set by the build from package.json. */
declare const KINERJA_VERSION: string

/**
 * @param lang - language of the person's Excel
 * @returns the person's work on the open workbook; nothing was read yet
 */
export function createSession(lang: Language): Session {
  return new Session({
    workbook: createExcelHost(),
    openNew,
    translate: createPaneTranslate,
    version: KINERJA_VERSION,
    now: () => momentOf(new Date()),
    lang,
  })
}

/** What writes files is fetched only now. */
async function openNew(workbook: NewWorkbook): Promise<Result<void, Refusal>> {
  const door = await import('./newWorkbook').catch(() => null)
  return door ? door.openNew(workbook) : fail({ code: 'not-fetched', values: {} })
}

/**
 * @param session - the person's work
 * @param lang - language of the pane
 * @returns the pane
 */
export function paneOf(session: Session, lang: Language): ReactNode {
  const t = createPaneTranslate(lang)
  return <App session={session} t={t} lang={lang} year={new Date().getFullYear()} />
}

/**
 * @param why - what is missing
 * @param lang - language of the page
 * @returns a page that says so
 */
export function unsupported(why: UnsupportedProps['why'], lang: Language): ReactNode {
  return <Unsupported why={why} t={createPaneTranslate(lang)} />
}
