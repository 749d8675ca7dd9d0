import { makeStyles, tokens } from '@fluentui/react-components'
import type { Inspection } from '../../app/inspect'
import { kpiEffect } from '../../app/kpiEffect'
import { usePane } from '../paneContext'
import { percent } from '../words/figures'
import type { IndicatorEntry } from '../words/indicatorFacts'
import { CellLink } from './CellLink'
import { IndicatorField } from './IndicatorField'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    rowGap: tokens.spacingVerticalM,
    padding: `0 0 ${tokens.spacingVerticalM} ${tokens.spacingHorizontalXL}`,
  },
  line: { display: 'flex', flexWrap: 'wrap', columnGap: tokens.spacingHorizontalS },
  figure: { fontVariantNumeric: 'tabular-nums' },
})

export interface IndicatorEditorProps {
  readonly entry: IndicatorEntry
  readonly inspection: Inspection
}

/** What holds of one indicator, and what a person may choose of it. */
export function IndicatorEditor({ entry: { key, kpi, facts }, inspection }: IndicatorEditorProps) {
  const { t, lang } = usePane()
  const styles = useStyles()
  const { attainment, row } = kpi
  const now = kpiEffect(inspection, key)
  const { scorecard } = inspection.evaluation
  const perspectives = new Set([
    ...scorecard.perspectives.flatMap(({ name, named }) => (named === false ? [] : [name])),
    ...inspection.settings.perspectives.map(({ name }) => name),
  ])
  return (
    <div role="group" aria-label={row.indicator.text} className={styles.root}>
      <span className={styles.line}>
        <CellLink cell={row.indicator.cell} />
        <span className={styles.figure}>
          {attainment === null
            ? t('pane.indicators.noAttainment')
            : t('pane.indicators.attainment', { value: percent(attainment, lang) })}
        </span>
      </span>
      {facts.map((fact) => (
        <IndicatorField key={fact.topic} kpi={key} fact={fact} now={now} perspectives={[...perspectives]} />
      ))}
    </div>
  )
}
