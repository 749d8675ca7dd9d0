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
 * @param code - reference of its code
 * @returns a colour for each verdict
 */
export function verdictPaint(verdict: keyof typeof VERDICT_LEVELS, code: string): ConditionalFormat['rules'] {
  return byCode(code, VERDICT_LEVELS[verdict])
}

/**
 * @param code - reference of the step of effectiveness
 * @param steps - how many there are
 * @returns a colour for each step, spread over the five levels
 */
export function stepPaint(code: string, steps: number): ConditionalFormat['rules'] {
  const spread = (step: number) =>
    Math.max(1, Math.round(1 + (4 * (step - 1)) / Math.max(1, steps - 1))) as Level
  return byCode(code, Object.fromEntries(Array.from({ length: steps }, (_, i) => [i + 1, spread(i + 1)])))
}

function byCode(code: string, levels: Readonly<Record<number, Level>>): ConditionalFormat['rules'] {
  return Object.entries(levels).map(([value, level]) => ({
    formula: `AND(ISNUMBER(${code}),${code}=${value})`,
    ...levelLook(level),
  }))
}
