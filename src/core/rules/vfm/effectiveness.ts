import { at, MISSING, type Missing, ratio, type Ratio } from '../../units'
import { NAMES } from '../../regulations/names'
import type { EffectivenessVerdict } from '../types'
import type { VfmBand } from '../../regulations/settings'

/** Binary dust must not cost a step. */
const DUST = 1e-12

/**
 * What a program's indicators reached on the whole.
 * mean = sum(attainment) / number of indicators that have one
 * @param attainments - raw ratios; missing ones are left out
 * @returns ratio, or missing where none has a value
 * @source a rule of ours: the indicators of a program weigh the same
 */
export function meanAttainment(attainments: readonly (Ratio | Missing)[]): Ratio | Missing {
  const known = attainments.filter((one) => one !== MISSING)
  return known.length > 0 ? ratio(known.reduce((sum, one) => sum + one, 0) / known.length) : MISSING
}

/** Why there is no step. */
export const EFFECTIVENESS_WAITS = [
  'part-year',
  'period-unknown',
] as const satisfies readonly EffectivenessVerdict[]

/**
 * Whether a year's steps can be laid on what was reached.
 * @param value - outcome (else output) actual / target
 * @param elapsed - share of the year that has passed, null where unknown
 * @returns banded at the end of a year; why not before; null where there is no value
 * @source a rule of ours, as for economy: half a year's result against a year's target is no failure
 */
export function effectivenessVerdict(value: Ratio | Missing, elapsed: number | null): EffectivenessVerdict {
  if (value === MISSING) return null
  if (elapsed === null) return 'period-unknown'
  return elapsed < 1 ? 'part-year' : 'banded'
}

/** Columns beside the KPI rows, and what is meant among them. */
export interface MeanRefs {
  /** Raw attainments, numbers or "". */
  readonly attainments: string
  /** Programmes of the KPIs and what they say of them, as `programLink` puts it. */
  readonly links: string
  /** The one that is meant. */
  readonly link: number
}

/**
 * The mean as a formula, by numbers and not by place, so that sorting does no harm.
 * @param refs - columns beside the KPI rows
 * @returns an expression: a ratio, or "" where none is a number
 */
export function meanAttainmentFormula({ attainments, links, link }: MeanRefs): string {
  return `IFERROR(AVERAGEIF(${links},${link},${attainments}),"")`
}

/**
 * The step of effectiveness that a ratio reaches. A lower bound belongs to its step, but for the best step
 * where the scale says otherwise: exactly 100 % is effective, not very effective.
 * @param value - outcome (else output) actual / target
 * @param bands - best first; the last one takes what is below the rest
 * @returns index into bands, or null where there is no value
 * @source Kepmendagri 690.900-327/1996, as cited by theses
 * @example effectivenessBand(ratio(1), bands) // 1
 */
export function effectivenessBand(value: Ratio | Missing, bands: readonly VfmBand[]): number | null {
  if (value === MISSING || bands.length === 0) return null
  const reached = bands.findIndex(({ from, inclusive }, i) =>
    i === 0 && !inclusive ? value > from + DUST : value >= from - DUST,
  )
  return reached < 0 ? bands.length - 1 : reached
}

/**
 * The step as a formula over the block on the settings sheet (lower bounds rising, words beside them).
 * @param value - reference to a ratio or ""
 * @param bands - only whether the best step includes its bound is taken from here
 * @returns an expression: the row of the block, 1 = lowest step, or ""
 */
export function effectivenessBandFormula(value: string, bands: readonly VfmBand[]): string {
  return `IF(ISNUMBER(${value}),${effectivenessStepFormula(value, bands)},"")`
}

/**
 * The same of what is a number.
 * @param value - reference to a ratio
 * @param bands - as for the step
 * @returns an expression: the row of the block, 1 = lowest step
 */
function effectivenessStepFormula(value: string, bands: readonly VfmBand[]): string {
  const bounds = `INDEX(${NAMES.effectivenessBands},0,1)`
  const row = `IFERROR(MATCH(${value}+1E-12,${bounds},1),1)`
  const atTop = `IF(ABS(${value}-MAX(${bounds}))<=1E-12,1,0)`
  const exclusive = bands.length > 1 && !at(bands, 0).inclusive
  return exclusive ? `${row}-${atTop}` : row
}

/** How a verdict is said: the step by the row of the block, and what stands in place of each of EFFECTIVENESS_WAITS. */
export interface SaidStep {
  readonly step: (row: string) => string
  readonly waits: Readonly<Record<(typeof EFFECTIVENESS_WAITS)[number], string>>
}

/**
 * The verdict as a formula: the step at the end of a year, why there is none before.
 * @param value - reference to a ratio or ""
 * @param bands - as for the step
 * @param say - expressions for each
 * @returns an expression: one of them, or ""
 */
export function effectivenessVerdictFormula(value: string, bands: readonly VfmBand[], say: SaidStep): string {
  const step = say.step(effectivenessStepFormula(value, bands))
  const known = `IF(${NAMES.elapsed}<1,${say.waits['part-year']},${step})`
  return `IF(ISNUMBER(${value}),IF(ISNUMBER(${NAMES.elapsed}),${known},${say.waits['period-unknown']}),"")`
}
