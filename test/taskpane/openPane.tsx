import { act } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import type { OpenWorkbook, WorkbookEvent } from '../../src/app/ports'
import { makingIn } from '../../src/app/making'
import { Session, type SessionParts } from '../../src/app/session'
import type { SheetGrid } from '../../src/core/units'
import { fetchPaneTranslate, fetchSheetTranslate } from '../../src/locales/pane'
import type { Language } from '../../src/locales/shared'
import { App } from '../../src/taskpane/App'
import { FakeWorkbook } from './fakeWorkbook'
import { NoResizeObserver, settle } from './page'

export * from './page'

let root: Root | null = null

/** Takes the pane down. */
export async function closePane() {
  await act(async () => root?.unmount())
  root = null
  document.body.innerHTML = ''
}

/** The person does something in the workbook. */
export async function happens(workbook: FakeWorkbook, event: WorkbookEvent) {
  await act(async () => workbook.hear(event))
}

type Fetching = SessionParts['making']

/** Draws the pane over a workbook in memory. */
export async function openPane(
  sheets: readonly SheetGrid[],
  options: { lang?: Language; prepare?: (workbook: FakeWorkbook) => void; making?: Fetching } = {},
) {
  const workbook = new FakeWorkbook(sheets)
  options.prepare?.(workbook)
  const session = await openPaneOn(workbook, (copy) => workbook.openNew(copy), options.lang, options.making)
  return { workbook, session }
}

/** Draws the pane over any workbook that is open; what it hands to a person beside that goes through `openNew`. */
export async function openPaneOn(
  workbook: OpenWorkbook,
  openNew: SessionParts['openNew'],
  lang: Language = 'id',
  making: Fetching = async (asked) => makingIn(await fetchSheetTranslate(asked)),
) {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  globalThis.ResizeObserver = NoResizeObserver
  const session = new Session({
    workbook,
    openNew,
    making,
    version: '0.0.0-test',
    now: () => ({ serial: 46037.5, year: 2026 }),
    lang,
  })
  const place = document.body.appendChild(document.createElement('div'))
  root = createRoot(place)
  const t = await fetchPaneTranslate(lang)
  await act(async () => {
    root?.render(<App session={session} t={t} lang={lang} year={2026} />)
    void session.start()
  })
  await settle()
  return session
}
