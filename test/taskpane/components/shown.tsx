import { act, type ReactNode } from 'react'
import { createRoot, type Root } from 'react-dom/client'
import { START } from '../../../src/app/sessionState'
import { fetchPaneTranslate } from '../../../src/locales/pane'
import type { Language } from '../../../src/locales/shared'
import { type FileDoor, PaneContext, type PaneSession } from '../../../src/taskpane/paneContext'
import { NoResizeObserver } from '../page'

let root: Root | null = null
let drawn: (part: ReactNode) => ReactNode = (part) => part

/** Every command that a component gave, in order: its name and what went with it. */
type Told = (readonly [command: string, ...given: readonly unknown[]])[]

/** What a command is answered with; any other with nothing. */
type Answers = Readonly<Record<string, unknown>>

/** A session that only notes what it is told. */
function notingSession(told: Told, answers: Answers): PaneSession {
  const known = { getState: () => START, subscribe: () => () => undefined }
  return new Proxy(known as unknown as PaneSession, {
    get: (target, name) =>
      name in target
        ? Reflect.get(target, name)
        : (...given: unknown[]) => {
            told.push([String(name), ...given])
            return Promise.resolve(answers[String(name)] ?? null)
          },
  })
}

/**
 * Draws one part of the pane by itself.
 * @param part - what is looked at
 * @param lang - language of the pane
 * @param more - a file behind the pane, what the session answers
 * @returns what the session is told from then on
 */
export async function show(
  part: ReactNode,
  lang: Language = 'id',
  more: { readonly file?: FileDoor; readonly answers?: Answers } = {},
): Promise<Told> {
  globalThis.IS_REACT_ACT_ENVIRONMENT = true
  globalThis.ResizeObserver = NoResizeObserver
  const told: Told = []
  const t = await fetchPaneTranslate(lang)
  const session = notingSession(told, more.answers ?? {})
  root = createRoot(document.body.appendChild(document.createElement('div')))
  drawn = (shown) => <PaneContext value={{ session, file: more.file ?? null, t, lang }}>{shown}</PaneContext>
  await showAgain(part)
  return told
}

/** Draws the same part with something else in it. */
export async function showAgain(part: ReactNode): Promise<void> {
  await act(async () => root?.render(drawn(part)))
}

/** Takes it away again. */
export async function takeAway(): Promise<void> {
  await act(async () => root?.unmount())
  root = null
  document.body.innerHTML = ''
}
