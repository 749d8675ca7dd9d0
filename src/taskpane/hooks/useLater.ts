import { useSyncExternalStore } from 'react'
import type * as later from '../components/later'

/** Parts of the pane that it can be used without. */
export type LaterParts = typeof later

interface Fetched {
  readonly parts: LaterParts | null
  /** Whether they could not be fetched when they were last asked for. */
  readonly hasFailed: boolean
}

let fetched: Fetched = { parts: null, hasFailed: false }
let asked: Promise<boolean> | null = null
const listeners = new Set<() => void>()

function tell(parts: LaterParts | null): boolean {
  fetched = { parts, hasFailed: parts === null }
  asked = null
  for (const listener of listeners) listener()
  return parts !== null
}

/**
 * Fetches them, once however many wait for them; where that failed, once more.
 * @returns whether they are here
 */
export function fetchLater(): Promise<boolean> {
  if (fetched.parts) return Promise.resolve(true)
  asked ??= import('../components/later').then(tell, () => tell(null))
  return asked
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

/** @returns the parts that are fetched later, as far as they are here */
export function useLater(): Fetched {
  return useSyncExternalStore(subscribe, () => fetched)
}
