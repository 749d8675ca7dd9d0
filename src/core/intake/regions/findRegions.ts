import type { NamedRange, RangeRef } from '../../units'
import { tidy } from '../values/numberWords'
import type { HeaderBlock } from './headerBlock'
import { findHeaderBlocks, statedHeader } from './headerRows'
import { namedRole } from '../meanings/headerLikeness'
import { headerKey } from '../meanings/headerText'
import type { Role } from '../lexicon/headerMeans'
import type { TextCell } from '../values/reading'
import { isBlank, shownText } from '../values/cellText'
import { namesRowsOf, SUBJECTS } from './namesInFront'
import type { SheetView } from './sheetView'

/** Where a table stands on its sheet. */
export interface TableRegion {
  readonly header: HeaderBlock
  readonly firstCol: number
  readonly lastCol: number
  readonly bodyFirst: number
  readonly bodyLast: number
  /** Texts above the header, top down. */
  readonly titles: readonly string[]
  /** The cells of those texts. */
  readonly titleCells: readonly TextCell[]
  readonly name: string | null
  /** The totals row of an Excel table, or 0. */
  readonly totalsRow: number
  /** What the name of its sheet makes of its amounts, where another sheet of the other half has the same list. */
  readonly half?: 'plan' | 'actual'
}

/** What stands above a table. */
type Titles = Pick<TableRegion, 'titles' | 'titleCells'>

/** A named range or Excel table of which the sheet itself says that it is a table. */
interface StatedTable {
  readonly name: string
  readonly range: RangeRef
  readonly totalsRow: number
}

/**
 * Splits a sheet into its tables: Excel tables, named ranges and plain ranges, below and beside each other.
 * The real region may be wider than an Excel table that covers a part of it.
 * @param view - the sheet
 * @param names - the workbook's named ranges
 * @param wanted - columns that somebody mapped by hand, where the sheet's header words say nothing
 * @param known - headers that were recognised beforehand
 * @returns the regions, top down, left to right
 */
export function findRegions(
  view: SheetView,
  names: readonly NamedRange[],
  wanted: readonly number[] = [],
  known: readonly HeaderBlock[] = [],
): TableRegion[] {
  const stated = statedTables(view, names)
  const meets = (block: HeaderBlock) =>
    known.some(({ first, last }) => block.first <= last && block.last >= first)
  const blocks = [...findHeaderBlocks(view).filter((block) => !meets(block)), ...known]
  for (const { range } of stated) {
    if (blocks.some((block) => covers(block, range.firstRow))) continue
    const block = statedHeader(view, range)
    if (block) blocks.push(block)
  }
  if (wanted.length > 0 && blocks.length === 0) {
    const block = firstTextRow(view, wanted)
    if (block) blocks.push(block)
  }
  blocks.sort((a, b) => a.first - b.first)
  const regions: TableRegion[] = []
  blocks.forEach((block, index) => {
    const next = blocks[index + 1]
    const bodyLast = next ? titlesStart(view, next, block.last) - 1 : view.grid.lastRow
    const floor = index === 0 ? 0 : (blocks[index - 1] as HeaderBlock).last
    if (floor > 0 && headsLines(view, block, floor)) return
    for (const [firstCol, lastCol] of cutBetween(columnSpans(view, block, bodyLast), stated, block)) {
      const match = stated.find(({ range }) => overlaps(range, block, bodyLast, firstCol, lastCol))
      const before = block.isAgain ? regions.at(-1) : undefined
      const titles = titlesAbove(view, block, floor, firstCol, lastCol)
      regions.push({
        header: block,
        firstCol,
        lastCol,
        bodyFirst: block.last + 1,
        bodyLast,
        ...(before ? withShared(titles, before) : titles),
        name: match?.name ?? null,
        totalsRow: match?.totalsRow ?? 0,
      })
    }
  })
  return regions
}

function statedTables(view: SheetView, names: readonly NamedRange[]): StatedTable[] {
  const tables = view.grid.tables
    .filter((table) => table.headerRows > 0)
    .map((table) => ({
      name: table.name,
      range: table.range,
      totalsRow: table.totalsRows > 0 ? table.range.lastRow : 0,
    }))
  const ranges = names
    .filter(({ sheet, name, range }) => {
      if (sheet !== view.grid.name || /^(?:_xlnm|_filterdatabase|print_|kinerja_)/i.test(name)) return false
      return range.lastRow - range.firstRow >= 1 && range.lastCol - range.firstCol >= 1
    })
    .map(({ name, range }) => ({ name, range, totalsRow: 0 }))
  return [...tables, ...ranges]
}

function covers(block: HeaderBlock, row: number): boolean {
  return row >= block.first && row <= block.last
}

function overlaps(
  range: RangeRef,
  block: HeaderBlock,
  bodyLast: number,
  firstCol: number,
  lastCol: number,
): boolean {
  if (range.lastCol < firstCol || range.firstCol > lastCol) return false
  return (
    covers(block, range.firstRow) ||
    (range.firstRow > block.last && range.firstRow <= block.last + 2 && range.lastRow <= bodyLast)
  )
}

/** The first row with texts over the columns that were chosen by hand, or the row above their first figures. */
function firstTextRow(view: SheetView, wanted: readonly number[]): HeaderBlock | null {
  for (let row = 1; row < view.grid.lastRow; row += 1) {
    if (wanted.some((col) => typeof view.grid.value(row, col) === 'string')) return { first: row, last: row }
  }
  return null
}

/** Whether words heading figures are all names of lines above: a chart's helper says those again, side by side. */
function headsLines(view: SheetView, { first, last }: HeaderBlock, floor: number): boolean {
  const { firstCol, lastCol } = view.glance(last)
  const heads = columnsBetween(firstCol, lastCol).map((col) =>
    headerKey(shownText(view.grid.value(last, col))),
  )
  const names = new Set<string>()
  for (let row = floor + 1; row < first; row += 1) {
    for (let col = 1; col < firstCol; col += 1) names.add(headerKey(shownText(view.grid.value(row, col))))
  }
  return heads.length > 1 && heads.every((head) => head !== '' && names.has(head))
}

/** Above the next of several like tables stand titles of its own; those further up speak for all of them. */
function withShared(own: Titles, { titles, titleCells }: Titles): Titles {
  const shared = titles.slice(0, Math.max(0, titles.length - own.titles.length))
  const ofShared = titleCells.filter(({ text }) => shared.some((title) => title.includes(tidy(text))))
  return { titles: [...shared, ...own.titles], titleCells: [...ofShared, ...own.titleCells] }
}

/** The row where the titles of the next table start. */
function titlesStart(view: SheetView, next: HeaderBlock, floor: number): number {
  let row = next.first
  while (row - 1 > floor && next.first - row < 4) {
    const glance = view.glance(row - 1)
    if (glance.filled === 0 || glance.filled > 2 || glance.numbers > 0) break
    row -= 1
  }
  // Straight below the figures of the table above stands its own total or note, no title.
  const isBelowFigures =
    row - 1 > floor && view.glance(row - 1).filled > 0 && view.glance(row - 1).numbers > 0
  if (isBelowFigures && !next.isAgain) return next.first
  return row
}

function titlesAbove(
  view: SheetView,
  block: HeaderBlock,
  floor: number,
  firstCol: number,
  lastCol: number,
): Titles {
  const first = floor === 0 ? 1 : titlesStart(view, block, floor)
  const titles: string[] = []
  const titleCells: TextCell[] = []
  for (let row = Math.max(first, block.first - 15); row < block.first; row += 1) {
    const glance = view.glance(row)
    if (glance.filled === 0) continue
    const texts: string[] = []
    for (let col = glance.firstCol; col <= glance.lastCol; col += 1) {
      const value = view.grid.value(row, col)
      if (isBlank(value)) continue
      const merge = view.mergeAt(row, col)
      const inside = col <= lastCol && (merge?.lastCol ?? col) >= firstCol
      if (!inside && floor !== 0) continue
      texts.push(tidy(shownText(value)))
      if (typeof value === 'string')
        titleCells.push({ text: value, cell: { sheet: view.grid.name, row, col } })
    }
    if (texts.length > 0) titles.push(texts.join(' '))
  }
  return { titles, titleCells }
}

/** Columns of the tables under one header, parted where neither header nor body holds anything. */
function columnSpans(view: SheetView, block: HeaderBlock, bodyLast: number): [number, number][] {
  const used = new Set<number>()
  const named = new Set<number>()
  for (let row = block.first; row <= block.last; row += 1) {
    const values = view.values(row)
    for (let col = 1; col < values.length; col += 1) {
      if (isBlank(values[col])) continue
      const merge = view.mergeAt(row, col)
      for (let at = col; at <= (merge?.lastCol ?? col); at += 1) named.add(at)
    }
  }
  for (const col of named) used.add(col)
  for (let row = block.last + 1; row <= bodyLast; row += 1) {
    const values = view.grid.rows[row]?.values
    if (!values || view.glance(row).filled < 2) continue
    for (let col = 1; col < values.length; col += 1) {
      if (!used.has(col) && !isBlank(values[col])) used.add(col)
    }
  }
  const columns = [...used].sort((a, b) => a - b)
  const spans: [number, number][] = []
  for (const col of columns) {
    const last = spans[spans.length - 1]
    if (last && col === last[1] + 1) last[1] = col
    else spans.push([col, col])
  }
  const isNamed = ([from, to]: readonly [number, number]) =>
    columnsBetween(from, to).some((col) => named.has(col))
  const at = spans.findIndex(isNamed)
  const [left, own] = [spans[at - 1], spans[at]]
  if (left && own && namesRowsOf(view, block, left, own, bodyLast)) own[0] = left[0]
  const withNames = spans.filter(isNamed)
  const complete = withNames.filter((span) => standsAlone(view, block, span, bodyLast))
  // Spacer columns within one table part it for the eye only.
  const areTables = complete.length === withNames.length || headsAlike(view, block, withNames)
  if (areTables && withNames.length > 0) return withNames
  const first = withNames[0]
  const last = withNames[withNames.length - 1]
  return first && last ? [[first[0], last[1]]] : []
}

/** Whether every span has the same heads, of three columns or more: the list goes on beside itself. */
function headsAlike(
  view: SheetView,
  block: HeaderBlock,
  spans: readonly (readonly [number, number])[],
): boolean {
  const heads = spans.map(([from, to]) =>
    columnsBetween(from, to).map((col) => headerKey(shownText(view.seen(block.last, col)))),
  )
  const [first = []] = heads
  return heads.length > 1 && first.length > 2 && heads.every((one) => one.join('|') === first.join('|'))
}

/** @returns the numbers of the columns from one to another */
export function columnsBetween(from: number, to: number): number[] {
  return Array.from({ length: to - from + 1 }, (_, index) => from + index)
}

function standsAlone(
  view: SheetView,
  block: HeaderBlock,
  [from, to]: readonly [number, number],
  bodyLast: number,
): boolean {
  const fields = new Set<Role>()
  for (let col = from; col <= to; col += 1) {
    for (let row = block.first; row <= block.last; row += 1) {
      const field = namedRole(shownText(view.seen(row, col)))
      if (field) fields.add(field)
    }
  }
  if (fields.size < 2) return false
  return [...fields].some((field) => SUBJECTS.has(field)) || beginsWithNames(view, block, from, bodyLast)
}

/** Whether the first column of a span holds nothing but texts, each another one, under words that are not known. */
function beginsWithNames(view: SheetView, block: HeaderBlock, col: number, bodyLast: number): boolean {
  if (namedRole(shownText(view.seen(block.last, col))) !== null) return false
  const texts: string[] = []
  for (let row = block.last + 1; row <= bodyLast; row += 1) {
    const value = view.grid.value(row, col)
    if (isBlank(value)) continue
    if (typeof value !== 'string') return false
    texts.push(tidy(value))
  }
  return texts.length >= 2 && new Set(texts).size === texts.length
}

/** Parts a span where one Excel table ends and the next one begins without a column between them. */
function cutBetween(spans: [number, number][], stated: readonly StatedTable[], block: HeaderBlock) {
  const starts = stated
    .filter(({ range }) => covers(block, range.firstRow))
    .map(({ range }) => range.firstCol)
    .sort((a, b) => a - b)
    .slice(1)
  return spans.flatMap(([from, to]) => {
    const cuts = starts.filter((start) => start > from && start <= to)
    return [from, ...cuts].map((start, index): [number, number] => [start, (cuts[index] ?? to + 1) - 1])
  })
}
