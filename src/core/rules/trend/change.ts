import { MISSING, type Missing } from '../../units'
import type { Polarity } from '../types'
import type { Nature } from './nature'
import type { PeriodCell } from './position'

/** The latest period and the one before it that holds a result. */
interface TwoPeriods {
  readonly last: PeriodCell
  readonly previous: PeriodCell
  readonly lastAttainment: number | Missing
  readonly previousAttainment: number | Missing
  /** Share of the year that has passed at the end of each, 1 for a year. */
  readonly lastShare: number
  readonly previousShare: number
}

/** 1 better, -1 worse, 0 the same. */
export type Direction = 1 | 0 | -1

/** Differences below this are dust of divisions. */
const DIGITS = 9

/**
 * last - previous, in the KPI's own unit
 * @param last - latest figure
 * @param previous - the one before
 * @returns the difference; missing where either is no number
 * @example change(71, 68) // 3
 */
export function change(last: PeriodCell, previous: PeriodCell): number | Missing {
  return typeof last === 'number' && typeof previous === 'number' ? last - previous : MISSING
}

/**
 * The same as a formula.
 * @param last - reference
 * @param previous - reference
 * @returns an expression: a number or ""
 */
export function changeFormula(last: string, previous: string): string {
  return `IF(AND(ISNUMBER(${last}),ISNUMBER(${previous})),${last}-${previous},"")`
}

/** What decides whether a change is for the better. */
export interface DirectionInputs extends TwoPeriods {
  readonly polarity: Polarity
  readonly nature: Nature
  /**
   * Attainments are compared always, where only they tell better from worse (grades, stabilise); unless the figures
   * are levels, where every period has a target of its own; or never.
   */
  readonly byAttainment: 'always' | 'unless-level' | 'never'
}

/**
 * Whether the latest period is better than the one before. A level is better by the figure itself and its polarity,
 * so that a longer completion time is worse, whatever was aimed at; other figures by attainment where each period has
 * its own target, else by the figure. Figures that run from the
 * beginning of the year only ever rise: of them the pace is compared, figure / share of the year. House rule.
 * @param inputs - both periods, and how to compare them
 * @returns 1 better, 0 the same, -1 worse; missing where either period is
 */
export function direction(inputs: DirectionInputs): Direction | Missing {
  const { polarity, nature, byAttainment, last, previous } = inputs
  const { lastAttainment, previousAttainment, lastShare, previousShare } = inputs
  const compares =
    byAttainment === 'always' ||
    polarity === 'stabilize' ||
    (byAttainment === 'unless-level' && nature !== 'level')
  if (compares) {
    const difference = change(lastAttainment, previousAttainment)
    return difference === MISSING ? MISSING : signOf(difference)
  }
  if (typeof last !== 'number' || typeof previous !== 'number') return MISSING
  const sign = polarity === 'minimize' ? -1 : 1
  const gain = nature === 'cumulative' ? last / lastShare - previous / previousShare : last - previous
  return signOf(sign * gain)
}

function signOf(difference: number): Direction {
  const rounded = Math.round(difference * 10 ** DIGITS)
  return rounded > 0 ? 1 : rounded < 0 ? -1 : 0
}

/**
 * The same as a formula.
 * @param refs - cells of the row: figures, attainments, shares of the year, code of the nature, and a code of how to
 *   compare: 0 always by attainment, 1 more is better, -1 less is better; 2 and -2 the same for levels only, and by
 *   attainment else
 * @returns an expression: 1, 0, -1 or ""
 */
export function directionFormula(refs: {
  readonly last: string
  readonly previous: string
  readonly lastAttainment: string
  readonly previousAttainment: string
  readonly lastShare: string
  readonly previousShare: string
  readonly nature: string
  readonly compare: string
}): string {
  const { last, previous, lastAttainment, previousAttainment, lastShare, previousShare } = refs
  const sign = (difference: string) => `SIGN(ROUND(${difference},${DIGITS}))`
  const both = (a: string, b: string, then: string) => `IF(AND(ISNUMBER(${a}),ISNUMBER(${b})),${then},"")`
  const better = `SIGN(${refs.compare})`
  const pace = sign(`${better}*(${last}/${lastShare}-${previous}/${previousShare})`)
  const plain = sign(`${better}*(${last}-${previous})`)
  const byAttainment = `OR(${refs.compare}=0,AND(ABS(${refs.compare})=2,${refs.nature}<>3))`
  const attained = sign(`${lastAttainment}-${previousAttainment}`)
  return (
    `IF(${byAttainment},${both(lastAttainment, previousAttainment, attained)},` +
    `${both(last, previous, `IF(${refs.nature}=1,${pace},${plain})`)})`
  )
}
