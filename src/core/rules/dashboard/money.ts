import { type Missing, MISSING } from '../../units'
import type { Evaluation, ProgramResult } from '../types'

/** Lines of the budget, by their places in the list. */
export interface BudgetLines {
  /** The largest are shown: programmes, or where the tables know none the lines that add up to the total. */
  readonly ranked: ReadonlySet<number>
  /** What is unspent is looked for among the lines that add up to the total, each once. */
  readonly terms: ReadonlySet<number>
}

/**
 * Lines of several levels say the same money twice: each list holds lines of one level of the sum.
 * @param programs - evaluated lines
 * @returns the lines of spending that a front page ranks
 */
export function budgetLines(programs: readonly ProgramResult[]): BudgetLines {
  const spending = [...programs.entries()].filter(
    ([, { row }]) => row.account !== 'revenue' && row.account !== 'financing',
  )
  const named = spending.filter(([, { row }]) => row.level === 'program')
  const terms = spending.filter(([, { counted }]) => counted)
  const placesOf = (lines: typeof spending) => new Set(lines.map(([place]) => place))
  return { ranked: placesOf(named.length > 0 ? named : terms), terms: placesOf(terms) }
}

/**
 * Money that is left of a line's budget; below 0 where more was spent.
 * unspent = budget - spent
 * @param budget - pagu
 * @param spent - realised, same money and scale; nothing written beside a budget is nothing known
 * @returns the difference; missing where a figure is
 */
export function unspent(budget: number | Missing, spent: number | Missing): number | Missing {
  return budget === MISSING || spent === MISSING ? MISSING : budget - spent
}

/**
 * @param budget - reference of a number or ""
 * @param spent - reference of a number or ""
 * @returns an expression: a number or ""
 */
export function unspentFormula(budget: string, spent: string): string {
  return `IF(AND(ISNUMBER(${budget}),ISNUMBER(${spent})),${budget}-${spent},"")`
}

/**
 * @param evaluation - what was computed
 * @returns place among the accounts of the one that is spoken of: expenditure, what states no account, or the only one
 */
export function spokenAccount({ accounts }: Pick<Evaluation, 'accounts'>): number {
  const found = accounts.findIndex(({ account }) => account === 'expenditure' || account === null)
  return Math.max(0, found)
}
