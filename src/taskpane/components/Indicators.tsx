import { makeStyles, tokens } from '@fluentui/react-components'
import { useMemo } from 'react'
import type { Inspection } from '../../app/inspect'
import { usePane } from '../paneContext'
import { indicatorEntries } from '../words/indicatorFacts'
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
  const entries = useMemo(() => indicatorEntries(inspection), [inspection])
  const assumed = entries.filter(({ kpi }) => kpi.polarity.basis === 'assumed').length
  if (entries.length === 0) return null
  const facts = [
    t('pane.indicators.count', { count: entries.length }),
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
        <Later>{({ IndicatorList }) => <IndicatorList inspection={inspection} entries={entries} />}</Later>
      </Disclosure>
    </Card>
  )
}
