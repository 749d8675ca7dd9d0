import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../../../src/core/units'

/** Quoted parts, names and functions are passed over; what is left are cells, and blocks of whole rows or columns. */
const PARTS =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\p{L}\p{N}_.\\$])(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})(?![\p{L}\p{N}_.(!])|[\p{L}_\\][\p{L}\p{N}_.\\]*/gu

/**
 * @param formula - without '='
 * @param rows - how far down it is moved
 * @param cols - how far to the right
 * @returns the formula with its relative references moved along
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula
  return formula.replace(PARTS, (part, colMark?: string, col?: string, rowMark?: string, row?: string) => {
    if (col === undefined || row === undefined) return part
    const newCol = columnNumber(col) + (colMark === '$' ? 0 : cols)
    const newRow = Number(row) + (rowMark === '$' ? 0 : rows)
    if (columnNumber(col) === 0) return part
    if (newCol < 1 || newRow < 1 || newCol > MAX_COLUMNS || newRow > MAX_ROWS) return '#REF!'
    return `${colMark}${columnName(newCol)}${rowMark}${newRow}`
  })
}
