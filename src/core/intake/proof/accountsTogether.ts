import { displayRef } from '../../units'
import type { Found } from '../forms/readRegion'
import { lineTotal } from '../rows/lineTotal'
import type { RowWitnesses } from '../rows/witnesses'
import type { BudgetRow } from '../types'
import { headlineTotal } from './figures'
import type { Question, TableProof } from './proof'

const CHOICE = 'together'

/**
 * @param rows - lines of a table of money
 * @param witnesses - its printed sums
 * @returns what to ask where a printed total counts income and expenditure as one; else null
 */
export function accountsTogether(
  rows: readonly BudgetRow[],
  { mixed }: RowWitnesses,
): Pick<Question, 'cell' | 'values' | 'choices'> | null {
  if (!mixed) return null
  const effect = (of: typeof lineTotal) => ({ budget: of(rows, 'budget'), spent: of(rows, 'spent') })
  const income = rows.find(({ leaf, account }) => leaf && account === 'revenue')?.name.text ?? ''
  return {
    cell: mixed,
    values: { cell: displayRef(mixed), name: income },
    choices: [
      { choice: 'apart', effect: effect(headlineTotal) },
      { choice: CHOICE, effect: { ...effect(lineTotal), agrees: mixed } },
    ],
  }
}

/**
 * Where the officer says that the total holds, all that it counts is spending.
 * @param entry - a table with its lines
 * @param proof - with what was answered
 * @returns the same, or the table with its lines in one account
 */
export function countedTogether(entry: Found, proof: TableProof): Found {
  const isSaid = proof.answered.some(
    ({ question, choice }) => question.code === 'accounts-together' && choice.choice === CHOICE,
  )
  if (!isSaid) return entry
  return { ...entry, budget: entry.budget.map(({ side: _, ...row }) => ({ ...row, account: 'expenditure' })) }
}
