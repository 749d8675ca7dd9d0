import { makeStyles, tokens } from '@fluentui/react-components'
import type { Settings } from '../../core/regulations/settings'
import type { GroupScore } from '../../core/rules/types'
import { usePane } from '../paneContext'
import { statusVariables } from '../statusColours'
import { percent } from '../words/figures'
import { StatusChip } from './StatusChip'

const useStyles = makeStyles({
  list: {
    margin: 0,
    padding: 0,
    listStyleType: 'none',
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
  },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    justifyContent: 'space-between',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  name: { minWidth: 0, overflowWrap: 'anywhere' },
  count: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
  figure: { fontWeight: tokens.fontWeightSemibold, fontVariantNumeric: 'tabular-nums' },
  track: {
    position: 'relative',
    height: '12px',
    marginTop: tokens.spacingVerticalXS,
    marginBottom: tokens.spacingVerticalXS,
    backgroundColor: tokens.colorNeutralBackground3,
    borderRadius: tokens.borderRadiusSmall,
  },
  bar: {
    height: '100%',
    boxSizing: 'border-box',
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid`,
  },
  full: {
    position: 'absolute',
    top: '-3px',
    bottom: '-3px',
    borderLeft: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralForeground2}`,
  },
})

export interface ScoreBarsProps {
  readonly groups: readonly GroupScore[]
  readonly settings: Settings
}

/** Scores as bars from zero, with a line where the target is met. */
export function ScoreBars({ groups, settings }: ScoreBarsProps) {
  const { t, lang } = usePane()
  const styles = useStyles()
  const most = Math.max(LEAST_SCALE, ...groups.map(({ score }) => score ?? 0))
  const share = (score: number) => `${(Math.max(0, score) / most) * 100}%`
  return (
    <ul className={styles.list}>
      {groups.map(({ name, score, status, kpis }) => {
        const { fill, text } = statusVariables(status)
        return (
          <li key={name}>
            <div className={styles.line}>
              <span className={styles.name}>{name}</span>
              <span className={styles.figure}>{score === null ? '–' : percent(score, lang)}</span>
            </div>
            <div className={styles.track} aria-hidden>
              {score !== null && (
                <div
                  className={styles.bar}
                  style={{ width: share(score), backgroundColor: fill, borderColor: text }}
                />
              )}
              <div className={styles.full} style={{ left: share(1) }} />
            </div>
            <div className={styles.line}>
              <StatusChip level={status} settings={settings} />
              <span className={styles.count}>{t('pane.result.kpis', { count: kpis })}</span>
            </div>
          </li>
        )
      })}
    </ul>
  )
}

/** Bars reach at least this far beyond zero, so that the line of 100 % is never at the rim. */
const LEAST_SCALE = 1.2
