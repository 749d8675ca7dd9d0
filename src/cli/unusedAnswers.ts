import type { Translate } from '../core/units'
import { settledKpiChoices } from '../core/intake/proof/kpiChoices'
import { unusedAnswers } from '../core/intake/proof/answers'
import type { Intake } from '../core/intake/types'
import { partedOf, type Said } from './options'

/**
 * @param intake - as read with the answers
 * @param said - what was given by --answer
 * @param t - translate
 * @returns a sentence for each answer that nothing asks for, and each choice of an indicator that is not there
 */
export function unusedSentences(
  { tables, kpis }: Pick<Intake, 'tables' | 'kpis'>,
  said: readonly Said[],
  t: Translate,
): readonly string[] {
  const { answers, kpis: choices } = partedOf(said)
  return [
    ...unusedAnswers(tables, answers).map((one) => t('cli.answer.unmatched', one)),
    ...settledKpiChoices(kpis, choices).orphans.map(({ kpi }) => t('cli.answer.noIndicator', { kpi })),
  ]
}
