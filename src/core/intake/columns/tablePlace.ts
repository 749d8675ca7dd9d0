import type { SheetView } from '../regions/sheetView'

/** Where a table stands. */
export interface TablePlace {
  readonly view: SheetView
  /** Its titles, and the name of its sheet. */
  readonly titles: readonly string[]
  readonly rows: readonly [first: number, last: number]
}
