import * as Comlink from 'comlink'
import { START, type SessionState } from '../app/session'
import type { CellRef } from '../core/units'
import type { PaneSession } from '../taskpane/paneContext'
import { saveFile } from './saveFile'
import type { Command, Desk, Page } from './protocol'

/** The session of the worker, as the pane's components know a session. */
export interface RemoteSession extends PaneSession {
  readonly desk: Comlink.Remote<Desk>
  /** The cell that a person asked for last; a new object each time. */
  readonly getWanted: () => CellRef | null
}

/**
 * @param worker - a new one, which serves the page as long as it lives
 * @returns the session in that worker; no file is open yet
 */
export async function connect(worker: Worker): Promise<RemoteSession> {
  let state: SessionState = START
  let wanted: CellRef | null = null
  const listeners = new Set<() => void>()
  const tell = () => {
    for (const listener of listeners) listener()
  }
  const page: Page = {
    changed(change) {
      state = { ...state, ...change }
      tell()
    },
    show(cell) {
      wanted = { ...cell }
      tell()
    },
    save: saveFile,
  }
  const { start } = Comlink.wrap<{ start(page: Page): Promise<Desk> }>(worker)
  const desk = (await start(Comlink.proxy(page))) as unknown as Comlink.Remote<Desk>
  const command =
    <Name extends Command>(name: Name) =>
    (...args: Parameters<PaneSession[Name]>) =>
      desk.command(name, args) as ReturnType<PaneSession[Name]>
  return {
    desk,
    getState: () => state,
    getWanted: () => wanted,
    subscribe: (listener) => {
      listeners.add(listener)
      return () => listeners.delete(listener)
    },
    look: command('look'),
    correct: command('correct'),
    forget: command('forget'),
    choose: command('choose'),
    want: command('want'),
    generate: command('generate'),
    cancel: command('cancel'),
    goTo: command('goTo'),
    insert: command('insert'),
    askToRemove: command('askToRemove'),
    remove: command('remove'),
    copyForLeadership: command('copyForLeadership'),
    dismiss: command('dismiss'),
  }
}
