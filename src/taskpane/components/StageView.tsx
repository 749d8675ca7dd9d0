import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import { inspectionOf, type SessionState } from '../../app/sessionState'
import { questionsOf } from '../../core/intake/proof/standing'
import { usePane } from '../paneContext'
import { Card } from './Card'
import { Disclosure } from './Disclosure'
import { Indicators } from './Indicators'
import { Issues } from './Issues'
import { Later } from './Later'
import { Looking } from './Looking'
import { SettingsForm } from './SettingsForm'
import { Tables } from './Tables'

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  own: { display: 'flex', flexWrap: 'wrap' },
})

export interface StageViewProps {
  readonly state: SessionState
  /** Budget year for templates. */
  readonly year: number
}

/** What the session has come to, from top to bottom. */
export function StageView({ state, year }: StageViewProps) {
  const { session, t } = usePane()
  const styles = useStyles()
  const { stage, work, questions } = state
  const inspection = inspectionOf(stage)
  if (!inspection) return work ? <Looking label={t('pane.work.looking')} /> : null
  const { intake, content, issues, decisions } = inspection
  const asked = questionsOf(intake)
  const isOpen = questions.length + asked.length > 0
  const hasDecided =
    decisions.kpis.length > 0 ||
    intake.tables.some(({ restates, proof }) => !restates && (proof?.answered ?? []).length > 0)
  const hasOwn = stage.kind === 'done' || content.own.length > 0
  // Where the scorecard was made now, it is opened from beside the score.
  const front =
    stage.kind === 'done' ? undefined : content.own.find(({ id }) => id === 'scorecard')?.grid.name
  return (
    <>
      {stage.kind === 'done' && <Later>{({ Result }) => <Result generated={stage.generated} />}</Later>}
      {stage.kind === 'empty' && (
        <Later>
          {({ Empty }) => <Empty content={content} hasTables={intake.tables.length > 0} year={year} />}
        </Later>
      )}
      {intake.tables.length > 0 && (
        <Tables
          tables={intake.tables}
          overrides={decisions.overrides}
          active={state.active}
          unfolds={!isOpen}
        />
      )}
      {isOpen && (
        <Later>
          {({ Questions }) => (
            <Questions
              questions={questions}
              asked={asked}
              tables={intake.tables}
              takesFocus={stage.kind !== 'done' && work === null}
            />
          )}
        </Later>
      )}
      {hasDecided && <Later>{({ Decided }) => <Decided inspection={inspection} />}</Later>}
      <Indicators inspection={inspection} />
      {(intake.tables.length > 0 || issues.length > 0) && <Issues issues={issues} />}
      {stage.kind !== 'empty' && (
        <>
          <SettingsForm inspection={inspection} />
          <Card>
            <Disclosure label={<h2 className={styles.title}>{t('pane.templates.title')}</h2>}>
              <Later>{({ Templates }) => <Templates year={year} />}</Later>
            </Disclosure>
          </Card>
        </>
      )}
      {hasOwn && (
        <div className={styles.own}>
          {front !== undefined && (
            <Button
              appearance="subtle"
              icon={<OpenRegular />}
              onClick={() => void session.goTo({ sheet: front, row: 1, col: 1 })}
            >
              {t('pane.action.open')}
            </Button>
          )}
          <Button appearance="subtle" icon={<DeleteRegular />} onClick={() => session.askToRemove(true)}>
            {t('pane.action.remove')}
          </Button>
        </div>
      )}
    </>
  )
}
