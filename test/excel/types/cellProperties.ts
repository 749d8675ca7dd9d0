import type { Args } from '../wire/args'
import { invalidArgument } from '../wire/errors'
import { areaOf } from './addresses'
import type { Cells } from './spec'

/** What is asked of each row: only what the test Excel knows. */
function asksFor(args: Args, property: string): void {
  const asked = args.optional(0)
  const names = typeof asked === 'object' && asked !== null ? Object.keys(asked) : []
  const strange = names.find((name) => name !== property)
  if (strange !== undefined || names.length === 0) invalidArgument(`properties ${names.join(', ')}`)
}

/** @returns of each row whether it is hidden */
export function rowProperties(cells: Cells, args: Args): { rowHidden: boolean }[] {
  asksFor(args, 'rowHidden')
  const { firstRow, lastRow } = areaOf(cells)
  return Array.from({ length: lastRow - firstRow + 1 }, (_, i) => ({
    rowHidden: cells.sheet.cells.rows[firstRow + i]?.hidden ?? false,
  }))
}

/** @returns of each column whether it is hidden */
export function columnProperties(cells: Cells, args: Args): { columnHidden: boolean }[] {
  asksFor(args, 'columnHidden')
  const { firstCol, lastCol } = areaOf(cells)
  return Array.from({ length: lastCol - firstCol + 1 }, (_, i) => ({
    columnHidden: cells.sheet.cells.columns.get(firstCol + i)?.hidden ?? false,
  }))
}
