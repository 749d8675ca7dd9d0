import { useState } from 'react'
import type { SessionState } from '../../app/sessionState'
import type { MapOverride, TableReading } from '../../core/intake/types'
import { keyOf, useUnfolded } from '../hooks/useUnfolded'
import { usePane } from '../paneContext'
import { activeTables } from '../words/activeTable'
import { Section } from './Section'
import { TableCard } from './TableCard'

export interface TablesProps {
  readonly tables: readonly TableReading[]
  readonly overrides: readonly MapOverride[]
  readonly active: SessionState['active']
  /** Whether the only table is unfolded by itself: not while something is asked below it. */
  readonly unfolds: boolean
}

/** All tables that were found; the one that the person looks at in Excel is marked, and unfolded where cells of it are selected. */
export function Tables({ tables, overrides, active, unfolds }: TablesProps) {
  const { t } = usePane()
  const marked = activeTables(tables, active)
  const unfolded = useUnfolded(tables)
  // Settled once: a question that comes up later folds nothing away from under the pointer.
  const [unfoldsOnly] = useState(unfolds)
  return (
    <Section title={t('pane.tables.title')}>
      {tables.map((table) => (
        <TableCard
          key={keyOf(table)}
          table={table}
          isActive={marked.includes(table)}
          opens={(unfoldsOnly && tables.length === 1) || table === unfolded}
          isCorrected={overrides.some(({ sheet }) => sheet === table.sheet)}
        />
      ))}
    </Section>
  )
}
