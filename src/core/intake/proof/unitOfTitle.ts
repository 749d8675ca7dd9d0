import type { FigureChoice } from '../columns/tableColumn'
import { unitOfMoney, type UnitOfMoney } from '../meanings/unitOfMoney'
import type { TableSource } from '../columns/tableSource'
import { dividesByThousands } from '../values/numberFormat'
import type { BudgetRow } from '../types'

/**
 * @param source - a table of money
 * @param choice - its columns
 * @param rows - its lines
 * @returns the unit that only a title names, where neither a number format nor a figure's fraction tells whether the
 *   cells are in it; null where nothing is open
 */
export function unitOfTitle(
  source: TableSource,
  { chosen }: FigureChoice,
  rows: readonly BudgetRow[],
): UnitOfMoney | null {
  const unit = unitOfMoney(source.region.titles)
  if (unit === null) return null
  const headers = [chosen.plan, chosen.actual].flatMap((option) => option?.columns ?? [])
  if (headers.some(({ header }) => header.meaning.factor !== null)) return null
  const isDivided = rows.some(({ row }) =>
    headers.some(({ header }) => dividesByThousands(source.view.grid.format(row, header.col))),
  )
  return isDivided ? null : unit
}
