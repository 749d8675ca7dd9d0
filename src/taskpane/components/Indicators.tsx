import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Inspection } from '../../app/inspect'
import { kpiIdentity } from '../../core/intake/proof/kpiIdentity'
import { usePane } from '../paneContext'
import { Card } from './Card'
import { Disclosure } from './Disclosure'
import { Later } from './Later'

const useStyles = makeStyles({
  title: { margin: 0, fontSize: tokens.fontSizeBase400, fontWeight: tokens.fontWeightSemibold },
  hint: { color: tokens.colorNeutralForeground3, fontSize: tokens.fontSizeBase200 },
})

export interface IndicatorsProps {
  readonly inspection: Inspection
}

/** What holds of each indicator, to be looked up and chosen. */
export function Indicators({ inspection }: IndicatorsProps) {
  const { t } = usePane()
  const styles = useStyles()
  const polarities = useMemo(() => polaritiesOf(inspection), [inspection])
  const assumed = polarities.filter(({ basis }) => basis === 'assumed').length
  if (polarities.length === 0) return null
  const facts = [
    t('pane.indicators.count', { count: polarities.length }),
    ...(assumed > 0 ? [t('pane.indicators.assumed', { count: assumed })] : []),
  ]
  return (
    <Card>
      <Disclosure
        label={
          <>
            <h2 className={styles.title}>{t('pane.indicators.title')}</h2>
            <span className={styles.hint}>{facts.join(' · ')}</span>
          </>
        }
      >
        <Later>{({ IndicatorList }) => <IndicatorList inspection={inspection} />}</Later>
      </Disclosure>
    </Card>
  )
}

/** The direction of each indicator, once for those that stand in several tables. */
function polaritiesOf({ evaluation }: Inspection) {
  const found = new Map([...evaluation.kpis].reverse().map((kpi) => [kpiIdentity(kpi.row), kpi.polarity]))
  return [...found.values()]
}
