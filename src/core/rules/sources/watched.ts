import type { Field, Intake, TableReading } from '../../intake/types'
import type { Reading } from '../../intake/values/reading'
import type { Evaluation } from '../types'
import { type CellRef, isCellError, type RangeRef, type SheetGrid } from '../../units'

/** What of a table our formulas do not follow by themselves, and how it was when the sheets were made. */
export interface Watched {
  readonly table: TableReading
  /** Cells of names and how many are filled: a row more or less shows here. Empty where another table has the same rows. */
  readonly names: Counted
  /** Cells that may be filled in later: those of periods to come, of rows set aside, of rows below. */
  readonly others: Counted
  /** Texts that decide what is read how; each block is compared with a copy. */
  readonly texts: readonly Block[]
}

export interface Counted {
  readonly ranges: readonly RangeRef[]
  /** Cells that hold something; a formula that gives an empty text is something. */
  readonly filled: number
}

/** A block of a sheet with what it holds, row by row. */
interface Block {
  readonly range: RangeRef
  readonly cells: readonly (readonly (string | number | boolean | null)[])[]
}

/** Rows below a table in which a new line is noticed. */
const BELOW = 200
/** Rows above the header in which titles stand. */
const TITLES = 8
/** Texts of a larger table are not copied: its lines compare their own names, and its filled cells are counted. */
const MOST_CELLS = 6000
/** Blocks that one COUNTA takes, with room to spare. */
const MOST_RANGES = 120

/** Figures that our formulas follow, so that they may change as they like. */
const FOLLOWED: ReadonlySet<Field> = new Set([
  'baseline',
  'target',
  'actual',
  'attainment',
  'budget',
  'budgetToDate',
  'spent',
  'absorption',
  'weight',
  'ownerWeight',
  'basePay',
  'productivity',
  'discipline',
  'deduction',
  'allowance',
  'facility',
  'no',
])
const NAMES: readonly Field[] = [
  'indicator',
  'person',
  'program',
  'objective',
  'keySuccessFactor',
  'perspective',
  'owner',
  'code',
]
/** Tables that are read as a whole, figures included. */
const WHOLE: ReadonlySet<TableReading['kind']> = new Set(['strategy', 'factors', 'units', 'perspectives'])

/**
 * @param intake - the tables as read
 * @param evaluation - results, whose formulas add parts of the year
 * @param grids - the officer's sheets
 * @param areLinesGuarded - whether the lines of the budget compare their own codes and names
 * @returns what is to be watched of each table that gives figures
 */
export function watchedTables(
  intake: Intake,
  evaluation: Evaluation,
  grids: readonly SheetGrid[],
  areLinesGuarded = false,
): readonly Watched[] {
  const seen = new Set<string>()
  return intake.tables.flatMap((table, index) => {
    const grid = grids.find(({ name }) => name === table.sheet)
    if (!grid || table.restates) return []
    const place = `${table.range.firstRow}:${table.range.lastRow} ${table.sheet}`
    const again = seen.has(place)
    seen.add(place)
    const columns = columnsOf(table, index, intake, evaluation)
    const lines = areLinesGuarded ? guardedCells(index, intake) : new Set<string>()
    return [watch(table, grid, again, columns, othersOf(table, intake), lines)]
  })
}

interface Columns {
  /** Columns of figures that our formulas follow. */
  readonly followed: ReadonlySet<number>
  /** Columns of periods that they do not follow. */
  readonly later: ReadonlySet<number>
}

function columnsOf(table: TableReading, index: number, intake: Intake, evaluation: Evaluation): Columns {
  const mapped = table.columns.flatMap(({ field, columns }) => (FOLLOWED.has(field) ? columns : []))
  const kpis = evaluation.kpis.filter(({ row }) => row.table === index)
  const own = ({ cell }: { readonly cell: CellRef | null }) => (cell?.sheet === table.sheet ? [cell.col] : [])
  const parts = kpis.flatMap(({ soFar }) => (soFar?.parts ?? []).flatMap(own))
  const amounts = intake.budget
    .filter((row) => row.table === index)
    .flatMap(({ budget, spent, budgetToDate, results = [] }) => [
      ...[budget, spent, budgetToDate].flatMap((amount) => amount.parts),
      ...results.flatMap(({ target, actual }): Reading[] => (target ? [target, actual] : [actual])),
    ])
  const followed = new Set([...mapped, ...parts, ...amounts.flatMap(own)])
  const told: Reading[] = [
    ...kpis.flatMap(({ row }) => (row.periods ?? []).flatMap(({ target, actual }) => [target, actual])),
    ...intake.budget
      .filter((row) => row.table === index)
      .flatMap(({ periods = [] }) => periods.flatMap(({ planned, spent }) => [planned, spent])),
  ]
  return { followed, later: new Set(told.flatMap(own).filter((col) => !followed.has(col))) }
}

/** Where the next table of the sheet begins below this one. */
function othersOf({ sheet, range }: TableReading, { tables }: Intake): number {
  const below = tables.filter(
    (one) =>
      one.sheet === sheet &&
      one.range.firstRow > range.lastRow &&
      one.range.firstCol <= range.lastCol &&
      one.range.lastCol >= range.firstCol,
  )
  return Math.min(
    range.lastRow + BELOW,
    ...below.map((one) => one.range.firstRow - Math.max(1, one.titles.length + 1)),
  )
}

function watch(
  table: TableReading,
  grid: SheetGrid,
  again: boolean,
  { followed, later }: Columns,
  end: number,
  guarded: ReadonlySet<string>,
): Watched {
  const { range, headerRows, columns } = table
  const last = Math.max(end, range.lastRow)
  const from = headerRows[1]
  const name = NAMES.find((field) => columns.some((column) => column.field === field))
  const named = columns.find(({ field }) => field === name)?.columns ?? [range.firstCol]
  const column = (col: number, firstRow: number, lastRow: number): RangeRef => ({
    firstRow,
    lastRow,
    firstCol: col,
    lastCol: col,
  })
  const texts = new Set(
    columns.flatMap(({ field, columns: own }) =>
      WHOLE.has(table.kind) || !FOLLOWED.has(field)
        ? own.filter((col) => !followed.has(col) || WHOLE.has(table.kind))
        : [],
    ),
  )
  const isBlank = (col: number) => filled(grid, [column(col, from + 1, range.lastRow)]) === 0
  const empty = table.unmapped.filter(({ col }) => isBlank(col)).map(({ col }) => col)
  const watchedColumns = [...new Set([...later, ...empty])].filter((col) => !texts.has(col))
  const inRuns = runs([...followed].filter((col) => !texts.has(col)))
  const aside = table.setAside
    .filter(({ reason }) => reason !== 'blank')
    .flatMap(({ cell, rows }) =>
      inRuns.map(([firstCol, lastCol]) => ({
        firstRow: cell.row,
        lastRow: cell.row + rows - 1,
        firstCol,
        lastCol,
      })),
    )
  const below =
    last > range.lastRow
      ? inRuns.map(([firstCol, lastCol]) => ({
          firstRow: range.lastRow + 1,
          lastRow: last,
          firstCol,
          lastCol,
        }))
      : []
  const others = [...watchedColumns.map((col) => column(col, from, last)), ...below, ...aside].slice(
    0,
    MOST_RANGES,
  )
  const names = again ? [] : named.map((col) => column(col, from, last))
  return {
    table,
    names: { ranges: names, filled: filled(grid, names) },
    others: { ranges: others, filled: filled(grid, others) },
    texts: blocks(table, grid, texts, guarded),
  }
}

/** Cells that the guards of the lines of a budget compare, as "row:column". */
function guardedCells(table: number, { budget }: Intake): ReadonlySet<string> {
  const cells = budget
    .filter((row) => row.table === table)
    .flatMap(({ code, name }) => [code, name].flatMap((text) => (text ? (text.parts ?? [text]) : [])))
  return new Set(cells.map(({ cell }) => `${cell.row}:${cell.col}`))
}

/** Blocks of a column that are compared one by one. */
const MOST_BLOCKS = 4

/** The columns of texts, the header over the figures, and the titles above. */
function blocks(
  { range, headerRows }: TableReading,
  grid: SheetGrid,
  texts: ReadonlySet<number>,
  guarded: ReadonlySet<string>,
): readonly Block[] {
  const rows = range.lastRow - headerRows[0] + 1
  const isLarge = rows * texts.size > MOST_CELLS
  const [header, bottom] = [headerRows[0], isLarge ? headerRows[1] : range.lastRow]
  // Rows whose texts all compare themselves need no copy, where what is left of the table is a few blocks.
  const isGuarded = (row: number) => [...texts].every((col) => guarded.has(`${row}:${col}`))
  const rowsLeft = Array.from({ length: bottom - header + 1 }, (_, i) => header + i).filter(
    (row) => row <= headerRows[1] || !isGuarded(row),
  )
  const left = runs(rowsLeft)
  const unguarded = left.length <= MOST_BLOCKS ? left : [[header, bottom] as const]
  const spans: RangeRef[] = []
  for (let col = range.firstCol; col <= range.lastCol; col += 1) {
    const own = texts.has(col) ? unguarded : [[header, headerRows[1]] as const]
    for (const [firstRow, lastRow] of own) spans.push({ firstRow, lastRow, firstCol: col, lastCol: col })
  }
  const above: RangeRef = {
    firstRow: Math.max(1, header - TITLES),
    lastRow: header - 1,
    firstCol: range.firstCol,
    lastCol: range.lastCol,
  }
  const all = header > 1 ? [...spans, above] : spans
  return all.flatMap((span) => copyOf(grid, span) ?? [])
}

/** What a block holds; null where a copy of it could not be compared: failures, control characters, figures of formulas. */
function copyOf(grid: SheetGrid, range: RangeRef): Block | null {
  const cells: (string | number | boolean | null)[][] = []
  let any = false
  for (let row = range.firstRow; row <= range.lastRow; row += 1) {
    const line: (string | number | boolean | null)[] = []
    for (let col = range.firstCol; col <= range.lastCol; col += 1) {
      const value = grid.value(row, col)
      if (isCellError(value)) return null
      if (typeof value === 'number' && grid.formula(row, col) !== null) return null
      if (typeof value === 'string' && isUnsafe(value)) return null
      if (value !== null && value !== '') any = true
      line.push(value)
    }
    cells.push(line)
  }
  return any ? { range, cells } : null
}

/** Marks that programs write and read each in their own way. */
function isUnsafe(text: string): boolean {
  return /[^\P{Cc}\n]|_x[0-9a-f]{4}_/iu.test(text)
}

/** A text without letters, which a formula may give, fills nothing. */
function filled(grid: SheetGrid, ranges: readonly RangeRef[]): number {
  let count = 0
  for (const { firstRow, lastRow, firstCol, lastCol } of ranges) {
    for (let row = firstRow; row <= Math.min(lastRow, grid.lastRow); row += 1) {
      for (let col = firstCol; col <= lastCol; col += 1) {
        if ((grid.value(row, col) ?? '') !== '') count += 1
      }
    }
  }
  return count
}

/** Neighbours as one. */
function runs(columns: readonly number[]): readonly (readonly [first: number, last: number])[] {
  const sorted = [...columns].sort((a, b) => a - b)
  const found: [number, number][] = []
  for (const col of sorted) {
    const open = found.at(-1)
    if (open && open[1] >= col - 1) open[1] = col
    else found.push([col, col])
  }
  return found
}
