import { makeStyles, tokens } from '@fluentui/react-components'
import { useState } from 'react'
import type { Issue } from '../../core/units'
import { useLater } from '../hooks/useLater'
import { usePane } from '../paneContext'
import { issueGroups } from '../words/issueGroups'
import { Card } from './Card'
import { IssueKind } from './IssueKind'
import { Section } from './Section'

const useStyles = makeStyles({
  counts: { margin: 0, color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

/** Kinds of findings that are shown before somebody asks for all. */
const SHOWN = 5

export interface IssuesProps {
  readonly issues: readonly Issue[]
}

/** What was found that is wrong or worth knowing, kind by kind. */
export function Issues({ issues }: IssuesProps) {
  const { t } = usePane()
  const styles = useStyles()
  const { parts, hasFailed } = useLater()
  const [showsAll, setShowsAll] = useState(false)
  const groups = issueGroups(issues)
  // Nothing stays unseen because the button could not be fetched.
  const shown = showsAll || hasFailed ? groups : groups.slice(0, SHOWN)
  const count = (severity: Issue['severity']) => issues.filter((issue) => issue.severity === severity).length
  return (
    <Section title={t('pane.issues.title')}>
      <p className={styles.counts}>
        {issues.length === 0
          ? t('pane.issues.none')
          : t('pane.issues.counts', {
              errors: count('error'),
              warnings: count('warning'),
              infos: count('info'),
            })}
      </p>
      {groups.length > 0 && (
        <Card>
          {shown.map((group) => (
            <IssueKind key={`${group.severity} ${group.code}`} group={group} />
          ))}
          {parts && shown.length < groups.length && (
            <parts.ShowMore
              text={t('pane.action.showAll', { count: groups.length })}
              onClick={() => setShowsAll(true)}
            />
          )}
        </Card>
      )}
    </Section>
  )
}
