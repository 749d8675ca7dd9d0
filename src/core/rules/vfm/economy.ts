import { MISSING, type Missing, type Ratio } from '../../units'
import { NAMES } from '../../regulations/names'
import type { EconomyVerdict } from '../types'
import { absorption, absorptionFormula } from './absorption'

/** Verdicts by their code on our sheets: code 1 is the first. No verdict is "". */
export const ECONOMY_VERDICTS = [
  'ekonomis',
  'berimbang',
  'tidak-ekonomis',
  'underspend-unmet',
  'part-year',
  'period-unknown',
] as const satisfies readonly EconomyVerdict[]

/** Nearer to 1 than this is 1: the dust of binary fractions is no saving. */
export const EVEN = 1e-9

/**
 * What was spent against what was to be spent by then.
 * economy = spent / budget to date where the table gives one, else spent / budget
 * @param figures - money in one scale
 * @param figures.budget - for the year
 * @param figures.budgetToDate - cash plan up to the same day as spent
 * @param figures.spent - realised
 * @returns ratio, below 1 = less than planned; missing where a figure is missing
 * @source Mahsun 2006:186, as cited by theses
 */
export function economy(figures: {
  readonly budget: number | Missing
  readonly budgetToDate: number | Missing
  readonly spent: number | Missing
}): Ratio | Missing {
  const { budget, budgetToDate, spent } = figures
  return absorption(budgetToDate === MISSING ? budget : budgetToDate, spent)
}

/** What a verdict on economy depends on. */
export interface EconomyEvidence {
  readonly economy: Ratio | Missing
  readonly budgetToDate: number | Missing
  /** Mean attainment of outputs, or of outcomes where there are none: what the money brought about. */
  readonly results: number | Missing
  /** Share of the budget year that has passed. */
  readonly elapsed: number | null
}

/**
 * Words for economy, like with like: spending to date against a year's budget gets none, and spending less
 * than planned while results fall short is never called economical.
 * @param evidence - ratio, and what it must be read with
 * @returns the verdict, or null where there is no ratio, or where nothing was spent: what was not bought was not cheap
 * @source below, at, above 100 %: Mahsun 2006:186, as cited by theses; the three cautions are ours
 */
export function economyVerdict(evidence: EconomyEvidence): EconomyVerdict {
  const { economy: spent, budgetToDate, results, elapsed } = evidence
  if (spent === MISSING) return null
  if (budgetToDate === MISSING) {
    if (elapsed === null) return 'period-unknown'
    if (elapsed < 1) return 'part-year'
  }
  if (Math.abs(spent - 1) <= EVEN) return 'berimbang'
  if (spent > 1) return 'tidak-ekonomis'
  if (spent <= EVEN) return null
  return results !== MISSING && results < 1 - EVEN ? 'underspend-unmet' : 'ekonomis'
}

/** References to the figures of one listed row; each holds a number or "". */
export interface EconomyRefs {
  readonly budget: string
  readonly spent: string
  /** Left out where the table has no such column. */
  readonly budgetToDate?: string
}

/**
 * Economy as a formula.
 * @param refs - the row's money
 * @returns an expression: a ratio or ""
 */
export function economyFormula(refs: EconomyRefs): string {
  const { budget, spent, budgetToDate } = refs
  const yearly = absorptionFormula(budget, spent)
  if (budgetToDate === undefined) return yearly
  return `IF(ISNUMBER(${budgetToDate}),${absorptionFormula(budgetToDate, spent)},${yearly})`
}

/**
 * The verdict as a formula.
 * @param refs - references
 * @param refs.economy - ratio or ""
 * @param refs.budgetToDate - number or ""; left out where the table has no such column
 * @param refs.results - what the money brought about; left out where nothing can be known of it
 * @param refs.results.output - mean attainment of outputs, or ""
 * @param refs.results.effectiveness - mean attainment of outcomes, or ""; read where there is no output
 * @param say - expression of a verdict by its place in ECONOMY_VERDICTS, from 1; absent: the place itself
 * @returns an expression: the verdict, or ""
 */
export function economyVerdictFormula(
  refs: {
    readonly economy: string
    readonly budgetToDate?: string
    readonly results?: { readonly output: string; readonly effectiveness: string }
  },
  say: (place: number) => string = String,
): string {
  const { economy: spent, budgetToDate, results } = refs
  const fell = (reached: string) => `AND(ISNUMBER(${reached}),${reached}<1-1E-9)`
  const isShort =
    results && `IF(ISNUMBER(${results.output}),${results.output}<1-1E-9,${fell(results.effectiveness)})`
  const below = isShort === undefined ? say(1) : `IF(${isShort},${say(4)},${say(1)})`
  const verdict = `IF(ABS(${spent}-1)<=1E-9,${say(2)},IF(${spent}>1,${say(3)},IF(${spent}<=1E-9,"",${below})))`
  const unplanned = budgetToDate === undefined ? '' : `NOT(ISNUMBER(${budgetToDate}))`
  const yearly = (test: string) => (unplanned === '' ? test : `AND(${unplanned},${test})`)
  const open = `IF(${yearly(`NOT(ISNUMBER(${NAMES.elapsed}))`)},${say(6)},IF(${yearly(`${NAMES.elapsed}<1`)},${say(5)},${verdict}))`
  return `IF(ISNUMBER(${spent}),${open},"")`
}
