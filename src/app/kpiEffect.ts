import { kpiIdentity } from '../core/intake/proof/kpiIdentity'
import type { Missing, Ratio } from '../core/units'
import type { Inspection } from './inspect'

/** What the figures are, or would be, of one indicator and of the whole. */
export interface KpiEffect {
  readonly attainment: Ratio | Missing
  readonly score: Ratio | Missing
}

/**
 * @param inspection - what was found, with what was chosen
 * @param kpi - identity of an indicator
 * @returns its attainment, and the score of all
 */
export function kpiEffect({ evaluation }: Pick<Inspection, 'evaluation'>, kpi: string): KpiEffect {
  const own = evaluation.kpis.find(({ row }) => kpiIdentity(row) === kpi)
  return { attainment: own?.attainment ?? null, score: evaluation.scorecard.score }
}
