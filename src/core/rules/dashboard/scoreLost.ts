import { measuredWeightFormula } from '../rollup'
import type { Evaluation, KpiResult } from '../types'

/**
 * What each KPI below its target costs the overall score, to rank gaps by what they weigh. Relative: all are of one scale.
 * lost = weight of the perspective * weight of the KPI / weights measured in the perspective * (1 - score)
 * @param evaluation - what was computed
 * @returns one a KPI, >= 0; 0 for what has no score or no weight
 * @source a rule of ours, the roll-up taken apart
 */
export function scoreLost({ kpis, scorecard }: Pick<Evaluation, 'kpis' | 'scorecard'>): readonly number[] {
  const measured = ({ score, weight }: KpiResult) => (score === null ? 0 : weight)
  const sums = scorecard.perspectives.map(() => 0)
  for (const kpi of kpis) sums[kpi.perspective] = (sums[kpi.perspective] ?? 0) + measured(kpi)
  return kpis.map((kpi) => {
    const group = scorecard.perspectives[kpi.perspective]
    const sum = sums[kpi.perspective] ?? 0
    if (kpi.score === null || !group || group.score === null || sum === 0) return 0
    return ((group.weight * kpi.weight) / sum) * Math.max(0, 1 - kpi.score)
  })
}

/** References beside a KPI. */
export interface LostRefs {
  readonly score: string
  /** Of all, numbers or "". */
  readonly scores: string
  /** Of the KPI and of all. */
  readonly weight: string
  readonly weights: string
  /** Place of the perspective, from 0; of the KPI and of all. */
  readonly group: string
  readonly groups: string
  /** Weights of the perspectives where they are stated, else blank: then each weighs what was measured in it. */
  readonly groupWeights: string
}

/**
 * @param refs - beside a KPI that has an attainment
 * @returns an expression: a number, >= 0
 */
export function scoreLostFormula(refs: LostRefs): string {
  const { score, scores, weight, weights, group, groups, groupWeights } = refs
  const measured = measuredWeightFormula({ scores, weights, groupIds: groups, groupId: group })
  const stated = `INDEX(${groupWeights},${group}+1)`
  const part = `IF(ISNUMBER(${stated}),${stated}/${measured},1)`
  return `IFERROR(N(${weight})*${part}*MAX(0,1-${score}),0)`
}
