import { type CellValue, Workbook, type Worksheet } from 'exceljs'
import { LOOKS, readFeed } from '../feed'

/**
 * Reads the workbook, adds the cells of the feed, writes the whole.
 * @param input - the officer's workbook
 * @param feed - cells to add
 * @param output - the result
 */
export async function byExceljs(input: string, feed: string, output: string): Promise<void> {
  const workbook = new Workbook()
  await workbook.xlsx.readFile(input)
  let sheet: Worksheet | null = null
  for (const line of readFeed(feed)) {
    if ('sheet' in line) {
      sheet = workbook.addWorksheet(line.sheet)
      continue
    }
    const row = sheet?.getRow(line.row)
    for (const [col, style, value, formula] of line.cells) {
      const cell = row?.getCell(col)
      if (!cell) continue
      cell.value = formula === undefined ? value : ({ formula, result: value ?? '' } as CellValue)
      cell.numFmt = LOOKS[style % LOOKS.length] ?? 'General'
    }
  }
  await workbook.xlsx.writeFile(output)
}
