import { columnName, type Live, type Plain, type RangeRef } from '../../units'
import type { ColumnWidths } from '../columnWidths'
import type { CellStyle, ConditionalFormat } from '../model'
import { fixed, type Shown } from '../sheetBuilder'

/** A column before it has a number. */
interface Shape {
  /** Characters; hidden columns need none. */
  readonly width?: number
  /** For formulas, behind all that people see. */
  readonly hidden?: boolean
}

/** A constant, a formula with its value, or no cell at all. */
export type Content = Plain | Shown | undefined

/** The cells of one row by the ids of their columns. */
export interface RowRefs<Id extends string> {
  /** A reference that moves with its row when people sort: $E9. */
  (id: Id, nth?: number): string
  readonly row: number
  /** The same with what the cell holds. */
  readonly live: (id: Id, nth?: number) => Live
  /** A reference that stays, with what the cell holds: $E$9. */
  readonly fixed: (id: Id, nth?: number) => Live
  /** Neighbours among columns of one kind: $F9:$I9. */
  readonly span: (id: Id, from: number, to: number) => string
  readonly spanOf: (id: Id, from: number, to: number) => RangeRef
}

/** One column of a table: what stands in it, and how it looks. A column without cells keeps others apart. */
export interface Column<Row, Id extends string> extends Shape {
  /** Absent: of a helper. */
  readonly look?: CellStyle | ((row: Row) => CellStyle)
  /** Absent: the header stands as the cells below do. */
  readonly headerLook?: CellStyle
  readonly cell?: (row: Row, at: RowRefs<Id>, nth: number) => Content
  /** Characters of a line of its text; the row is as high as the longest text needs. Absent: one line. */
  readonly fits?: number | ((row: Row) => number)
  /** Colours of the column, written for the first row. */
  readonly paint?: (at: RowRefs<Id>, first: Row, nth: number) => ConditionalFormat['rules']
}

export type Columns<Row, Id extends string> = Readonly<Record<Id, Column<Row, Id>>>

type Cell<Row, Id extends string> = NonNullable<Column<Row, Id>['cell']>

type Given<Row, Id extends string> = Column<Row, Id> | Cell<Row, Id>

/**
 * @returns takes the columns of a table by their ids, in their order, and holds them to the rows that they are for; one
 *   that is only a cell is hidden and serves formulas
 */
export function columnsOf<Row>(): <Id extends string>(
  columns: Readonly<Record<Id, Given<Row, NoInfer<Id>>>>,
) => Columns<Row, Id> {
  return <Id extends string>(columns: Readonly<Record<Id, Given<Row, Id>>>) =>
    columnsIn<Row, Id>(columns) as Columns<Row, Id>
}

/**
 * @param columns - those that a table uses of a sheet's columns
 * @returns them; one that is only a cell is hidden and serves formulas
 */
export function columnsIn<Row, Id extends string>(
  columns: Partial<Readonly<Record<Id, Given<Row, Id>>>>,
): Partial<Columns<Row, Id>> {
  const given = Object.entries(columns) as [Id, Given<Row, Id>][]
  const made = given.map(([id, one]) => [id, typeof one === 'function' ? { hidden: true, cell: one } : one])
  return Object.fromEntries(made) as Partial<Columns<Row, Id>>
}

/**
 * @param look - of a column
 * @param cell - what stands in it
 * @returns the column
 */
export function styled<Row, Id extends string>(look: CellStyle, cell: Cell<Row, Id>): Column<Row, Id> {
  return { look, cell }
}

/** Columns with their numbers. */
export interface Numbered<Id extends string> {
  readonly ids: readonly Id[]
  readonly col: Readonly<Record<Id, number>>
  /** How many of a kind stand beside each other. */
  readonly times: (id: Id) => number
  readonly widths: ColumnWidths
  readonly first: number
  /** Of those that people see. */
  readonly lastShown: number
  readonly last: number
}

const MARGIN = 2
const GAP = 2
const HELPER = 10

/**
 * Numbers columns in their order: a margin, what people see, a gap, and what serves formulas.
 * @param columns - by id
 * @param times - how many of a kind stand beside each other, where not one
 * @returns numbers and widths
 */
export function numbered<Id extends string>(
  columns: Readonly<Record<Id, Shape>>,
  times: Partial<Readonly<Record<Id, number>>> = {},
): Numbered<Id> {
  const ids = Object.keys(columns) as Id[]
  const col: Partial<Record<Id, number>> = {}
  const widths: { col: number; width: number; hidden?: boolean }[] = [{ col: 1, width: MARGIN }]
  const count = (id: Id) => times[id] ?? 1
  let [next, lastShown] = [2, 1]
  for (const id of ids) {
    const { width = HELPER, hidden = false } = columns[id]
    if (hidden && lastShown === next - 1) widths.push({ col: next++, width: GAP, hidden })
    col[id] = next
    for (const end = next + count(id); next < end; next += 1)
      widths.push({ col: next, width, ...(hidden ? { hidden } : {}) })
    if (!hidden) lastShown = next - 1
  }
  const numbers = col as Record<Id, number>
  return { ids, col: numbers, times: count, widths, first: 2, lastShown, last: next - 1 }
}

/**
 * Other tables of a sheet stand in the columns of its first, under names of their own.
 * @param places - columns of the sheet
 * @param under - for each id the column that it stands in
 * @returns the same columns by those ids
 */
export function renamed<Id extends string, Own extends string>(
  places: Numbered<Id>,
  under: Readonly<Record<Own, Id>>,
): Numbered<Own> {
  const ids = Object.keys(under) as Own[]
  const col = Object.fromEntries(ids.map((id) => [id, places.col[under[id]]])) as Record<Own, number>
  return { ...places, ids, col, times: (id) => places.times(under[id]) }
}

/** What a cell holds is made when it is asked for. */
class Held implements Live {
  constructor(
    readonly formula: string,
    private readonly make: () => Plain,
  ) {}

  get value(): Plain {
    return this.make()
  }
}

/**
 * @param places - numbers of the columns
 * @param row - of the sheet
 * @param valueOf - what a cell of the row holds
 * @returns references to its cells
 */
export function rowRefs<Id extends string>(
  { col }: Pick<Numbered<Id>, 'col'>,
  row: number,
  valueOf: (id: Id, nth: number) => Plain = () => null,
): RowRefs<Id> {
  const at = (id: Id, nth = 0): string => `$${columnName(col[id] + nth)}${row}`
  const held = (formula: string, id: Id, nth: number): Live => new Held(formula, () => valueOf(id, nth))
  return Object.assign(at, {
    row,
    live: (id: Id, nth = 0) => held(at(id, nth), id, nth),
    fixed: (id: Id, nth = 0) => held(fixed(row, col[id] + nth), id, nth),
    span: (id: Id, from: number, to: number) => `${at(id, from)}:${at(id, to)}`,
    spanOf: (id: Id, from: number, to: number) => {
      return { firstRow: row, firstCol: col[id] + from, lastRow: row, lastCol: col[id] + to }
    },
  })
}
