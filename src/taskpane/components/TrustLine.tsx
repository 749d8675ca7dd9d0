import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components'
import { CheckmarkCircleRegular } from '@fluentui/react-icons/svg/checkmark-circle'
import { QuestionCircleRegular } from '@fluentui/react-icons/svg/question-circle'
import { SubtractCircleRegular } from '@fluentui/react-icons/svg/subtract-circle'
import type { TableReading } from '../../core/intake/types'
import { displayRef } from '../../core/units'
import { usePane } from '../paneContext'
import { amount } from '../words/figures'
import { trustIn } from '../words/trust'

const useStyles = makeStyles({
  root: {
    display: 'flex',
    alignItems: 'flex-start',
    columnGap: tokens.spacingHorizontalXS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    overflowWrap: 'anywhere',
  },
  icon: { flexShrink: 0, fontSize: tokens.fontSizeBase400, lineHeight: 1 },
  proven: { color: tokens.colorStatusSuccessForeground1 },
  plain: { color: tokens.colorNeutralForeground3 },
  open: { color: tokens.colorStatusWarningForeground3 },
})

const ICONS = {
  proven: CheckmarkCircleRegular,
  plain: SubtractCircleRegular,
  open: QuestionCircleRegular,
} as const

export interface TrustLineProps {
  readonly table: TableReading
}

/** Whether a table agrees with the officer's own totals: symbol, colour and words. */
export function TrustLine({ table }: TrustLineProps) {
  const { t, lang } = usePane()
  const styles = useStyles()
  const trust = trustIn(table)
  if (!trust) return null
  const { standing, key, witness } = trust
  const Icon = ICONS[standing]
  const values = witness
    ? {
        cell: displayRef(witness.cell),
        printed: amount(witness.printed, lang),
        ours: amount(witness.ours, lang),
      }
    : {}
  return (
    <span className={mergeClasses(styles.root, styles[standing])}>
      <Icon aria-hidden className={styles.icon} />
      <span>{t(`pane.trust.${key}`, values)}</span>
    </span>
  )
}
