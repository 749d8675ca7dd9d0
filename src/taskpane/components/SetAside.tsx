import { makeStyles, tokens } from '@fluentui/react-components'
import type { SetAsideReason, SetAsideRow } from '../../core/intake/types'
import { usePane } from '../paneContext'
import { CellLink } from './CellLink'
import { Disclosure } from './Disclosure'
import { Limited } from './Limited'

const useStyles = makeStyles({
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL, fontSize: tokens.fontSizeBase200 },
  inner: { margin: 0, paddingLeft: tokens.spacingHorizontalM, listStyleType: 'none' },
})

export interface SetAsideProps {
  readonly rows: readonly SetAsideRow[]
}

const countOf = (rows: readonly SetAsideRow[]) => rows.reduce((sum, row) => sum + row.rows, 0)
const span = (row: number, count: number) => (count === 1 ? String(row) : `${row}–${row + count - 1}`)

/** Rows of a table that are no data, by reason, for those who wonder. */
export function SetAside({ rows }: SetAsideProps) {
  const { t } = usePane()
  const styles = useStyles()
  const reasons = new Map<SetAsideReason, SetAsideRow[]>()
  for (const row of rows) {
    const known = reasons.get(row.reason)
    if (known) known.push(row)
    else reasons.set(row.reason, [row])
  }
  return (
    <Disclosure quiet label={t('pane.tables.asideWhy', { count: countOf(rows) })}>
      <ul className={styles.list}>
        {[...reasons].map(([reason, ofReason]) => (
          <li key={reason}>
            {t(`setAside.${reason}`)}: {countOf(ofReason)}
            <ul className={styles.inner}>
              <Limited items={ofReason} step={3} keyOf={({ cell }) => cell.row}>
                {({ cell, text, rows: count }) => (
                  <li>
                    <CellLink cell={cell}>
                      {t('pane.tables.asideRow', { row: span(cell.row, count) })}
                    </CellLink>{' '}
                    {text.slice(0, 80)}
                  </li>
                )}
              </Limited>
            </ul>
          </li>
        ))}
      </ul>
    </Disclosure>
  )
}
