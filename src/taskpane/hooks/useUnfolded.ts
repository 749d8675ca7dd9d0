import { useEffect, useState } from 'react'
import type { TableReading } from '../../core/intake/types'
import { usePane } from '../paneContext'
import { selectedTable } from '../words/activeTable'

/**
 * Which table's card is unfolded by itself: the one in which the person selects cells in Excel. It changes only while the
 * person is over there, so that nothing moves away from under the pointer or from the thing that has the focus.
 * @param tables - that were found
 * @returns the table, or null
 */
export function useUnfolded(tables: readonly TableReading[]): TableReading | null {
  const { session } = usePane()
  const [unfolded, setUnfolded] = useState<string | null>(null)
  useEffect(
    () =>
      session.subscribe(() => {
        const selected = selectedTable(tables, session.getState().active)
        if (selected && !isInUse()) setUnfolded(keyOf(selected))
      }),
    [session, tables],
  )
  return tables.find((table) => keyOf(table) === unfolded) ?? null
}

/** @returns what tells a table from the others, also after it was read anew */
export function keyOf({ kind, sheet, range }: TableReading): string {
  return `${kind} ${sheet} ${range.firstRow} ${range.firstCol}`
}

/** Whether the person is in the pane, by pointer or by keyboard. */
function isInUse(): boolean {
  const { activeElement, body, documentElement } = document
  const hasFocus = document.hasFocus() && activeElement !== null && activeElement !== body
  return hasFocus || documentElement.matches(':hover')
}
