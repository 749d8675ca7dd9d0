import { Button, makeStyles, Select, tokens } from '@fluentui/react-components'
import { AddRegular } from '@fluentui/react-icons/svg/add'
import { useId, useState } from 'react'
import type { ColumnReading, Field } from '../../core/intake/types'
import { columnName } from '../../core/units'
import { usePane } from '../paneContext'
import { isSummed, type TableColumn } from '../words/tableColumns'
import { ColumnSums } from './ColumnSums'

const useStyles = makeStyles({
  root: {
    display: 'grid',
    gridTemplateColumns: 'minmax(88px, 2fr) minmax(0, 3fr)',
    columnGap: tokens.spacingHorizontalS,
    alignItems: 'center',
    paddingTop: tokens.spacingVerticalXXS,
    paddingBottom: tokens.spacingVerticalXXS,
  },
  label: { overflowWrap: 'anywhere', lineHeight: tokens.lineHeightBase200 },
  mark: { display: 'block', fontSize: tokens.fontSizeBase200, color: tokens.colorNeutralForeground3 },
  choice: { display: 'flex', minWidth: 0, columnGap: tokens.spacingHorizontalXXS },
  select: { flexGrow: 1, minWidth: 0, '& > select': { width: '100%', textOverflow: 'ellipsis' } },
})

const SUM = 'sum'

export interface ColumnPickerProps {
  readonly sheet: string
  readonly field: Field
  /** What was read, or null where the field has no column. */
  readonly reading: ColumnReading | null
  readonly options: readonly TableColumn[]
}

/** A field of a table, and which columns it is. */
export function ColumnPicker({ sheet, field, reading, options }: ColumnPickerProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const id = useId()
  const [addsUp, setAddsUp] = useState(false)
  const columns = reading?.columns ?? []
  const isSum = columns.length > 1
  const choose = (value: string) => {
    if (value !== SUM) session.correct(sheet, field, value === '' ? [] : [Number(value)])
  }
  const doubtful = reading?.basis !== 'user' && (reading?.confidence ?? 1) < DOUBTFUL
  const mark = reading?.basis === 'user' ? 'pane.tables.yours' : doubtful ? 'pane.tables.doubtful' : null
  return (
    <div className={styles.root}>
      <label htmlFor={id} className={styles.label}>
        {breakable(t(`field.${field}`))}
        {mark && <span className={styles.mark}>{t(mark)}</span>}
      </label>
      <span className={styles.choice}>
        <Select
          id={id}
          size="small"
          className={styles.select}
          value={isSum ? SUM : String(columns[0] ?? '')}
          onChange={(_, data) => choose(data.value)}
        >
          {isSum && <option value={SUM}>{columns.map(columnName).join(' + ')}</option>}
          <option value="">{t('pane.tables.noColumn')}</option>
          {options.map(({ col, label }) => (
            <option key={col} value={col}>
              {label}
            </option>
          ))}
        </Select>
        {isSummed(field) && (
          <Button
            size="small"
            appearance="subtle"
            icon={<AddRegular />}
            aria-expanded={addsUp}
            aria-label={`${t('pane.tables.sum')}: ${t(`field.${field}`)}`}
            title={t('pane.tables.sum')}
            onClick={() => setAddsUp(!addsUp)}
          />
        )}
      </span>
      {addsUp && <ColumnSums sheet={sheet} field={field} columns={columns} options={options} />}
    </div>
  )
}

/** Lets "program/kegiatan" go on in the next line behind its stroke, not in the middle of a word. */
function breakable(text: string): string {
  return text.replaceAll('/', '/\u200b')
}

/** Below this a reading is worth a second look. */
const DOUBTFUL = 0.5
