import type { MapOverride, TableReading } from '../../core/intake/types'
import { usePane } from '../paneContext'
import { Section } from './Section'
import { TableCard } from './TableCard'

export interface TablesProps {
  readonly tables: readonly TableReading[]
  readonly overrides: readonly MapOverride[]
  readonly activeSheet: string | null
}

/** All tables that were found; the one that the person looks at is open from the start. */
export function Tables({ tables, overrides, activeSheet }: TablesProps) {
  const { t } = usePane()
  const active = tables.findIndex(({ sheet }) => sheet === activeSheet)
  return (
    <Section title={t('pane.tables.title')}>
      {tables.map((table, i) => (
        <TableCard
          key={`${table.sheet} ${table.range.firstRow} ${table.range.firstCol}`}
          table={table}
          isActive={table.sheet === activeSheet}
          initiallyOpen={tables.length === 1 || i === active}
          isCorrected={overrides.some(({ sheet }) => sheet === table.sheet)}
        />
      ))}
    </Section>
  )
}
