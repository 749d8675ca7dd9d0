import type { InputBlock } from '../../earlier/blocks'
import type { LiveBlock, RangeRef } from '../../units'
import { nameInputs } from '../keptCells'
import type { CellStyle, DataValidation } from '../model'
import { columnRange, type SheetBuilder, wrappedHeight } from '../sheetBuilder'
import { levelColours } from '../statusFormats'
import { headerOver, STYLE, totalUnder } from '../styles'
import { type Column, type Numbered, rowRefs, type RowRefs } from './columns'
import { type Cells, contentOf, type Line, writeLine } from './line'

/** A row of words above the table. */
interface HeaderLine<Id extends string> {
  readonly row: number
  /** Points; absent: Excel decides. */
  readonly height?: number
  /** Words of a column that people see; null: an empty header, undefined: none. */
  readonly words: (id: Id, nth: number) => string | null | undefined
  readonly look?: (id: Id) => CellStyle
}

/** A table of a sheet as data. */
export interface TableSpec<Row, Id extends string> {
  readonly places: Numbered<Id>
  /** Those of the sheet that the table uses. */
  readonly columns: Partial<Readonly<Record<Id, Column<Row, Id>>>>
  readonly rows: readonly Row[]
  /** Row of the sheet where the first stands. */
  readonly first: number
  readonly header?: HeaderLine<Id>
  /** What each column is computed from, below the header. */
  readonly notes?: HeaderLine<Id>
  /** Cells that hold nothing look so, up to a column; absent: they are not written. */
  readonly fill?: { readonly body?: CellStyle; readonly to?: number }
  /** Points of a row of one line, where texts decide the height. */
  readonly least?: number
  /** Points of every row; null: rows stand beside those of another table, which has their heights. */
  readonly height?: number | null
  /** Column that says whether the row's source is still what it was: 1, or the row turns grey. */
  readonly guard?: Id
  /** What people may choose or type in a column. */
  readonly valid?: Partial<Readonly<Record<Id, Omit<DataValidation, 'range'>>>>
  /** Names given to columns. */
  readonly names?: Readonly<Record<string, Id>>
  /** Columns that people fill in, or that are kept from run to run. */
  readonly kept?: KeptColumns<Id>
}

/** Columns that a later run reads again. */
export interface KeptColumns<Id extends string> {
  readonly block: InputBlock
  readonly key: Id
  /** Columns of the block's fields. */
  readonly fields: Readonly<Record<string, Id | readonly [Id, number]>>
  /** Last row, where more than the table's belong to it. */
  readonly last?: number
}

/** Where a table stands, for formulas over it. */
export interface Table<Id extends string> {
  readonly first: number
  readonly last: number
  readonly places: Numbered<Id>
  /** A whole column with what it holds. */
  readonly block: (id: Id, nth?: number, upTo?: number) => LiveBlock
  /** All columns of a kind with what they hold. */
  readonly area: (id: Id) => LiveBlock
  readonly range: (id: Id, to?: Id) => RangeRef
  readonly lookOf: (id: Id) => CellStyle
}

/**
 * Writes a table: headers, rows with their heights, colours, guard, names and kept inputs.
 * @param sheet - being built
 * @param spec - columns and rows
 * @returns where it stands
 */
export function writeTable<Row, Id extends string>(sheet: SheetBuilder, spec: TableSpec<Row, Id>): Table<Id> {
  const { places, columns, rows, first, fill } = spec
  const fitted = spec.height === undefined ? fittedColumns(spec) : []
  for (const line of [spec.header, spec.notes]) if (line) writeHeader(sheet, spec, line)
  rows.forEach((data, i) => {
    const line: Line<Id> = {
      content: (id, at, nth) => columns[id]?.cell?.(data, at, nth),
      look: (id) => lookIn(columns[id], data),
      ...(fill?.body ? { fill: fill.body } : {}),
      ...(fill?.to === undefined ? {} : { fillTo: fill.to }),
    }
    writeLine(sheet, places, first + i, line)
    const height =
      spec.height === undefined ? heightOf(sheet, fitted, data, first + i, spec.least) : spec.height
    if (height !== null) sheet.height(first + i, height)
  })
  const table = tableAt(sheet, spec)
  const [top] = rows
  if (top !== undefined) {
    addFormats(sheet, spec, table, top)
    addInputs(sheet, spec, table)
  }
  return table
}

function lookIn<Row, Id extends string>(column: Column<Row, Id> | undefined, data: Row): CellStyle {
  const { look = STYLE.helper } = column ?? {}
  return typeof look === 'function' ? look(data) : look
}

function writeHeader<Row, Id extends string>(
  sheet: SheetBuilder,
  { places, columns, fill, header }: TableSpec<Row, Id>,
  line: HeaderLine<Id>,
): void {
  const over = (id: Id): CellStyle => {
    const { look, headerLook } = columns[id] ?? {}
    return headerLook ?? headerOver(typeof look === 'object' ? look : STYLE.text)
  }
  writeLine(sheet, places, line.row, {
    content: (id, _, nth) => (columns[id]?.hidden || !columns[id]?.cell ? undefined : line.words(id, nth)),
    look: line.look ?? over,
    ...(fill && line === header ? { fill: STYLE.header } : {}),
    ...(fill?.to === undefined ? {} : { fillTo: fill.to }),
    ...(line.height === undefined ? {} : { height: line.height }),
  })
}

/** A column whose texts decide how high a row is. */
interface Fitted<Row> {
  readonly col: number
  readonly width: number | ((row: Row) => number)
}

function fittedColumns<Row, Id extends string>({
  places,
  columns,
}: TableSpec<Row, Id>): readonly Fitted<Row>[] {
  return places.ids.flatMap((id) => {
    const width = columns[id]?.fits
    if (width === undefined) return []
    return Array.from({ length: places.times(id) }, (_, nth) => ({ col: places.col[id] + nth, width }))
  })
}

function heightOf<Row>(
  sheet: SheetBuilder,
  fitted: readonly Fitted<Row>[],
  data: Row,
  row: number,
  least: number | undefined,
): number {
  const texts = fitted.map(({ col, width }) => {
    const value = sheet.valueOf(row, col)
    return [value === null ? '' : String(value), typeof width === 'function' ? width(data) : width] as const
  })
  return wrappedHeight(texts, least)
}

function tableAt<Row, Id extends string>(
  sheet: SheetBuilder,
  { places, columns, rows, first }: TableSpec<Row, Id>,
): Table<Id> {
  const last = first + rows.length - 1
  return {
    first,
    last,
    places,
    block: (id, nth = 0, upTo = last) => sheet.block(places.col[id] + nth, first, upTo),
    area: (id) => sheet.block(places.col[id], first, last, places.col[id] + places.times(id) - 1),
    range: (id, to = id) => columnRange(places.col[id], first, last, places.col[to] + places.times(to) - 1),
    lookOf: (id) => {
      const { look = STYLE.helper, headerLook = STYLE.text } = columns[id] ?? {}
      return typeof look === 'object' ? look : headerLook
    },
  }
}

function addFormats<Row, Id extends string>(
  sheet: SheetBuilder,
  { places, columns, guard }: TableSpec<Row, Id>,
  table: Table<Id>,
  top: Row,
): void {
  const at = rowRefs(places, table.first)
  for (const id of places.ids) {
    for (let nth = 0; nth < places.times(id); nth += 1) {
      const rules = columns[id]?.paint?.(at, top, nth)
      const col = places.col[id] + nth
      if (rules) sheet.paint(columnRange(col, table.first, table.last), rules)
    }
  }
  if (guard === undefined) return
  const all = columnRange(places.first, table.first, table.last, places.lastShown)
  sheet.paint(all, [{ formula: `${at(guard)}<>1`, ...levelColours(0) }])
}

function addInputs<Row, Id extends string>(
  sheet: SheetBuilder,
  { places, valid, names, kept }: TableSpec<Row, Id>,
  table: Table<Id>,
): void {
  for (const id of places.ids) {
    const asked = valid?.[id]
    if (asked) sheet.validations.push({ range: table.range(id), ...asked })
  }
  for (const [name, id] of Object.entries(names ?? {}))
    sheet.name(name, table.first, places.col[id], table.last, places.col[id])
  if (kept) nameKept(sheet, kept, table)
}

/**
 * Names the columns of a table that a later run reads again.
 * @param sheet - being built
 * @param kept - block and its columns
 * @param table - where it stands
 */
export function nameKept<Id extends string>(
  sheet: SheetBuilder,
  kept: KeptColumns<Id>,
  { places, first, last }: Pick<Table<Id>, 'places' | 'first' | 'last'>,
): void {
  const colOf = (place: Id | readonly [Id, number]) =>
    typeof place === 'string' ? places.col[place] : places.col[place[0]] + place[1]
  nameInputs(sheet, kept.block, {
    firstRow: first,
    lastRow: kept.last ?? last,
    key: places.col[kept.key],
    columns: Object.fromEntries(kept.block.fields.map((field) => [field, colOf(kept.fields[field] as Id)])),
  })
}

/**
 * Writes a row of totals, which looks as the columns above it do.
 * @param sheet - being built
 * @param table - that it belongs to
 * @param row - where
 * @param cells - by id
 * @param to - last column of its ground; absent: the last that people see
 * @returns references to its cells, with what they hold
 */
export function writeTotal<Id extends string>(
  sheet: SheetBuilder,
  table: Pick<Table<Id>, 'places' | 'lookOf'>,
  row: number,
  cells: Cells<Id>,
  to: number = table.places.lastShown,
): RowRefs<Id> {
  return writeLine(sheet, table.places, row, {
    content: contentOf(cells),
    look: (id) => (table.lookOf(id) === STYLE.helper ? STYLE.helper : totalUnder(table.lookOf(id))),
    fill: STYLE.totalText,
    fillTo: to,
    height: TOTAL_HEIGHT,
  })
}

const TOTAL_HEIGHT = 20
