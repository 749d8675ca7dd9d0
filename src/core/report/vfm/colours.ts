import { literal } from '../../units'
import type { ConditionalFormat } from '../model'
import { levelLook } from '../statusFormats'

type Level = 0 | 1 | 2 | 3 | 4 | 5

/** Green, amber or red for each verdict code; what gives no verdict stays grey. */
const VERDICT_LEVELS = {
  economy: { 1: 4, 2: 4, 3: 1, 4: 2, 5: 0, 6: 0 },
  efficiency: { 1: 4, 2: 4, 3: 1, 4: 0, 5: 0 },
} as const

/**
 * @param verdict - on economy or efficiency
 * @param cell - reference of its word
 * @param words - of all verdicts in their order
 * @returns a colour for each verdict
 */
export function verdictPaint(
  verdict: keyof typeof VERDICT_LEVELS,
  cell: string,
  words: readonly string[],
): ConditionalFormat['rules'] {
  return Object.entries(VERDICT_LEVELS[verdict]).map(([place, level]) => ({
    formula: `${cell}=${literal(words[Number(place) - 1] ?? '')}`,
    ...levelLook(level),
  }))
}

/**
 * @param code - reference of the step of effectiveness
 * @param steps - how many there are
 * @returns a colour for each step, spread over the five levels
 */
export function stepPaint(code: string, steps: number): ConditionalFormat['rules'] {
  const spread = (step: number) =>
    Math.max(1, Math.round(1 + (4 * (step - 1)) / Math.max(1, steps - 1))) as Level
  return Array.from({ length: steps }, (_, i) => ({
    formula: `AND(ISNUMBER(${code}),${code}=${i + 1})`,
    ...levelLook(spread(i + 1)),
  }))
}
