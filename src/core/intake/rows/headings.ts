import type { ScoredTree } from './scoreTree'
import { scoreTree } from './scoreTree'
import type { TableFacts } from './tableFacts'
import { countedValues } from './tableFacts'
import { nestFollowing } from './trees/amounts'
import { markedTree } from './trees/marks'

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
    const isExact = (col: number) => isSame(printed[col] as number, ours[col] as number)
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

/**
 * Rows that count as lines, and may be sums of those below them: headings by their marks, of which some are such sums,
 * or rows that part the whole table into themselves and what adds up to them.
 * @param facts - the table
 * @param scored - the tree that was chosen
 * @returns indexes of the rows, in source order
 */
export function mayBeHeadings(facts: TableFacts, scored: ScoredTree): readonly number[] {
  const { tree } = scored
  const isGroup = new Set(tree.parents)
  const isLine = (index: number) =>
    !isGroup.has(index) && !tree.sums[index] && (facts.alike[index] as number) < 0
  const marked = markedTree(facts)
  const headings = marked ? headingsOf(facts, scoreTree(facts, marked)) : []
  if (headings.some(({ isSum, below, index }) => isSum && below > 1 && isLine(index)))
    return headings.map(({ index }) => index).filter(isLine)
  return partsOfTable(facts, scored).filter(isLine)
}

/** The rows of a list without levels that are sums of those below them, where no row stands outside of these sums. */
function partsOfTable(facts: TableFacts, { tree }: ScoredTree): readonly number[] {
  if (tree.parents.some((parent) => parent >= 0)) return []
  const rows = [...tree.parents.keys()].filter((index) => !tree.sums[index])
  const oneLevel = inOneLevel(facts, rows)
  if (oneLevel.length >= FEWEST_SUMS) return oneLevel
  const links = nestFollowing(facts, rows, countedValues(facts, tree.parents), 2, 0)
  const groups = [...new Set(links.values())].sort((a, b) => a - b)
  const roots = rows.filter((row) => !links.has(row))
  return roots.length >= FEWEST_SUMS && roots.every((root) => groups.includes(root)) ? groups : []
}

/** From the first row on each sum takes the fewest rows that make it up; none where rows are left. */
function inOneLevel(facts: TableFacts, rows: readonly number[]): readonly number[] {
  const columns = facts.figures.columns
  const found: number[] = []
  for (let at = 0; at < rows.length;) {
    const heading = rows[at] as number
    const sums = columns.map(() => 0)
    let end = at + 1
    const isReached = () =>
      end > at + 2 && columns.every((column, col) => isSame(column[heading] || 0, sums[col] as number))
    for (; end < rows.length && !isReached(); end += 1)
      columns.forEach(
        (column, col) => (sums[col] = (sums[col] as number) + (column[rows[end] as number] || 0)),
      )
    const isEmpty = columns.every((column) => !column[heading])
    if (isEmpty || !isReached() || !facts.mayAdd(heading, rows.slice(at + 1, end))) return []
    found.push(heading)
    at = end
  }
  return found
}

function isSame(one: number, other: number): boolean {
  return Math.abs(one - other) <= DUST * Math.max(1, Math.abs(one))
}
