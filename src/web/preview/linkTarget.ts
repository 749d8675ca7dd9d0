import { type CellRef, parseAddress } from '../../core/units'

/** The two shapes that our links have: to a cell through live references, and to the top of a sheet. */
const TO_CELL = /^HYPERLINK\(IFERROR\("#(?:[^"]|"")*!"&ADDRESS\(ROW\('((?:[^']|'')+)'!(\$[A-Z]+\$\d+)\)/
const TO_SHEET = /^HYPERLINK\("#'((?:[^'"]|''|"")+)'!([A-Z]+\d+)"/

/**
 * @param formula - of a cell of ours, without '='
 * @returns where a click on it leads, or null where it is no link
 */
export function linkTarget(formula: string | undefined): CellRef | null {
  const match = formula === undefined ? null : (TO_CELL.exec(formula) ?? TO_SHEET.exec(formula))
  const place = parseAddress(match?.[2] ?? '')
  if (!match || !place) return null
  const sheet = (match[1] ?? '').replaceAll("''", "'").replaceAll('""', '"')
  return { sheet, row: place.row, col: place.col }
}
