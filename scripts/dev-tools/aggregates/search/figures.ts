/** What a cell of a box is, before any word is read. */
export type FigureKind = 'number' | 'blank' | 'dash' | 'text'

/** The figures of a box of cells; rows and columns count from 0 within it. */
export interface Figures {
  readonly rows: number
  readonly cols: number
  /** The figure, not rounded; null where there is none. */
  value(row: number, col: number): number | null
  kind(row: number, col: number): FigureKind
  /** Decimals that are printed, of the value as `value` gives it: 98.77 % kept as 0.9877 has four. */
  decimals(row: number, col: number): number
}
