import type { Translate } from '../core/units'
import { createContext, type ReactNode, useContext } from 'react'
import type { Session } from '../app/session'
import type { Language } from '../locales/shared'

/** What the pane asks of the session, wherever that runs. */
export type PaneSession = Pick<
  Session,
  | 'getState'
  | 'subscribe'
  | 'look'
  | 'correct'
  | 'answer'
  | 'chooseKpi'
  | 'weighKpi'
  | 'forget'
  | 'choose'
  | 'want'
  | 'prepare'
  | 'generate'
  | 'cancel'
  | 'goTo'
  | 'insertTemplate'
  | 'askToRemove'
  | 'remove'
  | 'copyForLeadership'
  | 'dismiss'
>

/** What a pane has besides, where the workbook is a file and not open in Excel. */
export interface FileDoor {
  /** Whether the page is dark. */
  readonly isDark: boolean
  /** Saves the file as it is now. */
  readonly save: () => void
  /** Stands at the end of the header. */
  readonly tools: ReactNode
}

/** What every part of the pane needs. */
export interface Pane {
  readonly session: PaneSession
  /** Null inside Excel. */
  readonly file: FileDoor | null
  readonly t: Translate
  /** Language of the pane. */
  readonly lang: Language
}

export const PaneContext = createContext<Pane | null>(null)

/** @returns what the pane's parts share; outside the pane it is a bug and throws */
export function usePane(): Pane {
  const pane = useContext(PaneContext)
  if (!pane) throw new Error('no pane around this component')
  return pane
}
