import { literal } from '../../units'
import { NAMES } from '../../regulations/names'
import type { Settings } from '../../regulations/settings'
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

/** Binary dust must not cost a step. */
const DUST = '1E-12'

/**
 * @param value - reference of what was reached
 * @param bands - steps of effectiveness, best first
 * @returns a colour for each step at the end of a year, best first, spread over the five levels
 */
export function stepPaint(value: string, bands: Settings['effectivenessBands']): ConditionalFormat['rules'] {
  const steps = bands.length
  const spread = (step: number) =>
    Math.max(1, Math.round(1 + (4 * (step - 1)) / Math.max(1, steps - 1))) as Level
  const isLaid = `ISNUMBER(${value}),N(${NAMES.elapsed})>=1`
  return bands.map(({ inclusive }, i) => {
    const step = steps - i
    const bound = `INDEX(${NAMES.effectivenessBands},${step},1)`
    const reached = i === 0 && !inclusive ? `${value}>${bound}+${DUST}` : `${value}>=${bound}-${DUST}`
    // The lowest takes what is below the rest.
    return {
      formula: step === 1 ? `AND(${isLaid})` : `AND(${isLaid},${reached})`,
      ...levelLook(spread(step)),
    }
  })
}
