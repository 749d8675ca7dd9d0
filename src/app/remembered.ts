import { checkedAnswer, checkedOverride, type Decisions } from '../core/intake/decisions'
import { checkedKpiChoice } from '../core/intake/proof/kpiChoices'
import type { Remembered } from './ports'

/**
 * @param remembered - what a workbook says of itself: written by us once, by anybody since
 * @returns the part of it that makes sense today
 */
export function checkedRemembered(remembered: Remembered | null): Decisions {
  const { overrides = [], answers = [], kpis = [], forgotten = [] } = remembered ?? {}
  return {
    overrides: overrides.flatMap((one) => checkedOverride(one) ?? []),
    answers: answers.flatMap((one) => checkedAnswer(one) ?? []),
    kpis: kpis.flatMap((one) => checkedKpiChoice(one) ?? []),
    forgotten: forgotten.filter((one) => typeof one === 'string'),
  }
}
