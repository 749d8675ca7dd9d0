import type { ReactNode } from 'react'
import { momentOf } from '../app/moment'
import { Session } from '../app/session'
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
    translate: createPaneTranslate,
    version: KINERJA_VERSION,
    now: () => momentOf(new Date()),
    lang,
  })
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
