import { Button, makeStyles, tokens } from '@fluentui/react-components'
import { DeleteRegular } from '@fluentui/react-icons/svg/delete'
import { OpenRegular } from '@fluentui/react-icons/svg/open'
import type { SessionState } from '../../app/sessionState'
import { possibleSheets } from '../../core/report/sheetList'
import { usePane } from '../paneContext'
import { Card } from './Card'
import { Disclosure } from './Disclosure'
import { Empty } from './Empty'
import { Issues } from './Issues'
import { Looking } from './Looking'
import { Questions } from './Questions'
import { Result } from './Result'
import { SettingsForm } from './SettingsForm'
import { Tables } from './Tables'
import { Templates } from './Templates'

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
  if (stage.kind === 'unread') return work ? <Looking label={t('pane.work.looking')} /> : null
  const inspection = stage.kind === 'done' ? stage.generated : stage.inspection
  const { intake, content, issues, settings } = inspection
  const hasOwn = stage.kind === 'done' || content.own.length > 0
  // Where the scorecard was made now, it is opened from beside the score.
  const front =
    stage.kind === 'done' ? undefined : content.own.find(({ id }) => id === 'scorecard')?.grid.name
  return (
    <>
      {stage.kind === 'done' && <Result generated={stage.generated} />}
      {stage.kind === 'empty' && <Empty content={content} hasTables={intake.tables.length > 0} year={year} />}
      {questions.length > 0 && (
        <Questions
          questions={questions}
          tables={intake.tables}
          takesFocus={stage.kind !== 'done' && work === null}
        />
      )}
      {intake.tables.length > 0 && (
        <Tables tables={intake.tables} overrides={state.overrides} active={state.active} />
      )}
      {(intake.tables.length > 0 || issues.length > 0) && <Issues issues={issues} />}
      {stage.kind !== 'empty' && (
        <>
          <SettingsForm settings={settings} sheets={possibleSheets(inspection)} />
          <Card>
            <Disclosure label={<h2 className={styles.title}>{t('pane.templates.title')}</h2>}>
              <Templates year={year} />
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
