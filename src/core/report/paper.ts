import type { ColumnWidths } from './columnWidths'

/**
 * Points of a column: a digit of Calibri in eleven points for each of its characters, and padding. Excel rounds a digit to
 * whole pixels, and prints a little larger than LibreOffice.
 */
const COLUMN = { digit: 5.575, padding: 5 / 7 } as const
/** Points of what an A4 page holds within its margins. */
const A4 = { portrait: { width: 537, height: 769 }, landscape: { width: 784, height: 522 } } as const
/** Letters of ten points are printed in eight. */
const LEAST_SCALE = 0.8

/** A page as a sheet is printed on it: one page wide. */
export interface Paper {
  readonly landscape: boolean
  /** Points of rows that a page holds at the scale that makes the columns fit. */
  readonly height: number
}

/**
 * Upright where the columns can be read so, for more rows stand on such a page.
 * @param columns - of a sheet
 * @param lastCol - last one that is printed
 * @returns the page
 */
export function paperFor(columns: ColumnWidths, lastCol: number): Paper {
  const printed = columns.filter(({ col, hidden }) => col <= lastCol && !hidden)
  const width = printed.reduce((sum, column) => sum + column.width + COLUMN.padding, 0) * COLUMN.digit
  const landscape = A4.portrait.width / width < LEAST_SCALE
  const page = landscape ? A4.landscape : A4.portrait
  return { landscape, height: page.height / Math.min(1, page.width / width) }
}

/** Characters of a page, lying, that is printed in eight points. */
const MOST_CHARACTERS = A4.landscape.width / LEAST_SCALE / COLUMN.digit

/**
 * @param widths - of other columns on the page, in characters
 * @returns characters that one more may take for the page, lying, to be printed in eight points
 */
export function roomBeside(widths: readonly number[]): number {
  return MOST_CHARACTERS - widths.reduce((sum, width) => sum + width + COLUMN.padding, COLUMN.padding)
}

/**
 * @param widths - of other columns on the page, in characters
 * @param width - of one of a kind
 * @returns how many of that kind the page, lying, holds in eight points
 */
export function countBeside(widths: readonly number[], width: number): number {
  return Math.floor((roomBeside(widths) + COLUMN.padding) / (width + COLUMN.padding))
}
