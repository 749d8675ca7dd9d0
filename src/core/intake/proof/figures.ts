import { lineTotal } from '../rows/lineTotal'
import type { Reading } from '../values/reading'
import type { BudgetRow } from '../types'

/** A planned figure and what came about of it. */
export interface Figures {
  readonly plan: number
  readonly actual: number
}

/** More than ten times the plan, or less than a thousandth of it. */
const MOST = 10
const LEAST = 0.001

/**
 * @param figures - of the rows that have both
 * @returns whether most of those with a result are beyond anything that happens
 */
export function areAbsurd(figures: readonly Figures[]): boolean {
  const told = figures.filter(({ plan, actual }) => plan !== 0 && actual !== 0)
  const absurd = told.filter(({ plan, actual }) => {
    const share = Math.abs(actual / plan)
    return share > MOST || share < LEAST
  })
  return absurd.length * 2 > told.length
}

/** The same of a table of money, line by line. */
export function moneyFigures(rows: readonly BudgetRow[]): Figures[] {
  return rows.flatMap(({ leaf, budget, spent }) =>
    leaf && budget.value !== null && spent.value !== null
      ? [{ plan: budget.value, actual: spent.value }]
      : [],
  )
}

/** @returns the number of a reading, null where it is none */
export function numberOf(reading: Reading): number | null {
  return reading.kind === 'number' ? reading.value : null
}

/** @returns what the lines add up to that the headline adds up: where some are expenditure, neither revenue nor financing */
export function headlineTotal(rows: readonly BudgetRow[], field: 'budget' | 'spent'): number | null {
  const isSpending = ({ account }: BudgetRow) => account === 'expenditure'
  return lineTotal(
    rows.some(isSpending)
      ? rows.filter(({ account }) => account === null || account === 'expenditure')
      : rows,
    field,
  )
}
