import type { TableSource } from '../columns/tableSource'
import type { Field } from '../types'
import { isBlank } from '../values/cellText'
import type { BudgetEntry } from './budgetEntries'

const MONEY: ReadonlySet<Field> = new Set<Field>(['budget', 'spent', 'budgetToDate', 'absorption'])

/**
 * A count and a price that make a row's money are those of a line, where the sums in the table have none.
 * @param source - the table
 * @param entries - its rows
 * @returns by index whether a row is such a line; null where no product is found, or every row has one
 */
export function pricedLines(
  { view, map }: TableSource,
  entries: readonly BudgetEntry[],
): readonly boolean[] | null {
  const money = new Set(map.columns.flatMap(({ field, columns }) => (MONEY.has(field) ? columns : [])))
  const product = map.relations.find(
    ({ kind, at, of: [whole = 0, other = 0] }) =>
      kind === 'ratio' && money.has(whole) && !money.has(at) && !money.has(other),
  )
  if (!product) return null
  const operands = [product.at, ...product.of.slice(1)]
  const lines = entries.map(({ row }) => operands.every((col) => !isBlank(view.grid.value(row, col))))
  return lines.includes(false) ? lines : null
}
