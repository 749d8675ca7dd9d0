import { makeStyles, tokens } from '@fluentui/react-components'
import type { Evaluation } from '../../core/rules/types'
import { usePane } from '../paneContext'
import { amount, percent } from '../words/figures'
import { Section } from './Section'

const useStyles = makeStyles({
  line: { display: 'flex', flexWrap: 'wrap', alignItems: 'baseline', columnGap: tokens.spacingHorizontalS },
  figure: { fontSize: tokens.fontSizeBase500, fontWeight: tokens.fontWeightSemibold },
})

export interface AbsorptionProps {
  readonly evaluation: Evaluation
}

/** How much of the money was used, where a budget table was read. */
export function Absorption({ evaluation: { totals } }: AbsorptionProps) {
  const { t, lang } = usePane()
  const styles = useStyles()
  const { budget, spent } = totals
  if (budget === null || spent === null || budget <= 0) return null
  return (
    <Section title={t('pane.result.absorption')}>
      <div className={styles.line}>
        <span className={styles.figure}>{percent(spent / budget, lang)}</span>
        <span>{t('pane.result.spentOf', { spent: amount(spent, lang), budget: amount(budget, lang) })}</span>
      </div>
    </Section>
  )
}
