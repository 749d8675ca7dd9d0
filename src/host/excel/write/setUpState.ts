import type { SheetBody } from '../../../core/report/model'
import { MAX_COLUMNS, MAX_ROWS } from '../../../core/units'
import { parseAreas, withoutSheets } from '../addresses'
import { freeze } from './setUp'

/** How a sheet is seen and printed, besides its cells. */
export interface SetUpState {
  readonly tabColor: string
  readonly showGridlines: boolean
  /** First cell that moves; null where none stays in view. */
  readonly freeze: SheetBody['freeze']
  readonly filter: string | null
  readonly layout: Readonly<Pick<Excel.PageLayout, (typeof LAYOUT)[number]>>
  readonly headers: Readonly<Pick<Excel.HeaderFooter, (typeof HEADERS)[number]>>
  readonly printArea: string | null
  readonly titleRows: string | null
  /** Numbers of the rows before which a page ends, from 0. */
  readonly rowBreaks: readonly number[]
}

const LAYOUT = [
  'orientation',
  'paperSize',
  'centerHorizontally',
  'leftMargin',
  'rightMargin',
  'topMargin',
  'bottomMargin',
  'headerMargin',
  'footerMargin',
  'zoom',
] as const

const HEADERS = [
  'leftHeader',
  'centerHeader',
  'rightHeader',
  'leftFooter',
  'centerFooter',
  'rightFooter',
] as const

/**
 * Asks how a sheet is seen and printed.
 * @param sheet - any
 * @returns what gives the answer after the next request
 */
export function askSetUp(sheet: Excel.Worksheet): () => SetUpState {
  const { pageLayout, horizontalPageBreaks } = sheet
  const pages = pageLayout.headersFooters.defaultForAllPages
  const frozen = sheet.freezePanes.getLocationOrNullObject()
  const filter = sheet.autoFilter.getRangeOrNullObject()
  const area = pageLayout.getPrintAreaOrNullObject()
  const titles = pageLayout.getPrintTitleRowsOrNullObject()
  sheet.load('tabColor,showGridlines')
  pageLayout.load(LAYOUT.join(','))
  pages.load(HEADERS.join(','))
  horizontalPageBreaks.load('items/rowIndex')
  for (const range of [frozen, filter, area, titles]) range.load('address')
  return () => ({
    tabColor: sheet.tabColor,
    showGridlines: sheet.showGridlines,
    freeze: freezeOf(cellsOf(frozen)),
    filter: cellsOf(filter),
    layout: pick(pageLayout, LAYOUT),
    headers: pick(pages, HEADERS),
    printArea: cellsOf(area),
    titleRows: cellsOf(titles),
    rowBreaks: horizontalPageBreaks.items.map(({ rowIndex }) => rowIndex),
  })
}

/**
 * Gives a sheet the look and the print set-up of another.
 * @param sheet - without frozen panes, filter and page breaks
 * @param state - how it is to be seen
 */
export function applySetUp(sheet: Excel.Worksheet, state: SetUpState): void {
  const { pageLayout, horizontalPageBreaks } = sheet
  sheet.tabColor = state.tabColor
  sheet.showGridlines = state.showGridlines
  freeze(sheet, state.freeze)
  if (state.filter !== null) sheet.autoFilter.apply(state.filter)
  pageLayout.set(state.layout)
  pageLayout.headersFooters.defaultForAllPages.set(state.headers)
  if (state.printArea !== null) pageLayout.setPrintArea(state.printArea)
  if (state.titleRows !== null) pageLayout.setPrintTitleRows(state.titleRows)
  for (const row of state.rowBreaks) horizontalPageBreaks.add(`A${row + 1}`)
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

function pick<Source, Key extends keyof Source>(source: Source, keys: readonly Key[]): Pick<Source, Key> {
  return Object.fromEntries(keys.map((key) => [key, source[key]])) as Pick<Source, Key>
}
