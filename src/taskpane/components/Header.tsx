import { makeStyles, tokens, typographyStyles } from '@fluentui/react-components'
import type { Inspection } from '../../app/inspect'
import { usePane } from '../paneContext'

const useStyles = makeStyles({
  root: {
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalL}`,
    minHeight: '72px',
    boxSizing: 'border-box',
    backgroundColor: tokens.colorNeutralBackground1,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  title: { ...typographyStyles.subtitle1, margin: 0, overflowWrap: 'anywhere' },
  facts: { margin: 0, color: tokens.colorNeutralForeground3, overflowWrap: 'anywhere' },
})

export interface HeaderProps {
  /** Null while nothing was read. */
  readonly inspection: Inspection | null
}

/** Whose workbook this is, of which period, and how much of it there is. */
export function Header({ inspection }: HeaderProps) {
  const { t, file } = usePane()
  const styles = useStyles()
  if (!inspection) {
    return (
      <header className={styles.root}>
        <h1 className={styles.title}>{t('pane.name')}</h1>
        {file?.tools}
      </header>
    )
  }
  const { intake, content } = inspection
  const counted = [
    ['pane.subtitle.kpis', intake.kpis.length],
    ['pane.subtitle.budget', intake.budget.length],
  ] as const
  const period = intake.period?.text ?? (intake.tables.length > 0 ? t('pane.subtitle.noPeriod') : '')
  const counts = counted
    .filter(([, count]) => count > 0)
    .map(([key, count]) => t(key, { count }))
    .join(' · ')
  return (
    <header className={styles.root}>
      <h1 className={styles.title}>
        {intake.organisation ?? (content.fileName === '' ? t('pane.unknownOrganisation') : content.fileName)}
      </h1>
      {period !== '' && <p className={styles.facts}>{period}</p>}
      {counts !== '' && <p className={styles.facts}>{counts}</p>}
      {file?.tools}
    </header>
  )
}
