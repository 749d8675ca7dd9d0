/** One cell of a sheet; rows and columns count from 1. */
export interface CellRef {
  readonly sheet: string
  readonly row: number
  readonly col: number
}

/** A block of cells; all four bounds belong to it; rows and columns count from 1. */
export interface RangeRef {
  readonly firstRow: number
  readonly firstCol: number
  readonly lastRow: number
  readonly lastCol: number
}

/** @returns whether two places are the same cell of the same sheet; a place that is none is no cell */
export function isSameCell(one: CellRef | null, other: CellRef | null): boolean {
  if (!one || !other) return false
  return one.sheet === other.sheet && one.row === other.row && one.col === other.col
}

export const MAX_ROWS = 1_048_576
export const MAX_COLUMNS = 16_384

const columnNames: string[] = []

/**
 * @param col - column number from 1
 * @returns its letters: 1 -> A, 28 -> AB
 */
export function columnName(col: number): string {
  const known = columnNames[col]
  if (known !== undefined) return known
  let name = ''
  for (let rest = col; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name
  }
  columnNames[col] = name
  return name
}

/**
 * @param name - column letters, upper or lower case
 * @returns the column number from 1, or 0 where the text is no column
 */
export function columnNumber(name: string): number {
  let col = 0
  for (let i = 0; i < name.length; i += 1) {
    const digit = name.charCodeAt(i) & 0xdf
    if (digit < 65 || digit > 90) return 0
    col = col * 26 + digit - 64
  }
  return col <= MAX_COLUMNS ? col : 0
}

/**
 * @param row - from 1
 * @param col - from 1
 * @returns the address within a sheet: C7
 */
export function address(row: number, col: number): string {
  return columnName(col) + String(row)
}

/**
 * @param text - an address such as C7 or $C$7
 * @returns row and column, or null where the text is no address
 */
export function parseAddress(text: string): { row: number; col: number } | null {
  const match = /^\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/.exec(text)
  if (!match) return null
  const col = columnNumber(match[1] as string)
  const row = Number(match[2])
  return col > 0 && row <= MAX_ROWS ? { row, col } : null
}

/**
 * @param text - a block such as A1:C7, or one cell
 * @returns its bounds, or null where the text is no block
 */
export function parseRange(text: string): RangeRef | null {
  const [from, to = from] = text.split(':')
  const start = parseAddress(from ?? '')
  const end = parseAddress(to ?? '')
  if (!start || !end) return null
  return {
    firstRow: Math.min(start.row, end.row),
    firstCol: Math.min(start.col, end.col),
    lastRow: Math.max(start.row, end.row),
    lastCol: Math.max(start.col, end.col),
  }
}

/**
 * @param range - a block of cells
 * @returns its address within a sheet: A1:C7
 */
export function rangeAddress(range: RangeRef): string {
  const from = address(range.firstRow, range.firstCol)
  const to = address(range.lastRow, range.lastCol)
  return from === to ? from : `${from}:${to}`
}

/** @returns whether two blocks of one sheet share a cell */
export function overlap(one: RangeRef, other: RangeRef): boolean {
  return (
    one.firstRow <= other.lastRow &&
    other.firstRow <= one.lastRow &&
    one.firstCol <= other.lastCol &&
    other.firstCol <= one.lastCol
  )
}

/**
 * @param range - a block of cells
 * @returns its address as it stays wherever a formula goes: $A$1:$C$7
 */
export function absoluteRange({ firstRow, firstCol, lastRow, lastCol }: RangeRef): string {
  return `$${columnName(firstCol)}$${firstRow}:$${columnName(lastCol)}$${lastRow}`
}

/** Cell after cell lies on the same sheet. */
let last = { sheet: '', quoted: "''" }

/**
 * @param sheet - name of a sheet, any characters
 * @returns the name as formulas need it: always quoted, apostrophes doubled
 */
export function quoteSheet(sheet: string): string {
  if (sheet !== last.sheet) last = { sheet, quoted: `'${sheet.replaceAll("'", "''")}'` }
  return last.quoted
}

/**
 * @param cell - a cell of any sheet
 * @returns the absolute reference for a formula: 'IKU 2025'!$C$7
 */
export function absoluteRef(cell: CellRef): string {
  return `${quoteSheet(cell.sheet)}!$${columnName(cell.col)}$${cell.row}`
}

/**
 * @param cell - a cell of any sheet
 * @returns the address as people read it: IKU!C7, or 'IKU 2025'!C7 where the name needs quotes
 */
export function displayRef(cell: CellRef): string {
  const plain = /^[\p{L}_][\p{L}\p{N}_.]*$/u.test(cell.sheet) && parseAddress(cell.sheet) === null
  return `${plain ? cell.sheet : quoteSheet(cell.sheet)}!${address(cell.row, cell.col)}`
}
