import { makeStyles, tokens } from '@fluentui/react-components'
import type { Intake } from '../../core/intake/types'
import type { Evaluation } from '../../core/rules/types'
import { displayRef } from '../../core/units'
import { usePane } from '../paneContext'
import { leftOut } from '../words/leftOut'
import { Card } from './Card'
import { CellLink } from './CellLink'
import { Disclosure } from './Disclosure'
import { Limited } from './Limited'

const useStyles = makeStyles({
  text: { margin: 0 },
  list: {
    margin: `0 0 ${tokens.spacingVerticalS}`,
    paddingLeft: tokens.spacingHorizontalXL,
    listStyleType: 'none',
    fontSize: tokens.fontSizeBase200,
  },
})

export interface LeftOutListProps {
  readonly intake: Intake
  readonly evaluation: Evaluation
}

/** What the score does not hold, and why. */
export function LeftOutList({ intake, evaluation }: LeftOutListProps) {
  const { t } = usePane()
  const styles = useStyles()
  const groups = leftOut(intake, evaluation)
  if (groups.length === 0) return <p className={styles.text}>{t('pane.result.leftOutNone')}</p>
  return (
    <Card>
      {groups.map(({ of, why, cells }) => (
        <Disclosure
          key={`${of} ${why}`}
          label={`${cells.length} ${
            of === 'kpi'
              ? t('pane.result.leftOutKpis', { why: t(`why.${why}`) })
              : t('pane.result.leftOutRows', { why: t(`setAside.${why}`) })
          }`}
        >
          <ul className={styles.list}>
            <Limited items={cells} step={5} keyOf={({ cell }) => displayRef(cell)}>
              {({ cell, text }) => (
                <li>
                  <CellLink cell={cell} /> {text.slice(0, 120)}
                </li>
              )}
            </Limited>
          </ul>
        </Disclosure>
      ))}
    </Card>
  )
}
