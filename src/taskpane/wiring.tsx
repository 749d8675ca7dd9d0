import type { ReactNode } from 'react'
import { momentOf } from '../app/moment'
import type { Making } from '../app/making'
import { Session } from '../app/session'
import type { NewWorkbook, Refusal } from '../app/ports'
import { fail, type Result, type Translate } from '../core/units'
import { createExcelHost, fetchWriter } from '../host/excel'
import { fetchSheetTranslate } from '../locales/pane'
import type { Language } from '../locales/shared'
import { App } from './App'

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
    making,
    version: KINERJA_VERSION,
    now: () => momentOf(new Date()),
    lang,
  })
}

/** What makes and writes sheets is fetched when it is asked for: as soon as something was found to make them of. */
async function making(lang: Language): Promise<Making | null> {
  try {
    const [{ makingIn }, t, writer] = await Promise.all([
      import('../app/making'),
      fetchSheetTranslate(lang),
      fetchWriter(),
    ])
    return writer && makingIn(t)
  } catch {
    return null
  }
}

/** What writes files is fetched only now. */
async function openNew(workbook: NewWorkbook): Promise<Result<void, Refusal>> {
  const door = await import('./newWorkbook').catch(() => null)
  return door ? door.openNew(workbook) : fail({ code: 'not-fetched', values: {} })
}

/**
 * @param session - the person's work
 * @param lang - language of the pane
 * @param t - says its sentences
 * @returns the pane
 */
export function paneOf(session: Session, lang: Language, t: Translate): ReactNode {
  return <App session={session} t={t} lang={lang} year={new Date().getFullYear()} />
}
