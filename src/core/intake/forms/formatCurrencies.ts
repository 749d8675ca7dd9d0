import type { SheetGrid } from '../../units'
import type { BudgetRow } from '../types'
import { currencyOfFormat } from '../values/formatCurrency'

/**
 * @param grid - the sheet of a budget
 * @param rows - its lines
 * @returns the currencies that the number formats of its amounts show, each once
 */
export function formatCurrencies(grid: SheetGrid, rows: readonly BudgetRow[]): readonly string[] {
  const formats = new Set<string>()
  for (const { budget, spent, budgetToDate } of rows) {
    for (const part of [...budget.parts, ...spent.parts, ...budgetToDate.parts]) {
      // A text shows its own words, whatever format is laid on it.
      if (part.kind !== 'number' || part.stored !== 'number') continue
      if (part.cell.sheet === grid.name) formats.add(grid.format(part.cell.row, part.cell.col))
    }
  }
  return [...new Set([...formats].flatMap((format) => currencyOfFormat(format) ?? []))]
}
