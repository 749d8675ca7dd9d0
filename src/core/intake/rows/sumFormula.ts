import { parseAddress, parseRange, type RangeRef } from '../../units'

/** What a formula of plain sums adds: rows of one column or several, and rows that it takes away. */
export interface SummedRows {
  readonly plus: readonly number[]
  readonly minus: readonly number[]
  /** True where every reference moves with the cell, so that a copy elsewhere adds other rows. */
  readonly relative: boolean
  /** The columns that the rows are of. */
  readonly columns: readonly number[]
}

const NOTHING: SummedRows = { plus: [], minus: [], relative: false, columns: [] }
const known = new Map<string, SummedRows>()
/** A sum over more rows than this is of whole columns, and says nothing about a table's lines. */
const MOST_ROWS = 20_000

/**
 * Which rows a vertical sum adds: SUM, SUBTOTAL and AGGREGATE with one function for all, cells, and any of these
 * joined by + and -.
 * @param formula - a formula without '='
 * @returns the rows in the order of the formula; none where it is anything else
 */
export function summedRows(formula: string): SummedRows {
  const cached = known.get(formula)
  if (cached) return cached
  const rows = parse(formula.replace(/\s+/g, '').replace(/\((SUM\([^()]*\))\)/gi, '$1'))
  if (known.size > 20_000) known.clear()
  known.set(formula, rows)
  return rows
}

/**
 * @param formula - a formula without '='
 * @returns the cell of the same sheet that it shows; null where it does anything else
 */
export function linkedCell(formula: string): { readonly row: number; readonly col: number } | null {
  const text = formula.trim()
  return LINK.test(text) ? parseAddress(text.replace(/[+$]/g, '').toUpperCase()) : null
}

const TERM =
  /([+-]?)(?:(?:SUM\(|SUBTOTAL\((?:9|109)[,;]|AGGREGATE\(9[,;]\d[,;])([^()]*)\)|(\$?[A-Z]{1,3}\$?\d+))/giy

/** A cell alone is a link, no sum. */
const LINK = /^[+-]?\$?[A-Z]{1,3}\$?\d+$/i

function parse(text: string): SummedRows {
  if (LINK.test(text)) return NOTHING
  const plus: number[] = []
  const minus: number[] = []
  const cols = new Set<number>()
  TERM.lastIndex = 0
  while (TERM.lastIndex < text.length) {
    const first = TERM.lastIndex === 0
    const term = TERM.exec(text)
    if (!term || (!first && term[1] === '')) return NOTHING
    // SUM(O13+O55) adds as SUM(O13,O55) does.
    for (const part of (term[2] ?? term[3] ?? '').split(/[,;]|(?=[+-])/)) {
      const [, sign = '', ref = ''] = /^([+-]?)(.*)$/s.exec(part) ?? []
      const range = ref === '' ? null : parseRange(ref)
      const added = ref === '' ? [] : range && rowsOf(range)
      if (!added) return NOTHING
      if (range) cols.add(range.firstCol)
      const side = (term[1] === '-') !== (sign === '-') ? minus : plus
      for (const row of added) side.push(row)
    }
  }
  // "L11+AB11" adds cells of its own row, also where a row below shares its text.
  if (cols.size > 1 && new Set([...plus, ...minus]).size === 1) return NOTHING
  return { plus, minus, relative: !text.includes('$'), columns: [...cols] }
}

function rowsOf(range: RangeRef): number[] | null {
  if (range.firstCol !== range.lastCol || range.lastRow - range.firstRow > MOST_ROWS) return null
  return Array.from({ length: range.lastRow - range.firstRow + 1 }, (_, at) => range.firstRow + at)
}
