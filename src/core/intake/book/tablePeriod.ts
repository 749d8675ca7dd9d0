import { headerPeriod } from '../meanings/headerPeriod'
import { headerWords } from '../meanings/headerText'
import { findPeriod } from '../meanings/titles'
import type { PeriodName } from '../types'

/** The period of a table, as its titles and its sheet state it. */
export interface TablePeriod {
  readonly period: PeriodName
  readonly toDate: boolean
}

/**
 * @param titles - of a table, and the name of its sheet behind them
 * @returns the part of the year that it is of: the title next to the table says it before the sheet's name does
 */
export function tablePeriod(titles: readonly string[]): TablePeriod | null {
  const texts = [...titles.slice(0, -1).reverse(), ...titles.slice(-1)]
  for (const text of texts) {
    const { unit, index, year, toDate } = headerPeriod(headerWords(text.replace(/_/g, ' ')))
    if (unit === 'none' || unit === 'year' || index === 0) continue
    return { period: { unit, index, year: year ?? tableYear(titles) }, toDate }
  }
  return null
}

/** @returns the year that its titles and then its sheet's name state */
export function tableYear(titles: readonly string[]): number | null {
  return findPeriod(titles.slice(0, -1).reverse(), titles.slice(-1), '')?.year ?? null
}

/** Of the steps from one period to the next so many may fall where figures run up to their period: corrections. */
const CORRECTIONS = 0.03

/**
 * @param steps - from one period to the next, line by line
 * @returns whether so many fall that the figures are each of their period alone: what runs up to its period never falls
 */
export function showOwnPeriods(steps: readonly number[]): boolean {
  const falls = steps.filter((step) => step < 0).length
  return falls > CORRECTIONS * steps.filter((step) => step !== 0).length
}

/** So many periods a year has. */
const PERIODS: Readonly<Record<PeriodName['unit'], number>> = { month: 12, quarter: 4, semester: 2, year: 1 }

/**
 * Whether what periods brought is measured against a year: nearer to its part of the year than to the whole.
 * @param shares - what each period brought, as a share of what was planned
 * @param unit - of the periods
 * @returns true where, taken together, they are
 */
export function areOfYear(shares: readonly number[], unit: PeriodName['unit']): boolean {
  const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length
  return unit !== 'year' && mean > 0 && mean < 1 / Math.sqrt(PERIODS[unit])
}
