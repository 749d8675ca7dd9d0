import type { CellValue } from '../../../src/core/units'
import type { Style } from './style'

/** A row of a sheet; arrays are indexed by column number and sparse. */
export interface Row {
  values: (CellValue | undefined)[]
  /** Without '='. Of a formula cell, values holds the last known result, or nothing. */
  formulas: (string | undefined)[]
  styles: (Style | undefined)[]
  /** Look of the row's cells that have none of their own. */
  style?: Style
  hidden?: boolean
  /** Points. */
  height?: number
}

/** @returns a row without anything */
export function emptyRow(): Row {
  return { values: [], formulas: [], styles: [] }
}
