import { Button, makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import type { Generated } from '../../app/generate'
import { bookStanding } from '../../core/intake/proof/standing'
import { namesPeople } from '../../core/report/leadership'
import { usePane } from '../paneContext'
import { percent } from '../words/figures'
import { worstKpis } from '../words/worstKpis'
import { Absorption } from './Absorption'
import { Card } from './Card'
import { CellLink } from './CellLink'
import { LeadershipCopy } from './LeadershipCopy'
import { LeftOutList } from './LeftOutList'
import { ScoreBars } from './ScoreBars'
import { Section } from './Section'
import { StatusChip } from './StatusChip'

const useStyles = makeStyles({
  label: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  score: { display: 'flex', flexWrap: 'wrap', alignItems: 'center', columnGap: tokens.spacingHorizontalM },
  figure: { ...typographyStyles.title1, fontVariantNumeric: 'tabular-nums' },
  actions: { display: 'flex', flexWrap: 'wrap', marginTop: tokens.spacingVerticalS },
  text: { margin: 0 },
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalS,
  },
  worst: { display: 'flex', columnGap: tokens.spacingHorizontalM, justifyContent: 'space-between' },
  name: { minWidth: 0 },
  end: {
    flexShrink: 0,
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-end',
    fontVariantNumeric: 'tabular-nums',
  },
  note: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

interface ResultProps {
  readonly generated: Generated
}

/** What the scorecard says, in the time that it takes to look at a pane. */
export function Result({ generated }: ResultProps) {
  const { session, file, t, lang } = usePane()
  const styles = useStyles()
  const { evaluation, settings, intake, sheets } = generated
  const { scorecard, kpis } = evaluation
  const standing = bookStanding(intake)
  const measured = kpis.filter(({ attainment }) => attainment !== null).length
  const worst = worstKpis(kpis)
  const [front] = sheets
  return (
    <>
      <Section title={t('pane.result.title')}>
        <Card>
          {kpis.length > 0 && (
            <>
              <div className={styles.label}>{t('pane.result.score')}</div>
              <div className={styles.score}>
                {standing.kpis === 'open' ? (
                  t('pane.result.waits')
                ) : scorecard.score === null ? (
                  t('pane.result.noScore')
                ) : (
                  <>
                    <span className={styles.figure}>{percent(scorecard.score, lang)}</span>
                    <StatusChip level={scorecard.status} settings={settings} />
                  </>
                )}
              </div>
              <div className={styles.label}>{t('pane.result.measured', { measured, all: kpis.length })}</div>
            </>
          )}
          <div className={styles.actions}>
            {front !== undefined && (
              <Button
                icon={<OpenRegular />}
                onClick={() => void session.goTo({ sheet: front, row: 1, col: 1 })}
              >
                {t('pane.action.open')}
              </Button>
            )}
            <LeadershipCopy hasNames={namesPeople(generated.models)} />
          </div>
          {!file && <p className={styles.note}>{t('pane.result.noUndo')}</p>}
        </Card>
      </Section>
      {kpis.length > 0 && standing.kpis === 'sure' && (
        <>
          <Section title={t('pane.result.perspectives')}>
            <ScoreBars groups={scorecard.perspectives} settings={settings} />
            <p className={styles.note}>{t('pane.result.fullLine')}</p>
          </Section>
          <Section title={t('pane.result.worst')}>
            {worst.length === 0 && <p className={styles.text}>{t('pane.result.worstNone')}</p>}
            <ol className={styles.list}>
              {worst.map(({ row, attainment, status }) => (
                <li key={`${row.sheet} ${row.row}`} className={styles.worst}>
                  <span className={styles.name}>
                    <CellLink cell={row.indicator.cell}>{row.indicator.text}</CellLink>
                  </span>
                  <span className={styles.end}>
                    {percent(attainment, lang)}
                    <StatusChip level={status} settings={settings} />
                  </span>
                </li>
              ))}
            </ol>
          </Section>
        </>
      )}
      {standing.totals === 'sure' && <Absorption evaluation={evaluation} />}
      <Section title={t('pane.result.leftOut')}>
        <LeftOutList intake={intake} evaluation={evaluation} />
      </Section>
    </>
  )
}
