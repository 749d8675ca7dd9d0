import { literal, type RangeRef } from '../units'
import type { ModelCell, SheetModel } from './model'

type Value = ModelCell['value']

/** Texts are passed over; a name may stand in INDEX with the number of one of its cells. */
const NAMES = /"(?:[^"]|"")*(?:"|$)|INDEX\(([A-Za-z_][\w.]*),(\d+)\)|\b([A-Za-z_][\w.]*)\b(?![(!])/g

/**
 * What stands in the cells that sheets name, for formulas that are written without those sheets.
 * @param sheets - sheets that stay behind
 * @returns a function that writes a formula with the values instead of the names; null where it needs a name's cells as cells
 */
export function namesAsValues(sheets: readonly SheetModel[]): (formula: string) => string | null {
  const values = new Map(
    sheets.flatMap((sheet) => sheet.names.map(({ name, range }) => [name, valuesOf(sheet, range)] as const)),
  )
  return (formula) => {
    let isWhole = false
    const text = formula.replace(NAMES, (found, column?: string, place?: string, name?: string) => {
      const cells = values.get(column ?? name ?? '')
      if (!cells) return found
      if (column === undefined && cells.length > 1) isWhole = true
      return written(cells[column === undefined ? 0 : Number(place) - 1] ?? null)
    })
    return isWhole ? null : text
  }
}

function valuesOf({ rows }: SheetModel, { firstRow, lastRow, firstCol }: RangeRef): Value[] {
  const values: Value[] = Array.from({ length: lastRow - firstRow + 1 }, () => null)
  for (const { row, cells } of rows)
    if (row >= firstRow && row <= lastRow)
      values[row - firstRow] = cells.find(({ col }) => col === firstCol)?.value ?? null
  return values
}

function written(value: Value): string {
  if (typeof value === 'number') return value < 0 ? `(${value})` : String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return literal(value ?? '')
}
