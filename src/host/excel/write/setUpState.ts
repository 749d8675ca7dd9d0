import type { SheetBody } from '../../../core/report/model'
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/units'
import { parseAreas, withoutSheets } from '../addresses'
import { freeze } from './setUp'

/** How a sheet is seen, besides its cells. Its pages are set up when it stands, and need no putting back. */
export interface SetUpState {
  readonly tabColor: string
  readonly showGridlines: boolean
  /** First cell that moves; null where none stays in view. */
  readonly freeze: SheetBody['freeze']
  readonly filter: string | null
}

/**
 * Asks how a sheet is seen.
 * @param sheet - any
 * @returns what gives the answer after the next request
 */
export function askSetUp(sheet: Excel.Worksheet): () => SetUpState {
  const frozen = sheet.freezePanes.getLocationOrNullObject()
  const filter = sheet.autoFilter.getRangeOrNullObject()
  sheet.load('tabColor,showGridlines')
  for (const range of [frozen, filter]) range.load('address')
  return () => ({
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    freeze: freezeOf(cellsOf(frozen)),
    filter: cellsOf(filter),
  })
}

/**
 * Gives a sheet the look of another.
 * @param sheet - without frozen panes and filter
 * @param state - how it is to be seen
 */
export function applySetUp(sheet: Excel.Worksheet, state: SetUpState): void {
  sheet.tabColor = state.tabColor
  sheet.showGridlines = state.showGridlines
  freeze(sheet, state.freeze)
  if (state.filter !== null) sheet.autoFilter.apply(state.filter)
}

function cellsOf(range: Excel.Range | Excel.RangeAreas): string | null {
  return range.isNullObject ? null : withoutSheets(range.address)
}

/** Where only rows stay in view they are answered as whole rows, and columns as whole columns. */
function freezeOf(frozen: string | null): SetUpState['freeze'] {
  const [area] = frozen === null ? [] : parseAreas(frozen)
  if (!area) return null
  const row = area.lastRow === MAX_ROWS ? 1 : area.lastRow + 1
  return { row, col: area.lastCol === MAX_COLUMNS ? 1 : area.lastCol + 1 }
}
