import { readFileSync, writeFileSync } from 'node:fs'
import { type CellObject, type DenseWorkSheet, read, utils, write } from '@e965/xlsx'
import { LOOKS, readFeed } from '../feed'

/**
 * Reads the workbook, adds the cells of the feed, writes the whole, packed. Its free edition writes no looks but number formats.
 * @param input - the officer's workbook
 * @param feed - cells to add
 * @param output - the result
 */
export function bySheetjs(input: string, feed: string, output: string): void {
  const workbook = read(readFileSync(input), { dense: true, cellFormula: true })
  for (const came of Object.values(workbook.Sheets)) {
    if (came['!data']) fillRows(came['!data'], utils.decode_range(came['!ref'] ?? 'A1').e.r + 1)
  }
  let sheet: DenseWorkSheet = { '!data': [] }
  for (const line of readFeed(feed)) {
    if ('sheet' in line) {
      sheet = { '!data': [] }
      utils.book_append_sheet(workbook, sheet, line.sheet)
      continue
    }
    const row: CellObject[] = []
    fillRows(sheet['!data'], line.row - 1)
    sheet['!data'].push(row)
    for (const [col, style, value, formula] of line.cells) {
      const t =
        typeof value === 'number' ? 'n' : typeof value === 'boolean' ? 'b' : value === null ? 'z' : 's'
      const cell: CellObject = { t, z: LOOKS[style % LOOKS.length] ?? 'General' }
      if (value !== null) cell.v = value
      if (formula !== undefined) cell.f = formula
      row[col - 1] = cell
    }
    sheet['!ref'] = `A1:BZ${line.row}`
  }
  const written: unknown = write(workbook, { type: 'buffer', bookType: 'xlsx', compression: true })
  writeFileSync(output, written as Uint8Array)
}

/** Its reader leaves rows out in which nothing stands, and its writer fails where one is missing. */
function fillRows(rows: CellObject[][], count: number): void {
  for (let row = 0; row < count; row += 1) rows[row] ??= []
}
