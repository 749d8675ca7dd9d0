import { MISSING, type Missing } from '../units'
import { NAMES } from '../regulations/names'
import type { Band, StatusLevel } from '../regulations/settings'

/** Binary dust of a mean that is exactly a bound must not cost a step; no figure is rounded up by it. */
const DUST = 1e-12

/**
 * The step of the achievement scale that a ratio reaches.
 * @param value - attainment or score, unrounded
 * @param bands - best first
 * @returns level 5 (best) to 1, or 0 where there is no value
 * @example statusLevel(ratio(0.905), permendagriBands) // 4: bands are lower bounds on the unrounded value
 */
export function statusLevel(value: number | Missing, bands: readonly Band[]): StatusLevel {
  if (value === MISSING) return 0
  return bands.find((band) => band.level > 1 && value >= band.atLeast - DUST)?.level ?? 1
}

/** Steps that have a lower bound on the settings sheet, best first. */
const STEPS = [
  [5, NAMES.band5],
  [4, NAMES.band4],
  [3, NAMES.band3],
  [2, NAMES.band2],
] as const

/**
 * The same as a formula, which reads the bounds from the settings sheet (blank = the scale has no such step).
 * @param value - reference to a ratio or ""
 * @returns an expression: 0 to 5
 */
export function statusLevelFormula(value: string): string {
  const level = STEPS.reduceRight(
    (below, [step, bound]) => `IF(AND(ISNUMBER(${bound}),${value}>=${bound}-1E-12),${step},${below})`,
    '1',
  )
  return `IF(ISNUMBER(${value}),${level},0)`
}

/**
 * The same as tests of which the first that holds tells the step: a conditional format takes no formula that is much longer.
 * @param value - a ratio or "", by reference or as an expression
 * @returns for each step from the best down, an expression that holds where the ratio reaches it
 */
export function statusStepFormulas(value: string): readonly (readonly [level: StatusLevel, test: string])[] {
  return [
    ...STEPS.map(
      ([step, bound]) =>
        [step, `AND(ISNUMBER(${value}),ISNUMBER(${bound}),${value}>=${bound}-1E-12)`] as const,
    ),
    [1, `ISNUMBER(${value})`],
  ]
}
