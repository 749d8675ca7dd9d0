import type { LineFigures } from './lineFigures'
import type { BudgetEntry, RowClaim } from './budgetEntries'
import type { MayAdd } from './commonTexts'
import type { FormulaSums } from './trees/formula'
import type { BudgetRow } from '../types'

/** What a table's rows say of themselves, whatever tree they form. Every list is by index of its entries. */
export interface TableFacts {
  readonly entries: readonly BudgetEntry[]
  readonly figures: LineFigures
  /** The codes of each row, as `joinedCodes` gives them. */
  readonly codes: readonly (readonly string[])[]
  readonly formulas: FormulaSums
  /** What the words claim; null where they claim nothing, or the figures have shown that the claim is none. */
  readonly claims: readonly (RowClaim | null)[]
  /** The account that a row's code says, which no total can change. */
  readonly codedAccounts: readonly BudgetRow['account'][]
  /** -1 for financing that goes out, which its net line takes away; else 1. */
  readonly signs: readonly (1 | -1)[]
  /** The first row with the same code, name, money and other cells; its own index where it is that one. */
  readonly twins: Int32Array
  /** The earlier row that a row is counted with, -1 where it counts itself. */
  readonly alike: Int32Array
  /** Whether the texts beside the money allow that a row is the sum of others. */
  readonly mayAdd: MayAdd
  /** Whether a row leaves blank what those above it have, or those below, so that figures alone may make it their sum. */
  readonly lacks: { readonly ofAbove: MayAdd; readonly ofBelow: MayAdd }
  /** Lines by their count and price, where sums have none; null where they do not tell. */
  readonly priced: readonly boolean[] | null
}

/**
 * What each row counts as in a tree: its own figure, else the sum of the rows below it.
 * @param facts - the table
 * @param parents - the row that each is part of, always above it
 * @returns figures by column, NaN where neither is there
 */
export function countedValues({ figures, alike }: TableFacts, parents: Int32Array): Float64Array[] {
  return figures.columns.map((own) => {
    const counted = new Float64Array(own.length).fill(NaN)
    const below = new Float64Array(own.length).fill(NaN)
    for (let at = own.length - 1; at >= 0; at -= 1) {
      if ((alike[at] as number) >= 0) continue
      const stated = own[at] as number
      const value = Number.isNaN(stated) ? (below[at] as number) : stated
      counted[at] = value
      const parent = parents[at] as number
      if (parent < 0 || Number.isNaN(value)) continue
      const sum = below[parent] as number
      below[parent] = Number.isNaN(sum) ? value : sum + value
    }
    return counted
  })
}
