import { displayRef } from '../../units'
import type { TableSource } from '../columns/tableSource'
import type { Found } from '../forms/readRegion'
import { cellOf } from '../rows/sourceRow'
import type { RowWitness, RowWitnesses } from '../rows/witnesses'
import type { BudgetRow } from '../types'
import { lineTotal } from '../rows/lineTotal'
import type { Choice, Question, TableProof } from './proof'
import { withoutLines } from './withoutLines'

/**
 * Lines that stand in hidden rows and count: those of an outline that is folded up are told by the row above them, and
 * those below a row that shows their money are in it.
 */
function hiddenLines(source: TableSource, rows: readonly BudgetRow[]): readonly BudgetRow[] {
  const isFolded = ({ row }: BudgetRow) => (source.view.grid.rows[row]?.outline ?? 0) > 0
  const isShown = ({ parent }: BudgetRow): boolean => {
    const above = parent === null ? undefined : rows[parent]
    if (!above) return false
    return (!above.hidden && (above.budget.value ?? above.spent.value) !== null) || isShown(above)
  }
  const hasMoney = ({ budget, spent }: BudgetRow) => Boolean(budget.value) || Boolean(spent.value)
  return rows.filter((row) => row.leaf && row.hidden && hasMoney(row) && !isFolded(row) && !isShown(row))
}

/** What the table's grand totals say of the lines that are shown and of all of them, in the columns where they differ. */
function totalSays(
  witnesses: readonly RowWitness[],
  visible: number | null,
  all: number | null,
): RowWitness | 'otherwise' | null {
  const totals = visible === all ? [] : witnesses.filter(({ what }) => what === 'total')
  if (totals.length === 0) return null
  const isVisible = ({ printed }: RowWitness) => visible !== null && Math.abs(printed - visible) < 1
  return totals.some(({ agrees }) => agrees) ? 'otherwise' : (totals.find(isVisible) ?? 'otherwise')
}

function isMost(hidden: readonly BudgetRow[], visible: readonly BudgetRow[]): boolean {
  const size = (rows: readonly BudgetRow[]) =>
    Math.abs(lineTotal(rows, 'budget') ?? lineTotal(rows, 'spent') ?? 0)
  return size(hidden) > size(visible)
}

/** The question before its table is known. */
type Asked = Pick<Question, 'cell' | 'values'> & { readonly choices: readonly Choice[] }

/**
 * @param source - a table of money
 * @param rows - its lines
 * @param witnesses - its printed sums
 * @param elsewhere - what the other tables of the book come to
 * @returns what to ask where a printed total adds what is shown alone, or none stands and most of the money is hidden; null where
 *   nothing is open
 */
export function hiddenLinesAsked(
  source: TableSource,
  rows: readonly BudgetRow[],
  witnesses: RowWitnesses,
  elsewhere: readonly number[],
): Asked | null {
  const hidden = hiddenLines(source, rows)
  const [first] = hidden
  if (!first || !rows.some((row) => row.leaf && !row.hidden)) return null
  // What another sheet comes to with them was only filtered here.
  const all = lineTotal(rows, 'budget') ?? 0
  if (all !== 0 && elsewhere.some((total) => Math.abs(total - all) < 1)) return null
  const visible = rows.filter((row) => !hidden.includes(row))
  const [budget, spent] = [lineTotal(visible, 'budget'), lineTotal(visible, 'spent')]
  const total =
    totalSays(witnesses.budget, budget, lineTotal(rows, 'budget')) ??
    totalSays(witnesses.spent, spent, lineTotal(rows, 'spent'))
  // A total that agrees with all lines proves them; one that agrees with neither is a question of its own.
  if (total === 'otherwise') return null
  // A line that is hidden counts like any other, but where most of the money is not shown it may be what was left over.
  if (!total && hidden.length * 2 <= rows.filter(({ leaf }) => leaf).length && !isMost(hidden, visible))
    return null
  const cell = cellOf(source, first.row, source.region.firstCol)
  return {
    cell,
    values: { cell: displayRef(cell), count: hidden.length },
    choices: [
      { choice: 'counted', effect: { budget: lineTotal(rows, 'budget'), spent: lineTotal(rows, 'spent') } },
      { choice: 'left-out', effect: { budget, spent, ...(total ? { agrees: total.cell } : {}) } },
    ],
  }
}

/**
 * Where the officer says that hidden rows do not count, they are set aside.
 * @param entry - a table with its lines
 * @param proof - with what was answered
 * @returns the same, or the table without them
 */
export function countedWithoutHidden(entry: Found, proof: TableProof): Found {
  const { source, budget } = entry
  const isSaid = proof.answered.some(
    ({ question, choice }) => question.code === 'hidden-rows' && choice.choice === 'left-out',
  )
  if (!source || !isSaid) return entry
  return withoutLines(entry, source, hiddenLines(source, budget), 'hidden')
}
