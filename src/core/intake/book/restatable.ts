import type { SheetView } from '../regions/sheetView'

/** From this share on a table repeats another. */
export const ENOUGH = 0.8
/** Beyond so many tables of a kind a workbook is no report of one organisation; comparing all pairs ends there. */
export const MOST_TABLES = 200

/** A table that may repeat another one, or be repeated. */
export interface Restatable<Row> {
  readonly table: number
  readonly rows: readonly Row[]
  readonly view: SheetView
  /** First and last column of the table. */
  readonly cols: readonly [first: number, last: number]
  /** Titles and the sheet's name, for telling a changed budget from the first one. */
  readonly titles: readonly string[]
  /** Whether its own sums agree with its lines. */
  readonly proven?: boolean
  /** Whether its targets are those of the end of a plan over years. */
  readonly longTermTarget?: boolean
}

/** One table repeats another. */
export interface Restatement {
  readonly table: number
  readonly of: number
  /** Share of its money, or of its rows, that the other one states too. */
  readonly share: number
  /** Where the two state the same spending, but budgets that are not quite the same: that of each. */
  readonly differs?: { readonly printed: number; readonly ours: number }
}
