import type { KpiResult } from './types'

/**
 * How many scores say "higher is better" only because nothing tells their direction; told beside the overall score.
 * @param kpis - what was evaluated
 * @returns their number; what is not scored is left out
 */
export function assumedDirections(kpis: readonly Pick<KpiResult, 'polarity' | 'score'>[]): number {
  return kpis.filter(({ polarity, score }) => polarity.basis === 'assumed' && score !== null).length
}
