import { readFileSync, writeFileSync } from 'node:fs'
import { type CellObject, read, utils, type WorkSheet, write } from 'xlsx'
import { LOOKS, readFeed } from '../feed'

/**
 * Reads the workbook, adds the cells of the feed, writes the whole, packed. Its free edition writes no looks but number formats.
 * @param input - the officer's workbook
 * @param feed - cells to add
 * @param output - the result
 */
export function bySheetjs(input: string, feed: string, output: string): void {
  const workbook = read(readFileSync(input), { dense: true, cellFormula: true })
  let rows: CellObject[][] = []
  for (const line of readFeed(feed)) {
    if ('sheet' in line) {
      // A dense sheet is an array of rows.
      rows = []
      utils.book_append_sheet(workbook, rows as unknown as WorkSheet, line.sheet)
      continue
    }
    const row: CellObject[] = []
    rows[line.row - 1] = row
    for (const [col, style, value, formula] of line.cells) {
      const t =
        typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : value === null ? 'z' : 's'
      const cell: CellObject = { t, z: LOOKS[style % LOOKS.length] ?? 'General' }
      if (value !== null) cell.v = value
      if (formula !== undefined) cell.f = formula
      row[col - 1] = cell
    }
    const known = rows as unknown as WorkSheet
    known['!ref'] = `A1:BZ${line.row}`
  }
  const written: unknown = write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true })
  writeFileSync(output, written as Uint8Array)
}
