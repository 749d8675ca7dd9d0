import { act } from 'react'

declare global {
  var IS_REACT_ACT_ENVIRONMENT: boolean
}

// jsdom lays nothing out; Fluent's message bars and dialogs ask for the size of what they stand in.
export class NoResizeObserver {
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

/** Presses a key in a control. */
export async function strike(element: Element, key: string) {
  await act(async () => {
    element.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }))
  })
}

/** Leaves a field, as a person does with Tab. */
export async function leave(element: HTMLElement) {
  await act(async () => {
    element.focus()
    element.blur()
  })
}

/** What a screen reader calls an element that another one names. */
export function labelOf(element: Element | null | undefined): string {
  const ids = element?.getAttribute('aria-labelledby')?.split(' ') ?? []
  const named = ids.map((id) => document.getElementById(id)?.textContent ?? '').join(' ')
  return element?.getAttribute('aria-label') ?? named
}
