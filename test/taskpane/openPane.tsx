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

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

// jsdom lays nothing out; Fluent's message bars and dialogs ask for the size of what they stand in.
class NoResizeObserver {
  observe() {}
  unobserve() {}
  disconnect() {}
}

/** jsdom knows dialogs, but not how they are shown. */
HTMLDialogElement.prototype.showModal = function show() {
  this.open = true
}
HTMLDialogElement.prototype.close = function close() {
  this.open = false
}

let root: Root | null = null

/** Takes the pane down. */
export async function closePane() {
  await act(async () => root?.unmount())
  root = null
  document.body.innerHTML = ''
}

/** Lets timers and promises of the session run out, and draws. */
export async function settle() {
  await act(async () => {
    for (let i = 0; i < 5; i += 1) await new Promise((done) => setTimeout(done))
  })
}

/** What matches a selector, in the order of the page. */
export function all<Kind extends Element = Element>(selector: string): Kind[] {
  return Array.from(document.querySelectorAll<Kind>(selector))
}

export const text = () => document.body.textContent ?? ''

/** What a person would call a control: its label, or what it says. */
function nameOf(element: Element): string {
  const id = element.getAttribute('id')
  const label = id ? document.querySelector(`label[for="${id}"]`)?.textContent : null
  return element.getAttribute('aria-label') ?? label ?? element.textContent ?? ''
}

/** The control with this name; it is an error that there is none. */
export function control<Kind extends Element = HTMLElement>(selector: string, name: string): Kind {
  const found = all(selector).find((one) => nameOf(one).startsWith(name))
  if (!found) {
    const names = all(selector).map(nameOf)
    throw new Error(`no ${selector} named ${name} among ${names.join(' | ')}`)
  }
  return found as unknown as Kind
}

/** Presses a button, link or box by its name. */
export async function press(name: string, selector = 'button, input') {
  await act(async () => control(selector, name).click())
  await settle()
}

/** Opens what is folded away under this name. */
export function unfold(name: string) {
  return toggle(name, true)
}

/** Folds away what stands under this name. */
export function fold(name: string) {
  return toggle(name, false)
}

async function toggle(name: string, isOpen: boolean) {
  const summary = control('summary', name)
  await act(async () => {
    const details = summary.parentElement as HTMLDetailsElement
    details.open = isOpen
    details.dispatchEvent(new Event('toggle'))
  })
  await settle()
}

/** Opens all that is folded away, what comes to light by it included. */
export async function unfoldAll() {
  for (let round = 0; round < 3; round += 1) {
    await act(async () => {
      for (const details of all<HTMLDetailsElement>('details')) {
        details.open = true
        details.dispatchEvent(new Event('toggle'))
      }
    })
  }
}

/** The person does something in the workbook. */
export async function happens(workbook: FakeWorkbook, event: WorkbookEvent) {
  await act(async () => workbook.hear(event))
}

/** The keyboard goes back to the workbook; jsdom knows no page beside this one. */
export function leavePane() {
  if (document.activeElement instanceof HTMLElement) document.activeElement.blur()
}

/** Chooses in a list, by what is shown or by its value, or types into a field as a person does. */
export async function choose(name: string, wanted: string, selector = 'select') {
  const field = control<HTMLSelectElement | HTMLInputElement>(selector, name)
  const options = field instanceof HTMLSelectElement ? Array.from(field.options) : []
  const value = options.find(({ textContent }) => textContent === wanted)?.value ?? wanted
  await act(async () => {
    const prototype = Object.getPrototypeOf(field) as object
    Object.getOwnPropertyDescriptor(prototype, 'value')?.set?.call(field, value)
    field.dispatchEvent(new Event(field instanceof HTMLInputElement ? 'input' : 'change', { bubbles: true }))
  })
  await settle()
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
