import { TREND_BLOCK } from '../../earlier/blocks'
import type { KpiChoice } from '../../intake/proof/kpiChoices'
import { FIGURE_NATURES, type KpiRow } from '../../intake/types'
import { addTo } from '../../units'
import { NATURE_WORDS, typedNature } from './nature'
import { kpiIdentity } from '../../intake/proof/kpiIdentity'
import { type InputRow, inputTaker, type KeptInputs } from '../../earlier/inputs'

/**
 * @param inputs - what people filled in
 * @returns hands each KPI the word that was typed beside it, null where none was; asked once a KPI
 */
export function declaredNatures(inputs: KeptInputs): (row: KpiRow) => string | null {
  const taker = inputTaker(inputs, TREND_BLOCK)
  return (row) => {
    return declaredNature(taker.take(kpiIdentity(row)))
  }
}

/**
 * @param held - what was filled in beside a KPI, or null
 * @returns the word that declares its figures, or null where none stands there
 */
export function declaredNature(held: InputRow | null): string | null {
  const word = held?.['nature']
  return typeof word === 'string' && word.trim() !== '' ? word : null
}

const NATURE_OF = { 'to-date': 'cumulative', period: 'per-period', latest: 'level' } as const

/**
 * What was chosen of a KPI's figures is typed on the trend sheet for the officer, and what was taken back is wiped out.
 * @param inputs - what people filled in
 * @param kpis - as read, with what was chosen of them
 * @param fresh - what was chosen since, with what was taken back
 * @param lang - of the sheets
 * @returns the same, with those words beside the KPIs
 */
export function withChosenNatures(
  inputs: KeptInputs,
  kpis: readonly KpiRow[],
  fresh: readonly KpiChoice[],
  lang: 'id' | 'en',
): KeptInputs {
  const rows = new Map(inputs.get(TREND_BLOCK.name))
  for (const { topic, kpi, choice } of fresh) if (topic === 'figures' && choice === null) rows.delete(kpi)
  const chosen = new Map<string, InputRow[]>()
  for (const row of kpis) {
    const { figures } = row.chosen ?? {}
    if (figures) addTo(chosen, kpiIdentity(row), { nature: NATURE_WORDS[lang][NATURE_OF[figures]] })
  }
  for (const [kpi, words] of chosen) rows.set(kpi, words)
  return new Map([...inputs, [TREND_BLOCK.name, rows]])
}

/**
 * @param choices - kept from an earlier run
 * @param inputs - what people filled in since
 * @returns the choices without those of figures beside which somebody typed another word
 */
export function withoutTypedOver(choices: readonly KpiChoice[], inputs: KeptInputs): readonly KpiChoice[] {
  const typed = inputs.get(TREND_BLOCK.name)
  return choices.filter(({ topic, kpi, choice }) => {
    const word = topic === 'figures' ? declaredNature(typed?.get(kpi)?.[0] ?? null) : null
    const nature = typedNature(word)
    return nature === null || FIGURE_NATURES.some((one) => one === choice && NATURE_OF[one] === nature)
  })
}
