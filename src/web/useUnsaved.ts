import { useEffect, useState } from 'react'
import type { SessionState } from '../app/sessionState'

/** What would be lost with the page. */
export interface Unsaved {
  /** A workbook that was made or changed here since it was saved last. */
  readonly file: boolean
  /** Whatever was decided here since the scorecard was made last. */
  readonly decisions: boolean
  /** The file was handed to the browser. */
  readonly markSaved: () => void
}

/**
 * @param state - of the session
 * @returns what is not saved; while there is anything, the browser asks before it leaves the page
 */
export function useUnsaved(state: SessionState): Unsaved {
  const change = changeOf(state)
  const [latest, setLatest] = useState(change)
  const [saved, setSaved] = useState<unknown>(null)
  if (change !== null && change !== latest) setLatest(change)
  const file = latest !== null && latest !== saved
  const decisions = hasDecisions(state)
  const asks = file || decisions
  useEffect(() => {
    if (!asks) return undefined
    const ask = (event: BeforeUnloadEvent) => {
      event.preventDefault()
      // What older browsers go by.
      event.returnValue = true
    }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [asks])
  return { file, decisions, markSaved: () => setSaved(latest) }
}

/** Another text for each change of the file; null where the state tells of none. */
function changeOf({ stage, notice }: SessionState): string | null {
  if (notice?.kind === 'inserted' || notice?.kind === 'removed')
    return `${notice.kind} ${notice.sheets.join()}`
  // A choice that comes later sends the same sheets once more: the moment tells one making from the next.
  return stage.kind === 'done'
    ? `made ${stage.generated.content.sha256} ${stage.generated.sheets.join()}`
    : null
}

function hasDecisions({ overrides, answers, kpis, forgotten, choice }: SessionState): boolean {
  const lists: readonly (readonly unknown[])[] = [overrides, answers, kpis, forgotten, Object.keys(choice)]
  return lists.some(({ length }) => length > 0)
}
