import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { ArrowResetRegular } from '@fluentui/react-icons/svg/arrow-reset'
import type { Inspection } from '../../app/inspect'
import { settledKpiChoices } from '../../core/intake/proof/kpiChoices'
import { identityParts } from '../../core/intake/proof/kpiIdentity'
import { kpiChoiceText } from '../../core/intake/proof/kpiChoiceText'
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

interface DecidedProps {
  readonly inspection: Inspection
}

/** What the officer answered, and chose of single indicators, each with the way back. */
export function Decided({ inspection: { intake, decisions } }: DecidedProps) {
  const { session, t, lang } = usePane()
  const styles = useStyles()
  const answered = intake.tables.flatMap(({ restates, proof }) =>
    restates ? [] : (proof?.answered ?? []).filter(({ isAlike }) => !isAlike),
  )
  const { kpis } = decisions
  if (answered.length + kpis.length === 0) return null
  const { orphans } = settledKpiChoices(intake.kpis, kpis)
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
          {kpis.map((one) => {
            const title = `${t(`kpiChoice.${one.topic}.title`)} · ${identityParts(one.kpi).name}`
            return (
              <li key={`${one.topic} ${one.kpi}`} className={styles.row}>
                <span className={styles.said}>
                  <span className={styles.title}>{title}</span>
                  {kpiChoiceText(one, lang, t)}
                  {orphans.includes(one) && <span className={styles.effect}>{t('kpiChoice.gone')}</span>}
                </span>
                <Button
                  size="small"
                  appearance="subtle"
                  className={styles.undo}
                  icon={<ArrowResetRegular />}
                  aria-label={`${t('pane.decided.undo')}: ${title}`}
                  onClick={() => session.chooseKpi({ ...one, choice: null })}
                >
                  {t('pane.decided.undo')}
                </Button>
              </li>
            )
          })}
        </ul>
      </Card>
    </Section>
  )
}
