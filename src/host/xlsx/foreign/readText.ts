import Papa from 'papaparse'
import { type CellValue, type GridRow, SheetGrid } from '../../../core/units'
import { refuse } from '../refusal'
import { decoded } from './decoded'
import { type Sheets, tabName } from './readSheets'

const DELIMITERS = [';', ',', '\t', '|']
/** Excel's own first line, which names the mark between cells and is no row. */
const NAMED = /^sep=(.)\r?\n/i
/** A whole number that can only mean itself: no marks, no zero in front, no more digits than a number keeps. */
const WHOLE = /^-?(?:0|[1-9]\d{0,14})$/

/**
 * What a text of a file says. Texts with marks (1.250, 98,5 %) stay texts: how they are meant is for intake to find out, by
 * the whole column. So do codes with zeros in front, and numbers of persons that are too long for a number.
 * @param text - as it stands
 * @returns the value of its cell
 */
export function valueOf(text: string): CellValue {
  const trimmed = text.trim()
  if (trimmed === '') return null
  return WHOLE.test(trimmed) ? Number(trimmed) : text
}

/**
 * @param bytes - of a text file: UTF-8, UTF-16 or Windows-1252
 * @param fileName - whose name the sheet gets
 * @returns its one sheet
 * @throws RefusalError where no line of it has two cells
 */
export function readText(bytes: Uint8Array, fileName: string): Sheets {
  const text = decoded(bytes)
  const [line = '', named = ''] = NAMED.exec(text) ?? []
  const { data } = Papa.parse<string[]>(text.slice(line.length), {
    delimiter: named,
    delimitersToGuess: DELIMITERS,
    skipEmptyLines: false,
  })
  // A letter, a log: nothing in it stands beside anything.
  if (!data.some(({ length }) => length > 1)) refuse('text-file')
  const rows: (GridRow | undefined)[] = []
  for (const [i, texts] of data.entries()) {
    const values: (CellValue | undefined)[] = []
    for (const [j, one] of texts.entries()) {
      const value = valueOf(one)
      if (value !== null) values[j + 1] = value
    }
    if (values.length > 0) rows[i + 1] = { values }
  }
  return { sheets: [new SheetGrid(sheetName(fileName), 'visible', rows)], date1904: false }
}

/** What may stand on a tab. */
function sheetName(fileName: string): string {
  return tabName(fileName.replace(/\.[^.]*$/, '').slice(0, 31)) || 'CSV'
}
