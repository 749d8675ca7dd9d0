/** What a cell of a box is, before any word is read. */
export type FigureKind = 'number' | 'blank' | 'dash' | 'text'

/** Why a cell is no witness of any arithmetic, though something stands in it. */
export type Fault = 'error' | 'merged' | 'uncalculated' | 'linked'

/** A formula, and the cell that its text was written for: a shared formula's followers hold their anchor's. */
export interface CellFormula {
  /** Without '='. */
  readonly text: string
  /** Row and column on the sheet, from 1. */
  readonly row: number
  readonly col: number
}

/** The figures of a box of cells; rows and columns count from 0 within it. */
export interface Figures {
  readonly rows: number
  readonly cols: number
  /** Where the box begins on its sheet, from 1; needed where there are formulas. */
  readonly origin?: { readonly row: number; readonly col: number }
  /** The figure, not rounded; null where there is none. */
  value(row: number, col: number): number | null
  kind(row: number, col: number): FigureKind
  /** Decimals that are printed, of the value as `value` gives it: 98.77 % kept as 0.9877 has four. */
  decimals(row: number, col: number): number
  formula?(row: number, col: number): CellFormula | null
  /** Merged over several rows or columns, an error, or a formula without a result. */
  fault?(row: number, col: number): Exclude<Fault, 'linked'> | null
}

/** A cell that was left out of all evidence. */
export interface FaultyCell {
  readonly row: number
  readonly col: number
  readonly fault: Fault
}

/** How many such cells are named; of a sheet linked throughout the first ones say enough. */
const MOST_NAMED = 200
/** A reference into another workbook: [1]Sheet1!A1, '[Book.xlsx]Sheet1'!A1. Structured references have no '!'. */
const LINK = /\](?:[\p{L}\p{N}_.]+|[^\]!']*')!/u

/**
 * @param figures - a box
 * @param row - of it
 * @param col - of it
 * @returns why the cell is no witness, or null where it may be one
 */
export function faultAt(figures: Figures, row: number, col: number): Fault | null {
  const fault = figures.fault?.(row, col) ?? null
  if (fault) return fault
  const formula = figures.formula?.(row, col)
  return formula && LINK.test(formula.text) ? 'linked' : null
}

/**
 * @param figures - a box
 * @returns the cells that are no witnesses, in reading order, at most 200
 */
export function faultyCells(figures: Figures): FaultyCell[] {
  const found: FaultyCell[] = []
  if (!figures.fault && !figures.formula) return found
  for (let row = 0; row < figures.rows; row += 1) {
    for (let col = 0; col < figures.cols; col += 1) {
      const fault = faultAt(figures, row, col)
      if (!fault) continue
      found.push({ row, col, fault })
      if (found.length === MOST_NAMED) return found
    }
  }
  return found
}
