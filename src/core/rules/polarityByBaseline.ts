import type { KpiRow } from '../intake/types'
import type { Polarity } from './types'

/** Figures that are so far apart are written in two scales, and say nothing of a direction. */
const APART = 50

/**
 * Which way a plan goes from where it starts: a target below its baseline can only mean that lower is better.
 * @param row - a KPI with baseline and target
 * @returns the direction, or null where they are equal, missing, or in two scales; a baseline of 0 is no start
 * @source domain rule of ours
 * @example baseline 50, target 35 // minimize
 */
export function polarityByBaseline({
  baseline,
  target,
}: Pick<KpiRow, 'baseline' | 'target'>): Exclude<Polarity, 'stabilize'> | null {
  if (baseline.kind !== 'number' || target.kind !== 'number') return null
  if (baseline.measure !== undefined && target.measure !== undefined && baseline.measure !== target.measure) {
    return null
  }
  const [from, to] = [baseline.value, target.value]
  if (from <= 0 || to < 0 || from === to) return null
  if (to > 0 && Math.max(from, to) >= APART * Math.min(from, to)) return null
  return to < from ? 'minimize' : 'maximize'
}
