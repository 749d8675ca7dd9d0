import { makeStyles, tokens } from '@fluentui/react-components'
import type { Issue } from '../../core/units'
import { usePane } from '../paneContext'
import { issueSentence } from '../words/sentences'
import { CellLink } from './CellLink'
import { Limited } from './Limited'

const useStyles = makeStyles({
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalXL,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalXS,
    fontSize: tokens.fontSizeBase200,
    overflowWrap: 'anywhere',
  },
})

interface IssueListProps {
  readonly issues: readonly Issue[]
}

/** Findings of one kind, each with its sentence and its cell, as far as a person wants to see them. */
export function IssueList({ issues }: IssueListProps) {
  const { t } = usePane()
  const styles = useStyles()
  return (
    <ul className={styles.list}>
      <Limited items={issues.map((issue, i) => ({ issue, i }))} step={5} keyOf={({ i }) => i}>
        {({ issue }) => (
          <li>
            {issueSentence(issue, t)}. {issue.cell && <CellLink cell={issue.cell} />}
          </li>
        )}
      </Limited>
    </ul>
  )
}
