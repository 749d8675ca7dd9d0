import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset'
import type { TableReading } from '../../core/intake/types'
import { usePane } from '../paneContext'
import { choiceWords, effectWords } from '../words/answers'
import { Card } from './Card'
import { Section } from './Section'

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  row: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalS },
  said: { flexGrow: 1, minWidth: 0, overflowWrap: 'anywhere' },
  title: { display: 'block', color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  effect: { display: 'block', color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  undo: { flexShrink: 0 },
})

export interface DecidedProps {
  readonly tables: readonly TableReading[]
}

/** What the officer answered, each with the way back. */
export function Decided({ tables }: DecidedProps) {
  const { session, t, lang } = usePane()
  const styles = useStyles()
  const answered = tables.flatMap(({ restates, proof }) => (restates ? [] : (proof?.answered ?? [])))
  if (answered.length === 0) return null
  return (
    <Section title={t('pane.decided.title')}>
      <Card>
        <ul className={styles.list}>
          {answered.map(({ question: { code, table }, choice }) => (
            <li key={`${code} ${table.sheet} ${table.range.firstRow}`} className={styles.row}>
              <span className={styles.said}>
                <span className={styles.title}>
                  {t(`question.${code}.title`)} · {table.sheet}
                </span>
                {choiceWords(code, choice, t)}
                <span className={styles.effect}>{effectWords(choice, t, lang)}</span>
              </span>
              <Button
                size="small"
                appearance="subtle"
                className={styles.undo}
                icon={<ArrowResetRegular />}
                aria-label={`${t('pane.decided.undo')}: ${t(`question.${code}.title`)}`}
                onClick={() => session.answer(code, table, null)}
              >
                {t('pane.decided.undo')}
              </Button>
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
