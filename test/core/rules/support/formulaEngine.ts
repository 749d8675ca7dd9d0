import FormulaParser from 'fast-formula-parser'

export type CellContent = number | string | null

/** What a sheet holds: cells by address, names as a value or a block of rows. */
export interface Sheet {
  readonly cells?: Readonly<Record<string, CellContent>>
  readonly names?: Readonly<Record<string, CellContent | readonly (readonly CellContent[])[]>>
}

interface Ref {
  readonly row: number
  readonly col: number
}

const NAMES_FROM_ROW = 1000

/** What the one parser reads from: the sheet of the formula that is being recalculated. */
let grid = new Map<string, CellContent>()
let places = new Map<string, { from: Ref; to: Ref } | Ref>()

/** Made once: building its grammar takes twenty times as long as a formula does. */
const parser = new FormulaParser({
  onCell: (ref: Ref) => read(ref),
  onRange: ({ from, to }: { from: Ref; to: Ref }) => {
    const rows: CellContent[][] = []
    for (let r = from.row; r <= to.row; r += 1) {
      const values: CellContent[] = []
      for (let c = from.col; c <= to.col; c += 1) values.push(read({ row: r, col: c }))
      rows.push(values)
    }
    return rows
  },
  onVariable: (name: string) => places.get(name) ?? null,
  functions: {
    MIN: extreme(Math.min),
    MAX: extreme(Math.max),
    MATCH: match,
    RANK: rank,
    SUBSTITUTE: substitute,
    SAME: same,
    SUMIFS: sumIfs,
    SUMPRODUCT: sumProduct,
    SMALL: nth((a, b) => a - b),
    LARGE: nth((a, b) => b - a),
  },
})

function read(ref: Ref): CellContent {
  return grid.get(at(ref.row, ref.col)) ?? null
}

/**
 * Recalculates a formula with fast-formula-parser, a spreadsheet engine that knows nothing of ours.
 * It has no MIN, MAX, MATCH, RANK, SMALL, LARGE, SUBSTITUTE, SUMIFS and SUMPRODUCT: those are supplied below, so that
 * everything around them is still recalculated; the same formulas run through LibreOffice in `npm run verify`. Its
 * VLOOKUP minds case, which Excel's does not.
 * @param formula - without '='
 * @param sheet - what the references hold
 * @returns a number or text; a formula's failure comes back as its code, #DIV/0! and the like
 */
export function recalculate(formula: string, sheet: Sheet): CellContent | boolean {
  grid = new Map(Object.entries(sheet.cells ?? {}))
  places = new Map()
  let row = NAMES_FROM_ROW
  for (const [name, content] of Object.entries(sheet.names ?? {})) {
    const block = Array.isArray(content) ? (content as readonly (readonly CellContent[])[]) : null
    const rows = block ?? [[content as CellContent]]
    rows.forEach((values, i) => values.forEach((value, j) => grid.set(at(row + i, j + 1), value)))
    const from = { row, col: 1 }
    places.set(name, block ? { from, to: { row: row + rows.length - 1, col: rows[0]?.length ?? 1 } } : from)
    row += rows.length + 1
  }
  try {
    // It compares no block with a value.
    const said = formula.replace(/--\(([A-Z]+\d+:[A-Z]+\d+)=([^()]+)\)/g, 'SAME($1,$2)')
    const result: unknown = parser.parse(said, { row: 900, col: 1, sheet: 'S' })
    return failure(result) ?? (result as CellContent | boolean)
  } catch (error) {
    const code = failure(error)
    if (code === null) throw error
    return code
  }
}

function at(row: number, col: number): string {
  return String.fromCharCode(64 + col) + String(row)
}

function failure(result: unknown): string | null {
  return typeof result === 'object' && result !== null && 'name' in result && '_error' in result
    ? String(result.name)
    : null
}

interface Argument {
  readonly value: unknown
}

function numbersIn(args: readonly Argument[]): number[] {
  return args
    .flatMap(({ value }) => (Array.isArray(value) ? (value.flat(2) as unknown[]) : [value]))
    .filter((value) => typeof value === 'number')
}

function extreme(of: (...values: number[]) => number) {
  return (...args: Argument[]) => {
    const broken = args.find(({ value }) => failure(value) !== null)
    const numbers = numbersIn(args)
    return broken ? broken.value : numbers.length > 0 ? of(...numbers) : 0
  }
}

/** MATCH(value, column, 1): place of the last bound that is not above the value; with 0: of the first that equals it. */
function match(wanted: Argument, column: Argument, kind?: Argument) {
  const value = wanted.value
  if (kind?.value === 0) {
    const found = [column.value].flat(2).indexOf(value)
    return found < 0 ? FormulaParser.FormulaError.NA : found + 1
  }
  const bounds = numbersIn([column])
  if (typeof value !== 'number') return FormulaParser.FormulaError.NA
  const place = bounds.filter((bound) => bound <= value).length
  return place > 0 ? place : FormulaParser.FormulaError.NA
}

/** RANK(value, column): 1 + how many numbers of the column are above it. */
function rank(wanted: Argument, column: Argument) {
  const value = wanted.value
  const numbers = numbersIn([column])
  if (typeof value !== 'number' || !numbers.includes(value)) return FormulaParser.FormulaError.NA
  return 1 + numbers.filter((one) => one > value).length
}

/** SUBSTITUTE(text, old, new): every old one in the text. */
function substitute(text: Argument, old: Argument, next: Argument) {
  const broken = [text, old, next].find(({ value }) => failure(value) !== null)
  return broken ? broken.value : String(text.value ?? '').replaceAll(String(old.value), String(next.value))
}

/** A number, or ">" and one: what text never is. */
function fits(value: unknown, criterion: unknown): boolean {
  const bound = typeof criterion === 'string' ? /^>(-?\d+)$/.exec(criterion)?.[1] : undefined
  return bound === undefined ? value === criterion : typeof value === 'number' && value > Number(bound)
}

/** SUMIFS(values, column, criterion, column, criterion, ...). */
function sumIfs(values: Argument, ...pairs: Argument[]) {
  const column = ({ value }: Argument): unknown[] => [value].flat(2)
  const isTaken = (i: number) =>
    pairs.every((pair, k) => k % 2 === 1 || fits(column(pair)[i], pairs[k + 1]?.value))
  return column(values).reduce(
    (sum: number, one, i) => (typeof one === 'number' && isTaken(i) ? sum + one : sum),
    0,
  )
}

/** SAME(column, value): 1 where they are equal. */
function same(column: Argument, wanted: Argument) {
  return [column.value]
    .flat(2)
    .map((one) => [one === wanted.value || (one === null && wanted.value === 0) ? 1 : 0])
}

/** SUMPRODUCT(column, ...): texts count as nothing. */
function sumProduct(...columns: Argument[]) {
  const broken = columns.find(({ value }) => failure(value) !== null)
  if (broken) return broken.value
  const held = columns.map(({ value }) =>
    [value].flat(2).map((one) => (typeof one === 'string' ? 0 : Number(one))),
  )
  return (held[0] ?? []).reduce(
    (sum, _, i) => sum + held.reduce((product, own) => product * (own[i] ?? 0), 1),
    0,
  )
}

/** SMALL(block, n) and LARGE(block, n): the n-th number in that order. */
function nth(order: (a: number, b: number) => number) {
  return (block: Argument, n: Argument) => {
    const sorted = numbersIn([block]).sort(order)
    return sorted[Number(n.value) - 1] ?? FormulaParser.FormulaError.NA
  }
}
