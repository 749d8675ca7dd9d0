import { MAX_ROWS, type SheetGrid } from '../../../core/units'
import { MAX_CELLS_READ, MAX_LETTERS_READ } from '../read/readWorkbook'
import { MAX_VALUED_COLUMNS } from '../read/sheetReader'
import { refuse } from '../refusal'

/**
 * Holds files of other formats to what holds for workbooks.
 * @param sheets - as read
 * @throws RefusalError where a sheet is too wide, or all together too large
 */
export function checkExtent(sheets: readonly SheetGrid[]): void {
  let cells = 0
  let letters = 0
  for (const { name, rows, lastCol } of sheets) {
    if (lastCol > MAX_VALUED_COLUMNS) refuse('too-many-columns', { sheet: name, columns: lastCol })
    for (const row of rows) {
      for (const value of row?.values ?? []) {
        if (value === undefined || value === null) continue
        cells += 1
        if (typeof value === 'string') letters += value.length
      }
    }
    if (rows.length > MAX_ROWS + 1 || cells > MAX_CELLS_READ || letters > MAX_LETTERS_READ)
      refuse('sheet-too-large', { sheet: name })
  }
}

/** Attributes of an OpenDocument cell or row that say how often it stands there. */
const REPEATED = /<table:table-row(\s[^<>]*)?\/?>|<table:table-cell(\s[^<>]*)?\/?>/g
const TIMES = /number-(?:rows|columns)-repeated="(\d+)"/

/**
 * A few letters of an OpenDocument sheet may stand for a thousand million cells: they are counted before they are made.
 * @param xml - text of content.xml
 * @throws RefusalError where cells that hold something are more than a workbook may have
 */
export function checkRepeated(xml: string): void {
  let rows = 1
  let cells = 0
  for (const [tag, row, cell] of xml.matchAll(REPEATED)) {
    const times = Number(TIMES.exec(row ?? cell ?? '')?.[1] ?? 1)
    if (tag.startsWith('<table:table-row')) rows = times
    else if (cell?.includes(':value-type=')) cells += rows * times
    if (cells > MAX_CELLS_READ) refuse('zip-bomb')
  }
}
