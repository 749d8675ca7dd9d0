import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset'
import type { TableReading } from '../../core/intake/types'
import { usePane } from '../paneContext'
import { openFields, tableColumns } from '../words/tableColumns'
import { CellLink } from './CellLink'
import { ColumnPicker } from './ColumnPicker'
import { Disclosure } from './Disclosure'
import { SetAside } from './SetAside'

const useStyles = makeStyles({
  body: { display: 'flex', flexDirection: 'column', rowGap: tokens.spacingVerticalXS },
  reset: { alignSelf: 'flex-start' },
})

interface TableDetailsProps {
  readonly table: TableReading
  /** Its address with its sheet, as people write it. */
  readonly place: string
  /** Whether a person corrected columns of its sheet. */
  readonly isCorrected: boolean
}

/** What a table's card holds when it is opened: which column is what, and the rows that are no data. */
export function TableDetails({ table, place, isCorrected }: TableDetailsProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const { sheet, range } = table
  const options = tableColumns(table)
  const open = openFields(table)
  return (
    <div className={styles.body}>
      <CellLink cell={{ sheet, row: range.firstRow, col: range.firstCol }}>{place}</CellLink>
      {table.restates && <span>{t('pane.tables.restates', { sheet: table.restates.sheet })}</span>}
      {table.setAside.length > 0 && <SetAside rows={table.setAside} />}
      <div role="group" aria-label={t('pane.tables.columns')}>
        {table.columns.map((reading) => (
          <ColumnPicker
            key={reading.field}
            sheet={sheet}
            field={reading.field}
            reading={reading}
            options={options}
          />
        ))}
      </div>
      {open.length > 0 && (
        <Disclosure quiet label={t('pane.tables.more', { count: open.length })}>
          {open.map((field) => (
            <ColumnPicker key={field} sheet={sheet} field={field} reading={null} options={options} />
          ))}
        </Disclosure>
      )}
      {isCorrected && (
        <Button
          size="small"
          appearance="subtle"
          icon={<ArrowResetRegular />}
          className={styles.reset}
          onClick={() => session.forget(sheet)}
        >
          {t('pane.tables.forget')}
        </Button>
      )}
    </div>
  )
}
