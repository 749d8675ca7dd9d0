import { useSyncExternalStore } from 'react'
import { isOfficeDark } from '../officeTheme'

/**
 * Excel tells nobody that its theme was changed: the event for that is Outlook's. The theme is changed outside the pane,
 * so it is looked at again when the person comes back to it, and whenever something is drawn.
 * Source: learn.microsoft.com/javascript/api/office/office.eventtype, OfficeThemeChanged
 */
function subscribe(listener: () => void): () => void {
  window.addEventListener('focus', listener)
  document.addEventListener('visibilitychange', listener)
  document.documentElement.addEventListener('pointerenter', listener)
  return () => {
    window.removeEventListener('focus', listener)
    document.removeEventListener('visibilitychange', listener)
    document.documentElement.removeEventListener('pointerenter', listener)
  }
}

/** @returns whether Excel is dark */
export function useOfficeTheme(): boolean {
  return useSyncExternalStore(subscribe, isOfficeDark)
}
