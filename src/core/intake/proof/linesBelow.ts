import type { CellRef } from '../../units'
import type { Found } from '../forms/readRegion'
import type { BudgetRow } from '../types'
import { headlineTotal } from './figures'
import type { Choice, TableProof } from './proof'
import { withoutLines } from './withoutLines'

const ROUNDED = 0.5
const CHOICE = 'above'

/** Lines that stand below a total and are none of those that it adds: a check of the officer's, another plan. */
function linesBelow(rows: readonly BudgetRow[], total: number): readonly BudgetRow[] {
  return rows.filter(({ row, leaf }) => leaf && row > total)
}

/**
 * @param rows - lines of a table of money
 * @param total - the cell of a printed total that they contradict
 * @param printed - what stands in it
 * @returns the choice to count the lines above it alone, where these are what it says; null where they are not
 */
export function aboveTotal(rows: readonly BudgetRow[], total: CellRef, printed: number): Choice | null {
  const below = new Set(linesBelow(rows, total.row))
  if (below.size === 0 || below.size === rows.length) return null
  const kept = rows.filter((row) => !below.has(row))
  const [budget, spent] = [headlineTotal(kept, 'budget'), headlineTotal(kept, 'spent')]
  const agrees = [budget, spent].some((sum) => sum !== null && Math.abs(sum - printed) <= ROUNDED)
  return agrees ? { choice: CHOICE, effect: { budget, spent, agrees: total } } : null
}

/**
 * Where the officer says that what stands below a total is none of it, those lines are set aside.
 * @param entry - a table with its lines
 * @param proof - with what was answered
 * @returns the same, or the table without them
 */
export function countedAboveTotal(entry: Found, proof: TableProof): Found {
  const { source, budget } = entry
  const said = proof.answered.find(
    ({ question, choice }) => question.code === 'total-contradicts' && choice.choice === CHOICE,
  )
  const row = said?.question.cell?.row
  return source && row !== undefined ? withoutLines(entry, source, linesBelow(budget, row), 'note') : entry
}
