import type { CellValue } from '../../units'
import { countVotes } from '../values/numberMarks'
import { numeralShape, shapeNumber } from '../values/numberText'
import type { SheetView } from '../regions/sheetView'

/** One column that the cells prove to follow from others. */
export interface Relation {
  /** ratio: at = of[0] / of[1], also times 100; sum: at = all of `of` added; a difference is the sum it comes from. */
  readonly kind: 'ratio' | 'sum'
  readonly at: number
  readonly of: readonly number[]
  /** Rows that show it. */
  readonly rows: number
}

interface Column {
  readonly col: number
  readonly values: readonly (number | null)[]
}

const SAMPLE = 160
/** Columns further apart than this are not tried as pairs in wide tables. */
const REACH = 14
const LEAST_ROWS = 2

/**
 * Finds what holds between the columns of a table, without a word read.
 * @param view - the sheet
 * @param cols - columns with figures
 * @param firstRow - first row of the body
 * @param lastRow - last row of the body
 * @returns ratios and sums that hold wherever they can be tested
 */
export function columnRelations(
  view: SheetView,
  cols: readonly number[],
  firstRow: number,
  lastRow: number,
): Relation[] {
  const rows = sampledRows(view, cols, firstRow, lastRow)
  const columns = cols.map((col): Column => ({ col, values: figuresOf(view, col, rows) }))
  return [...oneQuotient(ratios(columns), columns), ...sums(columns)]
}

/**
 * @param view - the sheet
 * @param cols - columns with figures
 * @param rows - first and last row of the body
 * @returns their figures, row by row, also those kept as text; null where there is none
 */
export function figuresByRow(
  view: SheetView,
  cols: readonly number[],
  [first, last]: readonly [first: number, last: number],
): (number | null)[][] {
  const rows = sampledRows(view, cols, first, last)
  const columns = cols.map((col) => figuresOf(view, col, rows))
  return rows.map((_, at) => columns.map((values) => values[at] ?? null))
}

function sampledRows(view: SheetView, cols: readonly number[], firstRow: number, lastRow: number): number[] {
  const rows: number[] = []
  for (let row = firstRow; row <= lastRow; row += 1) if (view.glance(row).filled >= 2) rows.push(row)
  const step = Math.max(1, Math.floor(rows.length / SAMPLE))
  return step === 1 || cols.length === 0 ? rows : rows.filter((_, index) => index % step === 0)
}

function figuresOf(view: SheetView, col: number, rows: readonly number[]): (number | null)[] {
  const values: CellValue[] = rows.map((row) => view.grid.value(row, col))
  const votes = values.some((value) => typeof value === 'string') ? countVotes(values) : null
  const decimal = votes && votes.point > votes.comma ? '.' : ','
  const marks = { decimal, group: decimal === ',' ? '.' : ',', settled: false } as const
  return values.map((value) => {
    if (typeof value === 'number') return value
    if (typeof value !== 'string') return null
    const shape = numeralShape(value)
    return shape ? (shapeNumber(shape, marks)?.value ?? null) : null
  })
}

/** One reading an equation: of a = b / c and c = b / a, the share is the one that varies least. */
function oneQuotient(found: readonly Relation[], columns: readonly Column[]): Relation[] {
  const spread = (col: number) => {
    const sizes = (columns.find((one) => one.col === col)?.values ?? []).flatMap((value) =>
      value ? [Math.log(Math.abs(value))] : [],
    )
    const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
    return sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length
  }
  const isBefore = (one: Relation, other: Relation) => spread(one.at) < spread(other.at)
  const key = ({ at, of }: Relation) => [at, ...of].sort((a, b) => a - b).join()
  return found.filter(
    (one) => !found.some((other) => other !== one && key(other) === key(one) && isBefore(other, one)),
  )
}

function near(columns: readonly Column[], a: Column, b: Column): boolean {
  return columns.length <= 2 * REACH || Math.abs(a.col - b.col) <= REACH
}

/** Half a unit of the last printed digit. */
function tolerance(value: number): number {
  const text = String(value)
  const point = text.indexOf('.')
  const decimals = point < 0 || text.includes('e') ? 0 : text.length - point - 1
  return decimals > 6 ? Math.abs(value) * 1e-6 + 1e-9 : 0.5000001 * 10 ** -decimals
}

function ratios(columns: readonly Column[]): Relation[] {
  const found: Relation[] = []
  for (const at of columns) {
    let best: Relation | null = null
    for (const top of columns) {
      if (top === at || !near(columns, at, top)) continue
      for (const bottom of columns) {
        if (bottom === at || bottom === top || !near(columns, at, bottom)) continue
        const rows = Math.max(ratioRows(at, top, bottom, 1), ratioRows(at, top, bottom, 100))
        if (rows > (best?.rows ?? 0)) best = { kind: 'ratio', at: at.col, of: [top.col, bottom.col], rows }
      }
    }
    if (best) found.push(best)
  }
  return found
}

/** How many rows show the ratio; 0 where too few of those that could do. */
function ratioRows(at: Column, top: Column, bottom: Column, scale: number): number {
  let tested = 0
  let agree = 0
  let inverse = 0
  const seen = new Set<number>()
  const divisors = new Set<number>()
  for (let row = 0; row < at.values.length; row += 1) {
    const [c, a, b] = [at.values[row], top.values[row], bottom.values[row]]
    if (c == null || a == null || b == null || a === 0 || b === 0 || c === 0) continue
    tested += 1
    divisors.add(b)
    const isDirect = Math.abs((scale * a) / b - c) <= tolerance(c)
    // Where less is better, offices print what stays below twice the target.
    const isInverse = !isDirect && Math.abs((scale * (2 * b - a)) / b - c) <= tolerance(c)
    if (isDirect || isInverse) {
      agree += 1
      if (isInverse) inverse += 1
      // A whole that is reached exactly says nothing of which columns were divided.
      if (c !== scale) seen.add(c)
    } else if (tested >= 12 && agree * 2 < tested) return 0
  }
  // Whatever is divided by one and the same figure only changes its unit.
  if (divisors.size < 2 || (inverse > 0 && (inverse === agree || agree < 3 || seen.size < 3))) return 0
  return agree >= LEAST_ROWS && seen.size >= 2 && agree >= tested * 0.75 ? agree : 0
}

function sums(columns: readonly Column[]): Relation[] {
  const found: Relation[] = []
  columns.forEach((at, index) => {
    const relation =
      pairSum(columns, at) ??
      [2, 3, 4, 5, 6, 12]
        .flatMap((count) => [
          columns.slice(index - count, index),
          columns.slice(index + 1, index + 1 + count),
        ])
        .concat(strided(columns, index))
        .map((parts) => sumOf(at, parts))
        .find((one) => one !== null) ??
      null
    if (relation) found.push(relation)
  })
  return found
}

/** Parts at equal distances to the left of their total, or to the right of it. */
function strided(columns: readonly Column[], index: number): Column[][] {
  const lists: Column[][] = []
  for (let stride = 2; stride <= 4; stride += 1) {
    for (const direction of [-1, 1]) {
      const parts: Column[] = []
      for (let at = index + direction * stride; columns[at]; at += direction * stride)
        parts.push(columns[at] as Column)
      for (let count = 2; count <= Math.min(parts.length, 12); count += 1) lists.push(parts.slice(0, count))
    }
  }
  return lists
}

function pairSum(columns: readonly Column[], at: Column): Relation | null {
  for (let i = 0; i < columns.length; i += 1) {
    const a = columns[i] as Column
    if (a === at || !near(columns, at, a)) continue
    for (let j = i + 1; j < columns.length; j += 1) {
      const b = columns[j] as Column
      if (b === at || !near(columns, a, b)) continue
      const relation = sumOf(at, [a, b])
      if (relation) return relation
    }
  }
  return null
}

function sumOf(at: Column, parts: readonly Column[]): Relation | null {
  if (parts.length < 2) return null
  let tested = 0
  let agree = 0
  let telling = 0
  for (let row = 0; row < at.values.length; row += 1) {
    const total = at.values[row]
    if (total == null || total === 0) continue
    const own = parts.map(({ values }) => values[row] ?? 0)
    if (own.every((value) => value === 0)) continue
    tested += 1
    const sum = own.reduce((added, value) => added + value, 0)
    const slack = tolerance(total) * (parts.length + 1)
    if (Math.abs(sum - total) > slack) {
      if (tested >= 12 && agree * 2 < tested) return null
      continue
    }
    agree += 1
    // Where one part is the whole, any column that repeats it would do as well.
    if (own.filter((value) => Math.abs(value) > 4 * slack).length >= 2) telling += 1
  }
  const enough = agree >= LEAST_ROWS && agree >= tested * 0.9 && telling >= Math.min(2, tested)
  return enough ? { kind: 'sum', at: at.col, of: parts.map(({ col }) => col), rows: telling } : null
}
