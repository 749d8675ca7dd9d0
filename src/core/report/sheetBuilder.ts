import {
  address,
  columnName,
  type GridRow,
  type Live,
  type LiveBlock,
  type Plain,
  type RangeRef,
} from '../units'
import type { ColumnWidths } from './columnWidths'
import { besidePage } from './besidePage'
import { Grounds } from './ground'
import { breaksBetweenGroups } from './pageBreaks'
import type { ChartModel } from './chart'
import type {
  CellStyle,
  ConditionalFormat,
  DataValidation,
  ModelCell,
  ModelName,
  ModelRow,
  SheetBody,
} from './model'
import { wrapTitle } from './longTitle'
import { paperFor } from './paper'
import { highEnough } from './rowHeights'
import { STYLE } from './styles'
import { linesOf } from './textLines'

/** What a cell shows. A formula of null is none: the value stands as it was read. */
export interface Shown {
  readonly formula?: string | null
  readonly value: Plain
  /** Where it is not what the place asks for. */
  readonly look?: CellStyle
  /** Of a constant: cells of the sheet that it was written from, and is as sure as. */
  readonly follows?: RangeRef
  /** Of a text with figures in it: what stands there without them, while they wait for an answer. */
  readonly waiting?: string
}

function isShown(content: Plain | Shown): content is Shown {
  return typeof content === 'object' && content !== null
}

/** Looks of texts that may be longer than the page is wide. */
const LONG = [STYLE.title, STYLE.subtitle, STYLE.small]

/** As many as the format has. */
const MOST_LEVELS = 7

/** Collects the cells of one sheet of ours; rows may be filled in any order. */
export class SheetBuilder {
  private readonly rows = new Map<
    number,
    { cells: ModelCell[]; height?: number; pageBreakBefore?: boolean; outline?: number; folded?: boolean }
  >()
  readonly conditionalFormats: ConditionalFormat[] = []
  readonly validations: DataValidation[] = []
  readonly names: ModelName[] = []
  readonly merges: RangeRef[] = []
  readonly charts: ChartModel[] = []

  private row(row: number) {
    let found = this.rows.get(row)
    if (!found) {
      found = { cells: [] }
      this.rows.set(row, found)
    }
    return found
  }

  /** A constant, or a formula with what it computes to. Text stays text whatever it starts with. */
  put(row: number, col: number, content: Plain | Shown, style: CellStyle): void {
    const {
      formula = null,
      value,
      look = style,
      follows,
      waiting,
    } = isShown(content) ? content : { value: content }
    if (formula !== null) flatten(formula)
    const cell: ModelCell =
      formula === null ? { col, value, style: look } : { col, value, formula, style: look }
    const more = { ...(follows ? { follows } : {}), ...(waiting === undefined ? {} : { waiting }) }
    this.row(row).cells[col] = follows || waiting !== undefined ? { ...cell, ...more } : cell
  }

  /** What serves formulas, in a hidden cell of its own: its reference stays, and goes with what it holds. */
  keep(row: number, col: number, content: Live): Live {
    this.put(row, col, content, STYLE.helper)
    return { formula: fixed(row, col), value: content.value }
  }

  /** Words above what belongs together. */
  heading(row: number, col: number, words: string | Live, points = 24): void {
    this.put(row, col, words, STYLE.section)
    this.height(row, points)
  }

  /** Colours cells by rules, the first of which that holds wins. */
  paint(range: RangeRef, rules: ConditionalFormat['rules']): void {
    this.conditionalFormats.push({ range, rules })
  }

  /** One cell over neighbours of a row. */
  merge(row: number, firstCol: number, lastCol: number): void {
    this.merges.push(columnRange(firstCol, row, row, lastCol))
  }

  height(row: number, points: number): void {
    this.row(row).height = points
  }

  /** A row is grouped and hidden as the one that it is a copy of. */
  likeRow(row: number, { outline = 0, hidden = false }: Pick<GridRow, 'outline' | 'hidden'>): void {
    if (outline > 0) this.row(row).outline = Math.min(outline, MOST_LEVELS)
    if (hidden) this.row(row).folded = true
  }

  /** Height that a row was given, points. */
  heightOf(row: number): number {
    return this.rows.get(row)?.height ?? 15
  }

  /** The same of rows below each other. */
  heights(first: number, last: number): number[] {
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, i) => this.heightOf(first + i))
  }

  /** A block of cells with what they hold once all are put. */
  block(col: number, first: number, last: number, lastCol = col): LiveBlock {
    const width = lastCol - col + 1
    const valueOf = (_: unknown, nth: number) =>
      this.valueOf(first + Math.floor(nth / width), col + (nth % width))
    return {
      formula: `${fixed(first, col)}:${fixed(last, lastCol)}`,
      get values() {
        return Array.from({ length: width * Math.max(0, last - first + 1) }, valueOf)
      },
    }
  }

  /** What was put into a cell so far. */
  valueOf(row: number, col: number): Plain {
    return this.rows.get(row)?.cells[col]?.value ?? null
  }

  /**
   * What is looked up here, and not read on paper, is printed only where it takes no page of its own.
   * @param columns - of the sheet
   * @param lastCol - last one that is printed
   * @param last - row that would be the last one printed
   * @param least - row that is printed in any case
   * @returns the last row printed: of what is looked up no more than the first page holds
   */
  lastPrinted(columns: ColumnWidths, lastCol: number, last: number, least: number): number {
    const { height } = paperFor(columns, lastCol)
    let [row, used] = [0, 0]
    while (row < last && used + this.heightOf(row + 1) <= height) used += this.heightOf(++row)
    return Math.max(row, least)
  }

  /** Breaks pages between groups of rows where a group would be torn otherwise. */
  breakBetween(
    groups: readonly { readonly firstRow: number; readonly heights: readonly number[] }[],
    columns: ColumnWidths,
    used: number,
  ): void {
    const { height } = paperFor(columns, Number.POSITIVE_INFINITY)
    for (const row of breaksBetweenGroups(groups, height, used)) this.breakBefore(row)
  }

  /** Folds a row into the group of the row above it that has a lower level. */
  fold(row: number, level: number): void {
    this.row(row).outline = Math.min(level, MOST_LEVELS)
    this.row(row).folded = true
  }

  private breakBefore(row: number): void {
    this.row(row).pageBreakBefore = true
  }

  name(name: string, firstRow: number, firstCol: number, lastRow = firstRow, lastCol = firstCol): void {
    this.names.push({ name, range: columnRange(firstCol, firstRow, lastRow, lastCol) })
  }

  /** Fills the columns of a row that hold nothing yet, so that fills and rules run through. */
  fill(row: number, firstCol: number, lastCol: number, style: CellStyle): void {
    const { cells } = this.row(row)
    for (let col = firstCol; col <= lastCol; col += 1) cells[col] ??= { col, value: null, style }
  }

  /** The sheet, with what the caller knows of it as a whole. */
  finish<const Head extends Pick<SheetBody, 'name' | 'columns' | 'freeze' | 'filter' | 'print' | 'tabColor'>>(
    sheet: Head,
  ): Head & SheetBody {
    const grounds = new Grounds()
    const rows: ModelRow[] = [...this.rows]
      .sort(([a], [b]) => a - b)
      .map(([row, { cells, height, pageBreakBefore, outline, folded }]) => ({
        row,
        // Leaves out the columns that hold nothing.
        cells: cells.filter((cell) => !grounds.takes(row, cell)),
        ...(height === undefined ? {} : { height }),
        ...(pageBreakBefore ? { pageBreakBefore } : {}),
        ...(outline ? { outline } : {}),
        ...(folded ? { folded } : {}),
      }))
    const { rows: kept, columns } = besidePage({ rows, columns: sheet.columns }, sheet.print)
    const { rows: titled, merges } = LONG.reduce((parts, style) => wrapTitle(parts, sheet, style), {
      rows: kept,
      merges: this.merges as readonly RangeRef[],
    })
    return {
      ...sheet,
      rows: highEnough(titled, { columns, merges }),
      columns,
      merges,
      conditionalFormats: [...this.conditionalFormats, ...grounds.formats],
      ...(grounds.typed.length > 0 ? { typed: grounds.typed } : {}),
      validations: this.validations,
      names: this.names,
      ...(this.charts.length > 0 ? { charts: this.charts } : {}),
      zoom: 100,
    }
  }
}

/**
 * A text that was put together from pieces stays a tree of them, some hundred bytes for a formula, until somebody asks for its
 * characters. Asking at once leaves one flat text, which is a third of the memory of a large sheet.
 */
function flatten(text: string): void {
  Number(text)
}

/**
 * @param row - of our own sheet
 * @param col - of our own sheet
 * @returns a reference that moves with its row when people sort our table: $I20
 */
export function sameRow(row: number, col: number): string {
  return `$${address(row, col)}`
}

/**
 * @param row - of our own sheet
 * @param col - of our own sheet
 * @returns a reference that stays: $I$20
 */
export function fixed(row: number, col: number): string {
  return `$${columnName(col)}$${row}`
}

/**
 * @param col - column
 * @param firstRow - first row
 * @param lastRow - last row
 * @returns an absolute block of one column: $I$20:$I$60
 */
export function fixedColumn(col: number, firstRow: number, lastRow: number): string {
  return `${fixed(firstRow, col)}:${fixed(lastRow, col)}`
}

/**
 * @param firstCol - column
 * @param firstRow - first row
 * @param lastRow - last row
 * @param lastCol - last column, where there are several
 * @returns those cells
 */
export function columnRange(
  firstCol: number,
  firstRow: number,
  lastRow: number,
  lastCol = firstCol,
): RangeRef {
  return { firstRow, firstCol, lastRow, lastCol }
}

/** Points of a line of ten-point letters, and of the white around the lines. */
const LINE = { each: 12.75, around: 3 } as const
const MOST_LINES = 16
/** A column of so many characters of the workbook's font holds more of ten points, but for the white at its sides. */
const WIDER = 0.25

/**
 * Points that a row needs for its wrapped texts.
 * @param texts - each with the width of its column in characters
 * @param least - height of a single line, points
 * @returns points, at most 16 lines
 */
export function wrappedHeight(
  texts: readonly (readonly [text: string, width: number])[],
  least = 18,
): number {
  let lines = 1
  for (const [text, width] of texts) {
    const own = text.includes('\n')
      ? text.split('\n').reduce((sum, part) => sum + linesOf(part, width + WIDER), 0)
      : linesOf(text, width + WIDER)
    if (own > lines) lines = own
  }
  return lines === 1 ? least : Math.max(least, Math.min(lines, MOST_LINES) * LINE.each + LINE.around)
}
