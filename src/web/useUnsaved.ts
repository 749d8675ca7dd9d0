import { useEffect, useState } from 'react'
import type { Job, SessionState } from '../app/sessionState'

/** What would be lost with the page. */
export interface Unsaved {
  /** A workbook that was made or changed here since it was saved last. */
  readonly file: boolean
  /** Whatever was decided here since the scorecard was made last. */
  readonly decisions: boolean
  /** The file was handed to the browser. */
  readonly markSaved: () => void
}

/** Work at whose end the file is another one. */
const CHANGING: ReadonlySet<Job> = new Set<Job>(['generating', 'removing', 'inserting'])

/**
 * @param state - of the session
 * @returns what is not saved; while there is anything, the browser asks before it leaves the page
 */
export function useUnsaved(state: SessionState): Unsaved {
  const isChanging = state.work !== null && CHANGING.has(state.work.job)
  const [wasChanging, setWasChanging] = useState(isChanging)
  // Counted, and not told by what was made: the same sheets may be made of the same file once more.
  const [changes, setChanges] = useState(0)
  const [saved, setSaved] = useState(0)
  if (isChanging !== wasChanging) {
    setWasChanging(isChanging)
    if (!isChanging && isChanged(state)) setChanges(changes + 1)
  }
  const file = changes !== saved
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
  return { file, decisions, markSaved: () => setSaved(changes) }
}

/** Whether the work that ended left another file: it was neither refused nor cancelled, and found something to write. */
function isChanged({ stage, notice }: SessionState): boolean {
  if (notice) return notice.kind === 'inserted' || notice.kind === 'removed'
  return stage.kind === 'done'
}

function hasDecisions({ overrides, answers, kpis, forgotten, choice }: SessionState): boolean {
  const lists: readonly (readonly unknown[])[] = [overrides, answers, kpis, forgotten, Object.keys(choice)]
  return lists.some(({ length }) => length > 0)
}
