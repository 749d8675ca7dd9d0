import type { Live } from '../../units'
import type { ReportContext } from '../context'
import type { CellStyle } from '../model'
import type { SheetBuilder } from '../sheetBuilder'
import { STYLE } from '../styles'
import { linesOf } from '../textLines'
import type { Column } from '../table/columns'
import { type Table, writeTable } from '../table/writeTable'
import { GRID, type GridId, LOOK, PAGE_HEIGHT } from './grid'

/** The front page while it is written from top to bottom. */
export interface Page {
  readonly sheet: SheetBuilder
  readonly context: ReportContext
  /** Next free row. */
  row: number
  /** Points of the rows so far. */
  used: number
}

/** Points of a heading with the white above it, of a row of headers, the least of a row of a table, and of a sentence. */
export const HEIGHTS = { heading: 24, header: 20, row: 18, line: 15 } as const
/** Of a line, and around all; many lines stand closer, so that the page stays one. */
const LINES = { few: 3, each: 12.75, around: 2.5, close: { each: 12.3, around: 0.8 } } as const

/**
 * @param texts - what can stand in a column of the table
 * @param width - characters of a line of it
 * @returns points of a row that shows the longest of them
 */
export function heightFor(texts: readonly string[], width: number): number {
  const lines = Math.max(1, ...texts.map((text) => linesOf(text, width)))
  const { each, around } = lines > LINES.few ? LINES.close : LINES
  return lines === 1 ? HEIGHTS.row : lines * each + around
}

/**
 * @param page - being written
 * @param points - height of the next row, which is taken
 * @returns its number
 */
export function takeRow(page: Page, points: number): number {
  page.sheet.height(page.row, points)
  page.used += points
  page.row += 1
  return page.row - 1
}

/**
 * How many rows of a table there is room for, so that the page stays readable when it is fitted to its paper.
 * @param page - being written
 * @param wanted - rows
 * @param table - points of a row, of what comes after the table, and the rows that it has at least
 * @returns rows
 */
export function rowsThatFit(
  page: Page,
  wanted: number,
  table: { readonly row: number; readonly after: number; readonly least: number },
): number {
  const room = PAGE_HEIGHT - page.used - HEIGHTS.heading - HEIGHTS.header - table.after
  return Math.min(wanted, Math.max(table.least, Math.floor(room / table.row)))
}

/** A table with its heading. */
export interface Block<Row> {
  readonly heading: string | Live
  readonly columns: Partial<Readonly<Record<GridId, Column<Row, GridId>>>>
  readonly rows: readonly Row[]
  /** Headers; absent: the columns are those of the table above. */
  readonly words?: Partial<Readonly<Record<GridId, string>>>
  /** Points of a row. */
  readonly height: number
}

/**
 * Writes a table with its heading; one without rows is not there.
 * @param page - being written
 * @param block - the table
 * @returns where it stands
 */
export function writeBlock<Row>(page: Page, block: Block<Row>): Table<GridId> | null {
  const { heading, columns, rows, words, height } = block
  if (rows.length === 0) return null
  page.sheet.put(takeRow(page, HEIGHTS.heading), GRID.first, heading, HEADING)
  const headerHeight = headerHeightOf(words)
  const header = words ? takeRow(page, headerHeight) : null
  const first = page.row
  rows.forEach(() => takeRow(page, height))
  return writeTable<Row, GridId>(page.sheet, {
    places: GRID,
    columns,
    rows,
    first,
    height: null,
    ...(header !== null && words
      ? {
          fill: { to: GRID.col.last },
          header: {
            row: header,
            height: headerHeight,
            words: (id) => words[id],
            look: (id) => headerLook(columns[id]?.look),
          },
        }
      : {}),
  })
}

/** Bold words are wider. */
const BOLD = 0.95

function headerHeightOf(words: Block<never>['words'] = {}): number {
  const heights = GRID.ids.map((id) => {
    const own = GRID.widths.find(({ col }) => col === GRID.col[id])
    return heightFor([words[id] ?? ''], (own?.width ?? 0) * BOLD)
  })
  return Math.max(HEIGHTS.header, ...heights)
}

const HEADING: CellStyle = { ...STYLE.section, vertical: 'bottom' }

function headerLook(body: unknown): CellStyle {
  const { horizontal, indent } = typeof body === 'object' ? (body as CellStyle) : LOOK.right
  if (horizontal === 'right') return LOOK.headerRight
  if (horizontal === 'center') return LOOK.headerCenter
  return indent === undefined ? LOOK.header : LOOK.headerIndent
}

/**
 * Writes a sentence over the width of the page.
 * @param page - being written
 * @param sentence - words, or live ones
 * @param style - its look
 * @param cols - first and last column
 */
export function writeSentence(
  page: Page,
  sentence: string | Live,
  style: CellStyle,
  [first, last]: readonly [number, number],
): void {
  const text = typeof sentence === 'string' ? sentence : String(sentence.value)
  const size = (style.font?.size ?? 10) / 10
  const points = heightFor([text], widthOf(first, last) / size)
  const row = takeRow(page, size * (points === HEIGHTS.row ? HEIGHTS.line : points))
  page.sheet.put(row, first, sentence, style)
  page.sheet.merge(row, first, last)
}

/** Characters of ten points between two columns. */
function widthOf(first: number, last: number): number {
  const own = GRID.widths.filter(({ col, hidden }) => col >= first && col <= last && !hidden)
  return own.reduce((sum, { width }) => sum + width, 0)
}
