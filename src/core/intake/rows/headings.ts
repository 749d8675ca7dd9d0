import type { ScoredTree } from './scoreTree'
import type { TableFacts } from './tableFacts'

/** A row with money that stands above others in a tree that somebody proposes. */
interface Heading {
  readonly index: number
  readonly below: number
  /** Whether it is the sum of the rows below it to the last digit, in every column that it prints. */
  readonly isSum: boolean
  /** Whether the rows below it differ, so that their sum is more than so many times one price. */
  readonly isTelling: boolean
}

/** Two sums that nobody searched for do not come about by chance; of rows of one price it takes a third. */
const FEWEST_SUMS = 2
/** Binary fractions of cents. */
const DUST = 1e-9

/**
 * @param facts - the table
 * @param scored - a tree of it
 * @returns its rows with money that have rows with money below them
 */
export function headingsOf(facts: TableFacts, { parents, values }: ScoredTree): Heading[] {
  return parents.flatMap(({ index, children, ours, verdicts }): Heading[] => {
    const printed = facts.figures.columns.map((column) => column[index] ?? NaN)
    const cols = [...printed.keys()].filter((col) => verdicts[col] !== 'open' && printed[col] !== 0)
    if (cols.length === 0) return []
    const isExact = (col: number) => {
      const [one, other] = [printed[col] as number, ours[col] as number]
      return Math.abs(one - other) <= DUST * Math.max(1, Math.abs(one))
    }
    const isTelling = cols.some((col) => {
      const amounts = children.flatMap((child) => values[col]?.[child] || [])
      return new Set(amounts).size > 1
    })
    const isSum = cols.every(isExact) && !verdicts.includes('differs') && facts.mayAdd(index, children)
    return [{ index, below: children.length, isSum, isTelling }]
  })
}

/**
 * @param headings - of a tree that was not found by their figures
 * @returns whether every one of them is a sum, and enough of them are more than chance or habit makes
 */
export function areAllSums(headings: readonly Heading[]): boolean {
  const several = headings.filter(({ below }) => below > 1)
  const telling = several.filter(({ isTelling }) => isTelling)
  return (
    headings.every(({ isSum }) => isSum) && (telling.length >= FEWEST_SUMS || several.length > FEWEST_SUMS)
  )
}
