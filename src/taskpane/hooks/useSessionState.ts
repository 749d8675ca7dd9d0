import { useSyncExternalStore } from 'react'
import type { Session, SessionState } from '../../app/session'

/**
 * @param session - the person's work on the open workbook
 * @returns its state, drawn anew after every change
 */
export function useSessionState(session: Session): SessionState {
  return useSyncExternalStore(session.subscribe, session.getState)
}
