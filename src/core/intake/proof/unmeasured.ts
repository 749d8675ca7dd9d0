import type { KpiRow } from '../types'
import { hasPeriods, isLevel } from './kpiQuestions'
import type { TableProof } from './proof'

/**
 * A result that is said to be of one period alone is none of the year's target: where the other periods do not stand
 * in the table it cannot be measured. Where they do, the rules add them up.
 * @param kpis - of one table
 * @param proof - what was answered of it
 * @returns the same KPIs, those without a target that fits their result with none
 */
export function unmeasured(kpis: readonly KpiRow[], { answered }: TableProof): readonly KpiRow[] {
  if (saidOfPeriods({ answered }) !== 'period') return kpis
  return kpis.map((kpi) =>
    isLevel(kpi) || hasPeriods(kpi) ? kpi : { ...kpi, target: { kind: 'missing', cell: null } },
  )
}

/** @returns what somebody said of the results of a table told by parts of the year; null where nobody did */
export function saidOfPeriods({ answered }: Pick<TableProof, 'answered'>): 'to-date' | 'period' | null {
  const said = answered.find(({ question }) => question.code === 'part-of-year')?.choice.choice
  return said === 'to-date' || said === 'period' ? said : null
}
