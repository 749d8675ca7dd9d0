import { useSyncExternalStore } from 'react'

function useMedia(query: string): boolean {
  return useSyncExternalStore(
    (changed) => {
      const list = matchMedia(query)
      list.addEventListener('change', changed)
      return () => list.removeEventListener('change', changed)
    },
    () => matchMedia(query).matches,
  )
}

/** @returns whether the system shows itself dark */
export const useIsDark = (): boolean => useMedia('(prefers-color-scheme: dark)')

/** @returns whether steps and preview stand beside each other */
export const useIsWide = (): boolean => useMedia('(min-width: 600px)')
