import { columnName, MAX_COLUMNS, MAX_ROWS, parseRange, quoteSheet, type RangeRef } from '../../core/units'

/**
 * @param text - addresses as Excel answers them: "'My sheet'!A1:B2,'My sheet'!D4", with or without sheets
 * @returns the blocks; whole rows and columns reach as far as a sheet does
 */
export function parseAreas(text: string): RangeRef[] {
  return withoutSheets(text)
    .split(',')
    .flatMap((part) => parseBlock(part.trim()) ?? [])
}

/**
 * @param text - addresses as Excel answers them
 * @returns the same without the sheets
 */
export function withoutSheets(text: string): string {
  // What is no sheet's name is taken too, so that nothing is looked at twice.
  return text.replace(/'(?:[^']|'')*(?:'(!?)|$)|[^',!]+(!?)/g, (found, quoted, bare) =>
    quoted === '!' || bare === '!' ? '' : found,
  )
}

function parseBlock(text: string): RangeRef | null {
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(text)
  if (rows) return { firstRow: Number(rows[1]), firstCol: 1, lastRow: Number(rows[2]), lastCol: MAX_COLUMNS }
  const columns = /^(\$?[A-Z]+):(\$?[A-Z]+)$/.exec(text)
  return columns ? parseRange(`${columns[1]}1:${columns[2]}${MAX_ROWS}`) : parseRange(text)
}

/**
 * @param formula - what a name refers to: "='My sheet'!$A$1:$B$2"
 * @returns sheet and block, or null where it is not one block of one sheet
 */
export function parseReference(formula: string): { sheet: string; range: RangeRef } | null {
  const match = /^=(?:'((?:[^']|'')+)'|([^'!]+))!([^!,]+)$/.exec(formula)
  const sheet = match?.[1]?.replaceAll("''", "'") ?? match?.[2]
  const range = parseRange(match?.[3] ?? '')
  return sheet !== undefined && range ? { sheet, range } : null
}

/**
 * @param sheet - name of a sheet
 * @param range - block of it
 * @returns the absolute reference, without '='
 */
export function referenceTo(sheet: string, { firstRow, firstCol, lastRow, lastCol }: RangeRef): string {
  const first = `$${columnName(firstCol)}$${firstRow}`
  const last = `$${columnName(lastCol)}$${lastRow}`
  return `${quoteSheet(sheet)}!${first === last ? first : `${first}:${last}`}`
}

/**
 * @param a - block
 * @param b - block
 * @returns what both cover, or null
 */
export function intersection(a: RangeRef, b: RangeRef): RangeRef | null {
  const both = {
    firstRow: Math.max(a.firstRow, b.firstRow),
    firstCol: Math.max(a.firstCol, b.firstCol),
    lastRow: Math.min(a.lastRow, b.lastRow),
    lastCol: Math.min(a.lastCol, b.lastCol),
  }
  return both.firstRow <= both.lastRow && both.firstCol <= both.lastCol ? both : null
}

/**
 * @param blocks - any number
 * @returns the smallest block around them, or null for none
 */
export function around(blocks: readonly RangeRef[]): RangeRef | null {
  const [first, ...rest] = blocks
  if (!first) return null
  return rest.reduce(
    (all, one) => ({
      firstRow: Math.min(all.firstRow, one.firstRow),
      firstCol: Math.min(all.firstCol, one.firstCol),
      lastRow: Math.max(all.lastRow, one.lastRow),
      lastCol: Math.max(all.lastCol, one.lastCol),
    }),
    first,
  )
}

/**
 * @param sheet - where
 * @param range - block
 * @returns the block as Excel's client knows it
 */
export function rangeOf(sheet: Excel.Worksheet, range: RangeRef): Excel.Range {
  const { firstRow, firstCol, lastRow, lastCol } = range
  return sheet.getRangeByIndexes(firstRow - 1, firstCol - 1, lastRow - firstRow + 1, lastCol - firstCol + 1)
}
