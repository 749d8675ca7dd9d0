import { faultAt, type Figures } from './figures'
import { formulaShape, type FormulaShape } from './formulaShape'
import type { Reference } from './formulaTree'
import type { Axis } from './lines'
import type { RelationKind } from './relation'

/** A relation that formulas write down, before it is held against the figures. */
export interface Written {
  readonly kind: RelationKind
  readonly line: number
  readonly of: readonly number[]
  /** Crossings whose formula says so. */
  readonly at: readonly number[]
}

/** A sum over more lines than this is of whole columns, and says nothing about a table's lines. */
const MOST_LINES = 20_000
/** Of a line's formulas along the axis, so many must share the pattern. */
const LEAST_SHARE = 0.5

/**
 * Reads which lines are made of which, from formulas: the pattern that most of a line's formulas share.
 * @param figures - a box with formulas
 * @param axis - 'columns': what a column is of others of the same row; 'rows': what a row is of others
 * @returns one relation a line at most, none where formulas are few or differ
 */
export function writtenRelations(figures: Figures, axis: Axis): Written[] {
  if (!figures.formula || !figures.origin) return []
  const count = axis === 'rows' ? figures.rows : figures.cols
  const crossings = axis === 'rows' ? figures.cols : figures.rows
  const subtotals = new Set<number>()
  const found: Written[] = []
  // From the bottom up or not: a SUBTOTAL leaves out those within it, so all of them are known first.
  const read = Array.from({ length: count }, (_, line) => {
    const patterns = new Map<
      string,
      { kind: RelationKind; of: number[]; at: number[]; isSubtotal: boolean }
    >()
    let formulas = 0
    for (let k = 0; k < crossings; k += 1) {
      const [row, col] = axis === 'rows' ? [line, k] : [k, line]
      const pattern = patternAt(figures, axis, row, col)
      if (!pattern) continue
      formulas += 1
      const key = `${pattern.kind} ${pattern.of.join()}`
      const known = patterns.get(key)
      if (known) known.at.push(k)
      else patterns.set(key, { ...pattern, at: [k] })
    }
    const best = [...patterns.values()].reduce<
      (typeof patterns extends Map<string, infer P> ? P : never) | null
    >((most, one) => (!most || one.at.length > most.at.length ? one : most), null)
    if (!best || best.at.length < LEAST_SHARE * formulas) return null
    if (best.isSubtotal) subtotals.add(line)
    return { ...best, line }
  })
  for (const one of read) {
    if (!one) continue
    const of = one.isSubtotal ? one.of.filter((line) => !subtotals.has(line)) : one.of
    if (of.length > 0) found.push({ kind: one.kind, line: one.line, of, at: one.at })
  }
  return found
}

interface Pattern {
  readonly kind: RelationKind
  readonly of: number[]
  readonly isSubtotal: boolean
}

function patternAt(figures: Figures, axis: Axis, row: number, col: number): Pattern | null {
  const formula = figures.formula?.(row, col)
  if (!formula || !figures.origin || faultAt(figures, row, col) !== null) return null
  const { origin } = figures
  const shape = formulaShape(formula, origin.row + row, origin.col + col)
  if (!shape) return null
  const place: Place = { figures, axis, row: origin.row + row, col: origin.col + col }
  return 'a' in shape ? ratioPattern(shape, place) : sumPattern(shape, place)
}

interface Place {
  readonly figures: Figures
  readonly axis: Axis
  /** Of the cell, on the sheet. */
  readonly row: number
  readonly col: number
}

function ratioPattern(shape: Extract<FormulaShape, { a: Reference }>, place: Place): Pattern | null {
  const [a, b] = [linesIn(shape.a, place), linesIn(shape.b, place)]
  if (a?.length !== 1 || b?.length !== 1) return null
  return { kind: shape.kind, of: [...a, ...b], isSubtotal: false }
}

function sumPattern(shape: Exclude<FormulaShape, { a: Reference }>, place: Place): Pattern | null {
  const plus = allLines(shape.plus, place)
  const minus = shape.kind === 'sum' ? allLines(shape.minus, place) : []
  if (!plus || !minus) return null
  if (minus.length > 0) {
    return plus.length === 1 ? { kind: 'difference', of: [...plus, ...minus], isSubtotal: false } : null
  }
  if (shape.kind === 'average' || shape.kind === 'some')
    return { kind: shape.kind, of: plus, isSubtotal: false }
  // A reference alone is a copy; SUM over one line is a total of one.
  const isCopy = shape.kind === 'sum' && plus.length === 1 && isSingle(shape.plus[0])
  return { kind: isCopy ? 'copy' : 'sum', of: plus, isSubtotal: shape.kind === 'subtotal' }
}

function isSingle(at: Reference | undefined): boolean {
  return at !== undefined && at.firstRow === at.lastRow && at.firstCol === at.lastCol
}

function allLines(references: readonly Reference[], place: Place): number[] | null {
  const found: number[] = []
  for (const one of references) {
    const lines = linesIn(one, place)
    if (!lines) return null
    found.push(...lines)
  }
  return found
}

/** The lines of the box that a reference names, all at the cell's own crossing; null where it leaves either. */
function linesIn(at: Reference, { figures, axis, row, col }: Place): number[] | null {
  const origin = figures.origin as { row: number; col: number }
  const isAlong =
    axis === 'rows' ? at.firstCol === col && at.lastCol === col : at.firstRow === row && at.lastRow === row
  if (!isAlong) return null
  const [first, last, own] =
    axis === 'rows'
      ? [at.firstRow - origin.row, at.lastRow - origin.row, row - origin.row]
      : [at.firstCol - origin.col, at.lastCol - origin.col, col - origin.col]
  const count = axis === 'rows' ? figures.rows : figures.cols
  if (first < 0 || last >= count || last - first > MOST_LINES || (first <= own && own <= last)) return null
  const lines: number[] = []
  for (let line = first; line <= last; line += 1) {
    const kind = axis === 'rows' ? figures.kind(line, col - origin.col) : figures.kind(row - origin.row, line)
    // What is blank or text adds nothing, and would tell alike rows apart.
    if (axis === 'columns' || kind === 'number' || kind === 'dash' || first === last) lines.push(line)
  }
  return lines
}
