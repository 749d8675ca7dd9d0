import { displayRef } from '../../units'
import type { TableSource } from '../columns/tableSource'
import type { Found } from '../forms/readRegion'
import { lineTotal } from '../rows/lineTotal'
import { cellOf } from '../rows/sourceRow'
import type { RowWitnesses } from '../rows/witnesses'
import type { BudgetRow } from '../types'
import type { Question, TableProof } from './proof'
import { withoutLines } from './withoutLines'

const CHOICE = 'details'

function sumsAmong(rows: readonly BudgetRow[], { mayBeSums = [] }: RowWitnesses): readonly BudgetRow[] {
  const among = new Set(mayBeSums)
  return rows.filter(({ row, leaf }) => leaf && among.has(row))
}

/**
 * @param source - a table of money
 * @param rows - its lines
 * @param witnesses - its printed sums, and the lines that may be some
 * @returns what to ask where lines may be sums of those below them and no printed total says that they are lines; else
 *   null
 */
export function linesOrSums(
  source: TableSource,
  rows: readonly BudgetRow[],
  witnesses: RowWitnesses,
): Pick<Question, 'cell' | 'values' | 'choices'> | null {
  const sums = sumsAmong(rows, witnesses)
  const [first] = sums
  const isProven = [...witnesses.budget, ...witnesses.spent].some(
    ({ what, agrees }) => what === 'total' && agrees,
  )
  if (!first || isProven) return null
  const left = rows.filter((row) => !sums.includes(row))
  const effect = (of: readonly BudgetRow[]) => ({
    budget: lineTotal(of, 'budget'),
    spent: lineTotal(of, 'spent'),
  })
  const cell = cellOf(source, first.row, source.region.firstCol)
  return {
    cell,
    values: { cell: displayRef(cell), count: sums.length },
    choices: [
      { choice: 'lines', effect: effect(rows) },
      { choice: CHOICE, effect: effect(left) },
    ],
  }
}

/**
 * Where the officer says that they are sums, they are set aside as such.
 * @param entry - a table with its lines
 * @param proof - with what was answered
 * @returns the same, or the table without them
 */
export function countedWithoutSums(entry: Found, proof: TableProof): Found {
  const { source, budget, witnesses } = entry
  const isSaid = proof.answered.some(
    ({ question, choice }) => question.code === 'lines-or-sums' && choice.choice === CHOICE,
  )
  if (!source || !witnesses || !isSaid) return entry
  return withoutLines(entry, source, sumsAmong(budget, witnesses), 'subtotal')
}
