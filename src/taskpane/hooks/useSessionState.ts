import { useSyncExternalStore } from 'react'
import type { SessionState } from '../../app/sessionState'
import type { PaneSession } from '../paneContext'

/**
 * @param session - the person's work on the open workbook
 * @returns its state, drawn anew after every change
 */
export function useSessionState(session: PaneSession): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState)
}
