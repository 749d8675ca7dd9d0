import { parseRange } from '../../units'

const known = new Map<string, readonly number[]>()
/** A sum over more rows than this is of whole columns, and says nothing about a table's lines. */
const MOST_ROWS = 20_000

/**
 * Which rows a vertical sum adds: SUM, SUBTOTAL with one function for all, or F5+F9+F12.
 * @param formula - a formula without '='
 * @returns the rows, in the order of the formula; empty where it is no vertical sum
 */
export function summedRows(formula: string): readonly number[] {
  const cached = known.get(formula)
  if (cached) return cached
  const rows = parse(formula)
  if (known.size > 20_000) known.clear()
  known.set(formula, rows)
  return rows
}

function parse(formula: string): number[] {
  const text = formula.replace(/\s+/g, '')
  const call = /^\+?(?:SUM\(|SUBTOTAL\((?:9|109),)([^()]*)\)$/i.exec(text)
  const list = call
    ? (call[1] as string).split(/[,;]/)
    : /^\+?\$?[A-Z]{1,3}\$?\d+(?:\+\$?[A-Z]{1,3}\$?\d+)+$/i.test(text)
      ? text.split('+')
      : []
  const rows: number[] = []
  for (const part of list.filter((entry) => entry !== '')) {
    const range = parseRange(part)
    if (!range || range.firstCol !== range.lastCol || range.lastRow - range.firstRow > MOST_ROWS) return []
    for (let row = range.firstRow; row <= range.lastRow; row += 1) rows.push(row)
  }
  return rows
}
