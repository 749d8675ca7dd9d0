import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { START } from '../../../src/app/sessionState'
import { fetchPaneTranslate } from '../../../src/locales/pane'
import type { Language } from '../../../src/locales/shared'
import { PaneContext, type PaneSession } from '../../../src/taskpane/paneContext'
import '../openPane'

let root: Root | null = null

/** Every command that a component gave, in order: its name and what went with it. */
type Told = (readonly [command: string, ...given: readonly unknown[]])[]

/** A session that only notes what it is told. */
function notingSession(told: Told): PaneSession {
  const known = { getState: () => START, subscribe: () => () => undefined }
  return new Proxy(known as unknown as PaneSession, {
    get: (target, name) =>
      name in target
        ? Reflect.get(target, name)
        : (...given: unknown[]) => {
            told.push([String(name), ...given])
            return Promise.resolve(null)
          },
  })
}

/**
 * Draws one part of the pane by itself.
 * @param part - what is looked at
 * @param lang - language of the pane
 * @returns what the session is told from then on
 */
export async function show(part: ReactNode, lang: Language = 'id'): Promise<Told> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  const told: Told = []
  const t = await fetchPaneTranslate(lang)
  const session = notingSession(told)
  root = createRoot(document.body.appendChild(document.createElement('div')))
  await act(async () =>
    root?.render(<PaneContext value={{ session, file: null, t, lang }}>{part}</PaneContext>),
  )
  return told
}

/** Takes it away again. */
export async function takeAway(): Promise<void> {
  await act(async () => root?.unmount())
  root = null
  document.body.innerHTML = ''
}
