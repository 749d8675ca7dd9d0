import { columnName, columnNumber, MAX_COLUMNS, MAX_ROWS } from '../../core/units'

/** Texts and names of sheets in quotes are passed over; then a cell, with or without dollars, that is no part of a word. */
const PARTS = /"(?:[^"]|"")*"|'(?:[^']|'')*'|(?<![\w.$])(\$?)([A-Z]{1,3})(\$?)(\d{1,7})(?![\w(.])/gi

/**
 * Moves the relative references of a formula, as filling it down or across does.
 * @param formula - without '='
 * @param rows - how far down
 * @param cols - how far to the right
 * @returns the formula for that cell
 */
export function shiftFormula(formula: string, rows: number, cols: number): string {
  if (rows === 0 && cols === 0) return formula
  return formula.replace(
    PARTS,
    (text, colMark: string | undefined, name: string | undefined, rowMark: string, row: string) => {
      if (name === undefined) return text
      const col = columnNumber(name) + (colMark === '$' ? 0 : cols)
      const line = Number(row) + (rowMark === '$' ? 0 : rows)
      const isInside = col >= 1 && col <= MAX_COLUMNS && line >= 1 && line <= MAX_ROWS
      return isInside ? `${colMark}${columnName(col)}${rowMark}${line}` : '#REF!'
    },
  )
}
