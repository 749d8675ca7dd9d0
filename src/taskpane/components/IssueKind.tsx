import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { ErrorCircleFilled } from '@fluentui/react-icons/svg/error-circle'
import { InfoRegular } from '@fluentui/react-icons/svg/info'
import { WarningFilled } from '@fluentui/react-icons/svg/warning'
import type { Severity } from '../../core/units'
import { usePane } from '../paneContext'
import type { IssueGroup } from '../words/issueGroups'
import { Disclosure } from './Disclosure'
import { Later } from './Later'

const useStyles = makeStyles({
  line: { display: 'flex', alignItems: 'flex-start', columnGap: tokens.spacingHorizontalSNudge },
  title: { margin: 0, flexGrow: 1, fontSize: 'inherit', fontWeight: tokens.fontWeightRegular },
  count: { color: tokens.colorNeutralForeground3, fontVariantNumeric: 'tabular-nums' },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, marginTop: tokens.spacingVerticalXXS },
  error: { color: tokens.colorStatusDangerForeground1 },
  warning: { color: tokens.colorStatusWarningForeground1 },
  info: { color: tokens.colorNeutralForeground3 },
})

const ICONS = {
  error: ErrorCircleFilled,
  warning: WarningFilled,
  info: InfoRegular,
} as const satisfies Record<Severity, unknown>

export interface IssueKindProps {
  readonly group: IssueGroup
}

/** Findings of one kind: how many, and each of them once it is opened. */
export function IssueKind({ group: { code, severity, issues } }: IssueKindProps) {
  const { t } = usePane()
  const styles = useStyles()
  const Icon = ICONS[severity]
  return (
    <Disclosure
      label={
        <span className={styles.line}>
          <Icon
            className={mergeClasses(styles.icon, styles[severity])}
            aria-label={t(`pane.issues.severity.${severity}`)}
            role="img"
          />
          <h3 className={styles.title}>{t(`pane.issueTitle.${code}`)}</h3>
          <span className={styles.count}>{issues.length}</span>
        </span>
      }
    >
      <Later>{({ IssueList }) => <IssueList issues={issues} />}</Later>
    </Disclosure>
  )
}
