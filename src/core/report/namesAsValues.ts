import { literal, type RangeRef } from '../units'
import type { ModelCell, SheetModel } from './model'

type Value = ModelCell['value']

/** Texts are passed over; a name may stand in INDEX with the row of one of its cells, and with its column behind it. */
const NAMES =
  /"(?:[^"]|"")*(?:"|$)|INDEX\(([A-Za-z_][\w.]*),([1-9]\d*)(?:,([1-9]\d*))?\)|\b([A-Za-z_][\w.]*)\b(?![(!])/g

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
    const text = formula.replace(
      NAMES,
      (found, block?: string, row?: string, column?: string, name?: string) => {
        const cells = values.get(block ?? name ?? '')
        if (!cells) return found
        if (block === undefined && cells.flat().length > 1) isWhole = true
        const nth = (place?: string) => (place === undefined ? 0 : Number(place) - 1)
        return written(cells[nth(row)]?.[nth(column)] ?? null)
      },
    )
    return isWhole ? null : text
  }
}

/** Rows of a block. */
function valuesOf({ rows }: SheetModel, { firstRow, lastRow, firstCol, lastCol }: RangeRef): Value[][] {
  const values = Array.from({ length: lastRow - firstRow + 1 }, () =>
    Array.from({ length: lastCol - firstCol + 1 }, (): Value => null),
  )
  for (const { row, cells } of rows) {
    const own = values[row - firstRow]
    if (!own) continue
    for (const { col, value } of cells) if (col >= firstCol && col <= lastCol) own[col - firstCol] = value
  }
  return values
}

function written(value: Value): string {
  if (typeof value === 'number') return value < 0 ? `(${value})` : String(value)
  if (typeof value === 'boolean') return value ? 'TRUE' : 'FALSE'
  return literal(value ?? '')
}
