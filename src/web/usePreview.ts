import { useCallback, useEffect, useRef, useState } from 'react'
import type { CellRef } from '../core/units'
import type { PreviewPage, PreviewTab } from './preview/types'
import type { RemoteSession } from './remoteSession'

/** Rows that are fetched at a time: more than a screen holds. */
const ROWS = 120
/** Rows that are shown before the one that was asked for. */
const BEFORE = 40

/** What the preview shows now, and how it is moved. */
export interface PreviewState {
  readonly tabs: readonly PreviewTab[]
  readonly page: PreviewPage | null
  /** Shows a sheet from near a row. */
  readonly select: (tab: string, row: number) => void
  /** Fetches more rows; null where all are there. */
  readonly more: (() => void) | null
}

/**
 * @param session - in the worker
 * @param version - changes whenever sheets were read or written
 * @param wanted - the cell that a person asked for
 * @returns the sheets, fetched from the worker some rows at a time
 */
export function usePreview(session: RemoteSession, version: unknown, wanted: CellRef | null): PreviewState {
  const [tabs, setTabs] = useState<readonly PreviewTab[]>([])
  const [page, setPage] = useState<PreviewPage | null>(null)
  /** Only the answer to the latest question is shown. */
  const latest = useRef(0)
  const current = useRef<string | null>(null)

  const show = useCallback(
    async (tab: string, first: number, earlier: PreviewPage | null) => {
      latest.current += 1
      const question = latest.current
      const fetched = await session.desk.rows(tab, first, ROWS)
      if (question !== latest.current || !fetched) return
      current.current = tab
      setPage(earlier ? { ...fetched, rows: [...earlier.rows, ...fetched.rows] } : fetched)
    },
    [session],
  )
  const select = useCallback(
    (tab: string, row: number) => {
      // Charts stand over the first rows, which stay on the page.
      void show(tab, row > ROWS - BEFORE ? row - BEFORE : 1, null)
    },
    [show],
  )
  useEffect(() => {
    let isGone = false
    void session.desk.tabs().then((found) => {
      if (isGone) return
      setTabs(found)
      const kept = found.find(({ name }) => name === current.current)
      const hadOurs = tabs.some(({ isOurs }) => isOurs)
      const next = kept && hadOurs === found.some(({ isOurs }) => isOurs) ? kept : found[0]
      if (next) select(next.name, 1)
      else setPage(null)
    })
    return () => {
      isGone = true
    }
  }, [session, version, select])
  useEffect(() => {
    if (wanted) select(wanted.sheet, wanted.row)
  }, [wanted, select])

  const last = page?.rows.at(-1)?.row ?? 0
  const more = page && last < page.lastRow ? () => void show(page.name, last + 1, page) : null
  return { tabs, page, select, more }
}
