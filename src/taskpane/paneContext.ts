import { createContext, useContext } from 'react'
import type { Session } from '../app/session'
import type { Translate } from '../core/report/model'
import type { Language } from '../locales/shared'

/** What every part of the pane needs. */
export interface Pane {
  readonly session: Session
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
