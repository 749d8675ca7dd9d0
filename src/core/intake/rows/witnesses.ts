import type { CellRef } from '../../units'
import type { Amount } from '../values/reading'
import type { BudgetEntry } from './budgetEntries'
import { MONEY_FIELDS } from './budgetEntries'
import type { PrintedSum } from './printedSums'
import type { ScoredTree } from './scoreTree'
import type { TableFacts } from './tableFacts'

/** What a sum that the officer printed says of the lines that were chosen. */
export interface RowWitness {
  readonly kind: 'rows'
  readonly what: 'total' | 'subtotal'
  /** The cell of the printed figure. */
  readonly cell: CellRef
  readonly printed: number
  /** What the lines add up to. */
  readonly ours: number
  readonly agrees: boolean
  /** The printed figure as it was read, for a sheet that goes on reading it. */
  readonly amount: Amount
}

/** The witnesses of a table's rows, in source order; each column of money has its own. */
export interface RowWitnesses {
  readonly budget: readonly RowWitness[]
  readonly spent: readonly RowWitness[]
  /** Rows that count as lines, and may be sums of those below them. */
  readonly mayBeSums?: readonly number[]
  /** A printed total that counts lines of income and of expenditure as one. */
  readonly mixed?: CellRef | null
}

/**
 * @param facts - the table
 * @param scored - its tree, with what its sums add
 * @param kindOf - whether a row that adds others up is the table's total or one of several
 * @returns a witness for every printed sum of two columns of money: total rows, and lines with others below them
 */
export function rowWitnesses(
  facts: TableFacts,
  scored: ScoredTree,
  kindOf: (sum: PrintedSum) => RowWitness['what'],
): RowWitnesses {
  const { tree, parents, sums } = scored
  const roots = tree.parents.reduce((count, parent, at) => count + (parent < 0 && !tree.sums[at] ? 1 : 0), 0)
  const of = (field: 'budget' | 'spent') => {
    const col = MONEY_FIELDS.indexOf(field)
    const found: { at: number; witness: RowWitness }[] = []
    const tell = (at: number, what: RowWitness['what'], ours: number, agrees: boolean) => {
      const entry = facts.entries[at] as BudgetEntry
      const printed = entry[field].value
      if (printed === null || Number.isNaN(ours)) return
      const [cell, amount] = [sumCell(entry, field), entry[field]]
      found.push({ at, witness: { kind: 'rows', what, cell, printed, ours, agrees, amount } })
    }
    for (const { index, ours, verdicts } of parents) {
      const what = roots === 1 && tree.parents[index] === -1 ? 'total' : 'subtotal'
      if (verdicts[col] !== 'open') tell(index, what, ours[col] ?? NaN, verdicts[col] === 'agrees')
    }
    for (const sum of sums) {
      // A result that no difference explains was worked out from what does not stand in the table.
      if (sum.basis === null && facts.claims[sum.index] === 'computed') continue
      tell(sum.index, kindOf(sum), sum.ours[col] ?? NaN, sum.agrees[col] === true)
    }
    return found.sort((a, b) => a.at - b.at).map(({ witness }) => witness)
  }
  return { budget: of('budget'), spent: of('spent') }
}

/**
 * @param entry - a row
 * @param field - a field of money
 * @returns the cell of its figure, else of its name
 */
export function sumCell(entry: BudgetEntry, field: 'budget' | 'spent'): CellRef {
  return entry[field].parts.find((part) => part.cell !== null)?.cell ?? entry.name.cell
}
