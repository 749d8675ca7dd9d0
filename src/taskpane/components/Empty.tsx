import { makeStyles, tokens } from '@fluentui/react-components'
import type { WorkbookContent } from '../../core/units'
import { usePane } from '../paneContext'
import { Card } from './Card'
import { CellLink } from './CellLink'
import { Templates } from './Templates'
import { Limited } from './Limited'
import { Section } from './Section'

const useStyles = makeStyles({
  text: { margin: 0 },
  list: { margin: 0, paddingLeft: tokens.spacingHorizontalXL },
  quiet: { color: tokens.colorNeutralForeground3 },
})

export interface EmptyProps {
  readonly content: WorkbookContent
  /** Whether tables were read that hold nothing to count. */
  readonly hasTables: boolean
  readonly year: number
}

/** Nothing to score: which sheets were looked at, what was looked for, and what helps. */
export function Empty({ content, hasTables, year }: EmptyProps) {
  const { t } = usePane()
  const styles = useStyles()
  const isBlank = content.sheets.every(({ lastRow }) => lastRow === 0)
  return (
    <>
      <Section title={t('pane.empty.title')}>
        <p className={styles.text}>
          {t(isBlank ? 'pane.empty.noSheets' : hasTables ? 'pane.empty.found' : 'pane.empty.why')}
        </p>
        {!isBlank && !hasTables && (
          <ul className={styles.list}>
            <Limited items={content.sheets} step={8} keyOf={({ name }) => name}>
              {({ name, visibility, rows }) => {
                const filled = rows.filter((row) => row?.values.some((value) => value != null)).length
                const isHidden = visibility !== 'visible'
                return (
                  <li>
                    {isHidden ? name : <CellLink cell={{ sheet: name, row: 1, col: 1 }}>{name}</CellLink>}{' '}
                    <span className={styles.quiet}>
                      {isHidden
                        ? t('pane.empty.hidden')
                        : filled === 0
                          ? t('pane.empty.blank')
                          : t('pane.empty.cells', { rows: filled })}
                    </span>
                  </li>
                )
              }}
            </Limited>
          </ul>
        )}
        <p className={styles.text}>{t('pane.empty.advice')}</p>
      </Section>
      <Section title={t('pane.templates.title')}>
        <Card>
          <Templates year={year} />
        </Card>
      </Section>
    </>
  )
}
