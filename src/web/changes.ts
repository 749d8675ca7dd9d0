import type { SessionState } from '../app/sessionState'
import { slim } from './slim'

/**
 * @param before - an earlier state, or null where there is none
 * @param now - the state now
 * @returns what differs, fit to be sent to the page
 */
export function changeOf(before: SessionState | null, now: SessionState): Partial<SessionState> {
  const changed = Object.entries(now).filter(([key, value]) => before?.[key as keyof SessionState] !== value)
  return slim(Object.fromEntries(changed) as Partial<SessionState>)
}
