import type { Figures } from './figures'

/** A box of one sheet, with what tells its rows apart. */
export interface NamedBox {
  readonly figures: Figures
  /** Rows that are lines of the table, not sums of others. */
  readonly lines: readonly number[]
  /** What a row is called, '' where nothing does. */
  name(row: number): string
}

/**
 * How two boxes of a workbook repeat each other. `totals`: columns whose lines add up to the same; `lines`: the same
 * names with the same figures; `grows`: the same names, and figures of the second that are never less.
 */
export interface SheetRepeat {
  readonly kind: 'totals' | 'lines' | 'grows'
  /** Places in the list of boxes. */
  readonly boxes: readonly [number, number]
  /** Columns of the first with those of the second. */
  readonly columns: readonly (readonly [number, number])[]
  /** How unlikely it is by chance, in bits. */
  readonly bits: number
}

/** Of the names of the smaller box, so many must be in the other too. */
const COMMON_NAMES = 0.8
/** Of the figures of common names, so many must be the same, or not less. */
const SAME = 0.9
const NOT_LESS = 0.97
/** A total must say so much more than the pairs of columns that were tried. */
const NEEDED = 10
const LEAST_LINES = 3

/**
 * Finds boxes of a workbook that say the same twice, or the same at a later time.
 * @param boxes - in tab order
 * @returns repeats of each pair of boxes, at most one of each kind
 */
export function sheetRepeats(boxes: readonly NamedBox[]): SheetRepeat[] {
  const found: SheetRepeat[] = []
  const totals = boxes.map(totalsOf)
  const places = boxes.map(rowsByName)
  for (let b = 1; b < boxes.length; b += 1) {
    for (let a = 0; a < b; a += 1) {
      const pair = [a, b] as const
      const same = sameTotals(totals[a] ?? [], totals[b] ?? [])
      if (same.length > 0) {
        const columns = same.map(([one, other]) => [one.col, other.col] as const)
        found.push({
          kind: 'totals',
          boxes: pair,
          columns,
          bits: same.reduce((sum, [one]) => sum + digits(one), 0),
        })
      }
      const rows = commonRows(places[a], places[b])
      if (rows) found.push(...compareRows(boxes[a] as NamedBox, boxes[b] as NamedBox, rows, pair))
    }
  }
  return found
}

interface Total {
  readonly col: number
  readonly sum: number
  readonly unit: number
}

function totalsOf({ figures, lines }: NamedBox): Total[] {
  const found: Total[] = []
  for (let col = 0; col < figures.cols; col += 1) {
    let sum = 0
    let numbers = 0
    let decimals = 0
    for (const row of lines) {
      const value = figures.kind(row, col) === 'number' ? figures.value(row, col) : null
      if (value === null) continue
      sum += value
      numbers += 1
      decimals = Math.max(decimals, figures.decimals(row, col))
    }
    if (numbers > 0 && sum !== 0) found.push({ col, sum, unit: 10 ** -decimals })
  }
  return found
}

function digits({ sum, unit }: Total): number {
  let grain = unit
  if (unit === 1) while (sum % (grain * 10) === 0) grain *= 10
  return Math.log2(1 + Math.abs(sum) / (1.5 * grain))
}

function sameTotals(one: readonly Total[], other: readonly Total[]): (readonly [Total, Total])[] {
  const cost = Math.log2(Math.max(1, one.length * other.length))
  return one.flatMap((mine) => {
    const twin = other.find(
      ({ sum, unit }) =>
        Math.abs(sum - mine.sum) <= 0.5 * Math.max(unit, mine.unit) + 1e-9 * Math.abs(sum) &&
        digits(mine) >= NEEDED + cost,
    )
    return twin ? [[mine, twin] as const] : []
  })
}

function rowsByName({ lines, name }: NamedBox): ReadonlyMap<string, number> | null {
  const rows = new Map<string, number>()
  for (const row of lines) {
    const key = name(row).trim().replace(/\s+/g, ' ').toLowerCase()
    if (key === '') continue
    // Names that come twice tell no rows apart.
    if (rows.has(key)) return null
    rows.set(key, row)
  }
  return rows
}

function commonRows(
  one: ReadonlyMap<string, number> | null | undefined,
  other: ReadonlyMap<string, number> | null | undefined,
): (readonly [number, number])[] | null {
  if (!one || !other) return null
  const common: (readonly [number, number])[] = []
  for (const [name, row] of one) {
    const twin = other.get(name)
    if (twin !== undefined) common.push([row, twin])
  }
  const least = COMMON_NAMES * Math.min(one.size, other.size)
  return common.length >= LEAST_LINES && common.length >= least ? common : null
}

function compareRows(
  one: NamedBox,
  other: NamedBox,
  rows: readonly (readonly [number, number])[],
  boxes: readonly [number, number],
): SheetRepeat[] {
  const same: Column[] = []
  const grown: Column[] = []
  for (let col = 0; col < Math.min(one.figures.cols, other.figures.cols); col += 1) {
    const counted = compareColumn(one.figures, other.figures, rows, col)
    if (counted.pairs < LEAST_LINES) continue
    if (counted.same >= SAME * counted.pairs) same.push({ col, bits: counted.bits })
    // Each figure that grew might as well have shrunk.
    else if (counted.notLess >= NOT_LESS * counted.pairs)
      grown.push({ col, bits: counted.notLess - counted.same })
  }
  const found: SheetRepeat[] = []
  if (same.length > 0 && grown.length === 0) found.push({ kind: 'lines', boxes, ...joined(same) })
  if (grown.length > 0) found.push({ kind: 'grows', boxes, ...joined(grown) })
  return found
}

interface Column {
  readonly col: number
  readonly bits: number
}

function joined(columns: readonly Column[]): { columns: (readonly [number, number])[]; bits: number } {
  return {
    columns: columns.map(({ col }) => [col, col] as const),
    bits: columns.reduce((sum, { bits }) => sum + bits, 0),
  }
}

function compareColumn(
  one: Figures,
  other: Figures,
  rows: readonly (readonly [number, number])[],
  col: number,
): { pairs: number; same: number; notLess: number; bits: number } {
  let [pairs, same, notLess, bits] = [0, 0, 0, 0]
  const seen = new Set<number>()
  for (const [row, twin] of rows) {
    const [first, second] = [one.value(row, col), other.value(twin, col)]
    if (first === null || second === null || (first === 0 && second === 0)) continue
    const unit = 10 ** -Math.max(one.decimals(row, col), other.decimals(twin, col))
    pairs += 1
    if (second >= first - 0.5 * unit) notLess += 1
    if (Math.abs(second - first) > 0.5 * unit) continue
    same += 1
    if (!seen.has(first)) bits += digits({ col, sum: first, unit })
    seen.add(first)
  }
  return { pairs, same, notLess, bits }
}
