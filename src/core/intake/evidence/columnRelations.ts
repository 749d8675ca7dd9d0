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

/** A column in the rows that are looked at. */
interface Column {
  readonly col: number
  /** A figure a row, NaN where there is none. */
  readonly values: Float64Array
  /** Half a unit of the last digit that each figure prints. */
  readonly halves: Float64Array
  /** Rows with a figure other than 0. */
  readonly witnesses: number
}

const SAMPLE = 160
/** Columns further apart than this are not tried as pairs in wide tables. */
const REACH = 14
const LEAST_ROWS = 2
/** Rows in which a ratio, or a sum, may be off, as shares of those that could show it. */
const MOST_UNLIKE_RATIO = 0.25
const MOST_UNLIKE_SUM = 0.1

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
  const columns = columnsOf(view, cols, rows)
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
  const columns = columnsOf(view, cols, rows).map(({ values }) => values)
  return rows.map((_, at) =>
    columns.map((values) => (Number.isNaN(values[at]) ? null : (values[at] ?? null))),
  )
}

/**
 * @param view - the sheet
 * @param col - a column
 * @param range - first and last row
 * @returns its figures, each with its row, top down; those of every row, however many there are
 */
export function figuresOf(
  view: SheetView,
  col: number,
  [first, last]: readonly [first: number, last: number],
): readonly { readonly row: number; readonly value: number }[] {
  const cells: CellValue[] = []
  for (let row = first; row <= last; row += 1) cells.push(view.grid.value(row, col))
  const found: { row: number; value: number }[] = []
  valuesOf(cells, pointsIn(cells) > 0 ? '.' : ',').forEach((value, at) => {
    if (!Number.isNaN(value)) found.push({ row: first + at, value })
  })
  return found
}

function sampledRows(view: SheetView, cols: readonly number[], firstRow: number, lastRow: number): number[] {
  const rows: number[] = []
  for (let row = firstRow; row <= lastRow; row += 1) if (view.glance(row).filled >= 2) rows.push(row)
  const step = Math.max(1, Math.floor(rows.length / SAMPLE))
  return step === 1 || cols.length === 0 ? rows : rows.filter((_, index) => index % step === 0)
}

/** A column whose texts leave open which mark is the decimal one is written as the others are. */
function columnsOf(view: SheetView, cols: readonly number[], rows: readonly number[]): Column[] {
  const seen = cols.map((col) => {
    const cells: CellValue[] = rows.map((row) => view.grid.value(row, col))
    return { col, cells, points: pointsIn(cells) }
  })
  const all = seen.reduce((sum, { points }) => sum + points, 0)
  return seen.map(({ col, cells, points }) => columnOf(col, cells, (points || all) > 0 ? '.' : ','))
}

/** How many texts are written with a point as the decimal mark, more than with a comma. */
function pointsIn(cells: readonly CellValue[]): number {
  if (!cells.some((value) => typeof value === 'string')) return 0
  const { point, comma } = countVotes(cells)
  return point - comma
}

function valuesOf(cells: readonly CellValue[], decimal: ',' | '.'): Float64Array {
  const marks = { decimal, group: decimal === ',' ? '.' : ',', settled: false } as const
  const values = new Float64Array(cells.length)
  cells.forEach((value, at) => {
    if (typeof value === 'number') {
      values[at] = value
      return
    }
    const shape = typeof value === 'string' ? numeralShape(value) : null
    values[at] = (shape ? shapeNumber(shape, marks)?.value : null) ?? NaN
  })
  return values
}

function columnOf(col: number, cells: readonly CellValue[], decimal: ',' | '.'): Column {
  const values = valuesOf(cells, decimal)
  let witnesses = 0
  for (const value of values) if (value) witnesses += 1
  return { col, values, halves: values.map(tolerance), witnesses }
}

/** Of the rows of its best reading an equation holds in so many. */
const HOLDS = 0.85

/** One reading an equation: of a = b / c and c = b / a, the share is the one that varies least. */
function oneQuotient(found: readonly Relation[], columns: readonly Column[]): Relation[] {
  const byCol = new Map(columns.map((column) => [column.col, column]))
  const readings = found.map((relation) => ({
    relation,
    key: [relation.at, ...relation.of].sort((a, b) => a - b).join(),
    spread: spreadOf(byCol.get(relation.at)),
  }))
  // What holds only where one is divided by, 7 / 1 = 7, is the product that holds everywhere, read in another way.
  const most = new Map<string, number>()
  for (const { key, relation } of readings) most.set(key, Math.max(most.get(key) ?? 0, relation.rows))
  const holding = readings.filter(({ key, relation }) => relation.rows >= HOLDS * (most.get(key) as number))
  const least = new Map<string, number>()
  for (const { key, spread } of holding) least.set(key, Math.min(least.get(key) ?? Infinity, spread))
  return holding
    .filter(({ key, spread }) => !((least.get(key) as number) < spread))
    .map(({ relation }) => relation)
}

function spreadOf(column: Column | undefined): number {
  const sizes = [...(column?.values ?? [])].flatMap((value) => (value ? [Math.log(Math.abs(value))] : []))
  const mean = sizes.reduce((sum, size) => sum + size, 0) / sizes.length
  return sizes.reduce((sum, size) => sum + (size - mean) ** 2, 0) / sizes.length
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
        for (const scale of [1, 100]) {
          const most: number = best?.rows ?? 0
          const rows = ratioRows(at, top, bottom, scale, most)
          if (rows > most) best = { kind: 'ratio', at: at.col, of: [top.col, bottom.col], rows }
        }
      }
    }
    if (best) found.push(best)
  }
  return found
}

/** How many rows show the ratio; 0 where too few of those that could do, or no more than another ratio has. */
function ratioRows(at: Column, top: Column, bottom: Column, scale: number, most: number): number {
  const allowed = Math.min(MOST_UNLIKE_RATIO * at.witnesses + 1e-9, at.witnesses - most - 1)
  let tested = 0
  let agree = 0
  let inverse = 0
  const seen = new Set<number>()
  const divisors = new Set<number>()
  for (let row = 0; row < at.values.length; row += 1) {
    const c = at.values[row] as number
    const a = top.values[row] as number
    const b = bottom.values[row] as number
    if (!c || !a || !b) continue
    tested += 1
    divisors.add(b)
    const half = at.halves[row] as number
    const isDirect = Math.abs((scale * a) / b - c) <= half
    // Where less is better, offices print what stays below twice the target.
    const isInverse = !isDirect && Math.abs((scale * (2 * b - a)) / b - c) <= half
    if (isDirect || isInverse) {
      agree += 1
      if (isInverse) inverse += 1
      // A whole that is reached exactly says nothing of which columns were divided.
      if (c !== scale) seen.add(c)
    } else if (tested - agree > allowed || (tested >= 12 && agree * 2 < tested)) return 0
  }
  // Whatever is divided by one and the same figure only changes its unit.
  if (divisors.size < 2 || (inverse > 0 && (inverse === agree || agree < 3 || seen.size < 3))) return 0
  return agree >= LEAST_ROWS && seen.size >= 2 && agree >= tested * (1 - MOST_UNLIKE_RATIO) ? agree : 0
}

function sums(columns: readonly Column[]): Relation[] {
  return columns.flatMap((at, index) => {
    // A total may be its parts, and what was spent of it and what is left as well.
    const pairs = pairSums(columns, at)
    return pairs.length > 0 ? pairs : (severalSum(columns, at, index) ?? [])
  })
}

function severalSum(columns: readonly Column[], at: Column, index: number): Relation | null {
  for (const parts of severalParts(columns, index)) {
    const relation = sumOf(at, parts)
    if (relation) return relation
  }
  return null
}

/** Columns right before a total or right behind it; then parts at equal distances to its left or right. */
function* severalParts(columns: readonly Column[], index: number): Generator<readonly Column[]> {
  for (const count of [2, 3, 4, 5, 6, 12]) {
    if (index >= count) yield columns.slice(index - count, index)
    yield columns.slice(index + 1, index + 1 + count)
  }
  for (let stride = 2; stride <= 4; stride += 1) {
    for (const direction of [-1, 1]) {
      const parts: Column[] = []
      for (let at = index + direction * stride; columns[at] && parts.length < 12; at += direction * stride) {
        parts.push(columns[at] as Column)
        if (parts.length >= 2) yield parts
      }
    }
  }
}

function pairSums(columns: readonly Column[], at: Column): Relation[] {
  const found: Relation[] = []
  for (let i = 0; i < columns.length; i += 1) {
    const a = columns[i] as Column
    if (a === at || !near(columns, at, a)) continue
    for (let j = i + 1; j < columns.length; j += 1) {
      const b = columns[j] as Column
      if (b === at || !near(columns, a, b)) continue
      const relation = sumOf(at, [a, b])
      if (relation) found.push(relation)
    }
  }
  return found
}

function sumOf(at: Column, parts: readonly Column[]): Relation | null {
  if (parts.length < 2) return null
  const allowed = MOST_UNLIKE_SUM * at.witnesses + 1e-9
  let tested = 0
  let agree = 0
  let telling = 0
  for (let row = 0; row < at.values.length; row += 1) {
    const total = at.values[row] as number
    if (!total) continue
    const slack = (at.halves[row] as number) * (parts.length + 1)
    let sum = 0
    let filled = 0
    let large = 0
    for (const { values } of parts) {
      const value = values[row] as number
      if (!value) continue
      sum += value
      filled += 1
      if (Math.abs(value) > 4 * slack) large += 1
    }
    if (filled === 0) continue
    tested += 1
    if (Math.abs(sum - total) > slack) {
      if (tested - agree > allowed || (tested >= 12 && agree * 2 < tested)) return null
      continue
    }
    agree += 1
    // Where one part is the whole, any column that repeats it would do as well.
    if (large >= 2) telling += 1
  }
  const enough =
    agree >= LEAST_ROWS && agree >= tested * (1 - MOST_UNLIKE_SUM) && telling >= Math.min(2, tested)
  return enough ? { kind: 'sum', at: at.col, of: parts.map(({ col }) => col), rows: telling } : null
}
