import * as Comlink from 'comlink'
import { START, type SessionState } from '../app/sessionState'
import type { CellRef } from '../core/units'
import type { PaneSession } from '../taskpane/paneContext'
import { saveFile } from './saveFile'
import type { Command, Desk, Page } from './protocol'

/** The session of the worker, as the pane's components know a session. */
export interface RemoteSession extends PaneSession {
  /** Of the worker that serves now. */
  readonly desk: Comlink.Remote<Desk>
  /** Hears when a worker ended before its time: its file is gone with it, and another worker serves the next one. */
  readonly onBroken: (listener: () => void) => () => void
  /** The cell that a person asked for last; a new object each time. */
  readonly getWanted: () => CellRef | null
  /** Another file is about to be opened: nothing that was known of the one before holds. */
  readonly forgetFile: () => void
}

/** A page opened from a file may know other locks than its worker, and would be given this one at once. */
async function isSeen(lock: string): Promise<boolean> {
  try {
    const { held = [] } = await navigator.locks.query()
    return held.some(({ name }) => name === lock)
  } catch {
    return false
  }
}

/**
 * @param newWorker - starts a worker; asked again when one ended before its time
 * @returns the session in that worker; no file is open yet
 */
export async function connect(newWorker: () => Worker): Promise<RemoteSession> {
  let state: SessionState = START
  let wanted: CellRef | null = null
  let count = 0
  const listeners = new Set<() => void>()
  const brokenListeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const begin = (): { readonly desk: Comlink.Remote<Desk>; readonly ready: Promise<void> } => {
    const worker = newWorker()
    let isOver = false
    const page: Page = {
      changed(change) {
        if (isOver) return
        state = { ...state, ...change }
        tell()
      },
      show(cell) {
        wanted = { ...cell }
        tell()
      },
      save: saveFile,
    }
    const end = () => {
      if (isOver) return
      isOver = true
      worker.terminate()
      state = START
      wanted = null
      current = null
      tell()
      for (const listener of brokenListeners) listener()
    }
    worker.addEventListener('error', end)
    worker.addEventListener('messageerror', end)
    const desk = Comlink.wrap<Desk>(worker)
    const lifeline = `kinerja-${Date.now()}-${(count += 1)}`
    const failed = new Promise<never>((_, reject) => {
      worker.addEventListener('error', () => reject(new Error('the worker did not start')), { once: true })
    })
    const served = desk.serve(Comlink.proxy(page), lifeline).then(async (isHeld) => {
      // Given to the page only when the worker is no more.
      if (isHeld && (await isSeen(lifeline))) void navigator.locks.request(lifeline, end)
    })
    const ready = Promise.race([served, failed])
    return { desk, ready }
  }
  let current: ReturnType<typeof begin> | null = begin()
  await current.ready
  const deskNow = () => (current ??= begin()).desk
  const command =
    <Name extends Command>(name: Name) =>
    (...args: Parameters<PaneSession[Name]>) =>
      deskNow().command(name, args) as ReturnType<PaneSession[Name]>
  return {
    get desk() {
      return deskNow()
    },
    onBroken: (listener) => {
      brokenListeners.add(listener)
      return () => brokenListeners.delete(listener)
    },
    getState: () => state,
    getWanted: () => wanted,
    forgetFile: () => {
      state = START
      wanted = null
      tell()
    },
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: command('look'),
    correct: command('correct'),
    answer: command('answer'),
    chooseKpi: command('chooseKpi'),
    weighKpi: command('weighKpi'),
    forget: command('forget'),
    choose: command('choose'),
    want: command('want'),
    prepare: command('prepare'),
    generate: command('generate'),
    cancel: command('cancel'),
    goTo: command('goTo'),
    insertTemplate: command('insertTemplate'),
    askToRemove: command('askToRemove'),
    remove: command('remove'),
    copyForLeadership: command('copyForLeadership'),
    dismiss: command('dismiss'),
  }
}
