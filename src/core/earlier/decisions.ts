import { CHOICES_BLOCK } from './blocks'
import { checkedAnswer, checkedOverride, type Decisions } from '../intake/decisions'
import { checkedKpiChoice } from '../intake/proof/kpiChoices'
import type { KeptInputs } from './inputs'

/**
 * @param inputs - what people filled into our earlier sheets, and what is kept there
 * @returns what was decided in earlier runs and still is to hold
 */
export function keptDecisions(inputs: KeptInputs): Decisions {
  const keys = [...(inputs.get(CHOICES_BLOCK.name)?.keys() ?? [])].map(parsed)
  return {
    overrides: keys.flatMap((key) => checkedOverride(key) ?? []),
    answers: keys.flatMap((key) => checkedAnswer(key) ?? []),
    kpis: keys.flatMap((key) => checkedKpiChoice(key) ?? []),
    forgotten: [],
  }
}

function parsed(key: string): unknown {
  try {
    return JSON.parse(key)
  } catch {
    return null
  }
}
