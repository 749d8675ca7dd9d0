import type { KpiRow } from '../types'
import { hasPeriods, isLevel } from './kpiQuestions'
import type { TableProof } from './proof'

/**
 * A result that is said to be of one period alone is none of the year's target: where the other periods do not stand
 * in the table it cannot be measured. Where they do, the rules add them up.
 * @param kpis - of one table
 * @param proof - what was answered of it; what was chosen of a KPI by itself goes before that
 * @param isPart - whether the results of the table are of a part of the year, and nothing in it tells which
 * @returns the same KPIs, those without a target that fits their result with none
 */
export function unmeasured(
  kpis: readonly KpiRow[],
  { answered }: TableProof,
  isPart: () => boolean,
): readonly KpiRow[] {
  const said = saidOfPeriods({ answered })
  if (kpis.every(({ chosen }) => (chosen?.figures ?? said) !== 'period')) return kpis
  const counts = said !== null || isPart()
  return kpis.map((kpi) => {
    const { figures } = kpi.chosen ?? {}
    const fits = (figures ?? said) !== 'period' || hasPeriods(kpi) || (!figures && isLevel(kpi))
    return !counts || fits ? kpi : { ...kpi, target: { kind: 'missing', cell: null } }
  })
}

/** @returns what somebody said of the results of a table told by parts of the year; null where nobody did */
export function saidOfPeriods({ answered }: Pick<TableProof, 'answered'>): 'to-date' | 'period' | null {
  const said = answered.find(({ question }) => question.code === 'part-of-year')?.choice.choice
  return said === 'to-date' || said === 'period' ? said : null
}
