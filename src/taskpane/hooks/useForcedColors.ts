import { useSyncExternalStore } from 'react'

const query = () => (typeof matchMedia === 'function' ? matchMedia('(forced-colors: active)') : null)

function subscribe(listener: () => void): () => void {
  const media = query()
  media?.addEventListener('change', listener)
  return () => media?.removeEventListener('change', listener)
}

/** @returns whether the person's system lays its own few colours over every page */
export function useForcedColors(): boolean {
  return useSyncExternalStore(subscribe, () => query()?.matches ?? false)
}
