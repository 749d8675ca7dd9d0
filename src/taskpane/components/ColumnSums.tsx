import { Checkbox, makeStyles, tokens } from '@fluentui/react-components'
import type { Field } from '../../core/intake/types'
import { usePane } from '../paneContext'
import type { TableColumn } from '../words/tableColumns'

const useStyles = makeStyles({
  sums: {
    gridColumn: '1 / -1',
    margin: 0,
    padding: `0 ${tokens.spacingHorizontalS}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    display: 'flex',
    flexDirection: 'column',
    maxHeight: '240px',
    overflowY: 'auto',
    minWidth: 0,
  },
})

interface ColumnSumsProps {
  readonly sheet: string
  readonly field: Field
  /** Those that are added up now. */
  readonly columns: readonly number[]
  readonly options: readonly TableColumn[]
}

/** Which columns of a table are added up to be a field. */
export function ColumnSums({ sheet, field, columns, options }: ColumnSumsProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const toggle = (col: number, isIn: boolean) => {
    const others = columns.filter((one) => one !== col)
    session.correct(sheet, field, isIn ? [...others, col].sort((a, b) => a - b) : others)
  }
  return (
    <fieldset className={styles.sums} aria-label={t('pane.tables.sumOf', { field })}>
      {options.map(({ col, label }) => (
        <Checkbox
          key={col}
          label={label}
          checked={columns.includes(col)}
          onChange={(_, data) => toggle(col, data.checked === true)}
        />
      ))}
    </fieldset>
  )
}
