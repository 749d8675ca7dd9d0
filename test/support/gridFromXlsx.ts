import ExcelJS from 'exceljs'
import type { CellValue, GridRow, RangeRef, TableObject, WorkbookContent } from '../../src/core/units'
import { parseRange, SheetGrid } from '../../src/core/units'

/**
 * Reads a workbook through a library of others, so that tests of intake do not lean on our own reader.
 * Rich texts become plain, formulas their last values; dates stay what exceljs makes of them.
 */
export async function contentFromXlsx(path: string): Promise<WorkbookContent> {
  const book = new ExcelJS.Workbook()
  await book.xlsx.readFile(path)
  const sheets = book.worksheets.map((sheet) => {
    const rows: (GridRow | undefined)[] = []
    sheet.eachRow((row, number) => {
      const entry: GridRow = { values: [] }
      row.eachCell((cell, col) => {
        if (cell.isMerged && cell.master !== cell) return
        entry.values[col] = plain(cell.value)
        if (cell.numFmt && cell.numFmt !== 'General') {
          entry.formats = entry.formats ?? []
          entry.formats[col] = cell.numFmt
        }
        if (cell.formula) {
          entry.formulas = entry.formulas ?? []
          entry.formulas[col] = cell.formula
        }
      })
      if (row.hidden) entry.hidden = true
      if (row.outlineLevel) entry.outline = row.outlineLevel
      rows[number] = entry
    })
    const hidden = new Set<number>()
    for (let col = 1; col <= sheet.columnCount; col += 1) if (sheet.getColumn(col).hidden) hidden.add(col)
    const merges = (sheet.model.merges as unknown as string[]).map((text) => parseRange(text) as RangeRef)
    return new SheetGrid(sheet.name, sheet.state, rows, merges, hidden, tablesOf(sheet))
  })
  const fileName = path.split('/').pop() ?? ''
  return { sheets, own: [], names: [], date1904: book.properties.date1904, fileName, sha256: '' }
}

function tablesOf(sheet: ExcelJS.Worksheet): TableObject[] {
  return (
    sheet.getTables() as unknown as { table?: { name: string; tableRef: string; totalsRow: boolean } }[]
  ).flatMap(({ table }) => {
    const range = table ? parseRange(table.tableRef) : null
    if (!table || !range) return []
    // The library tells headerRow as false where the file leaves it out, which means one header row.
    return [{ name: table.name, range, headerRows: 1, totalsRows: table.totalsRow ? 1 : 0 }]
  })
}

function plain(value: ExcelJS.CellValue): CellValue {
  if (value === null || value === undefined) return null
  if (typeof value === 'number' || typeof value === 'string' || typeof value === 'boolean') return value
  if (value instanceof Date) return value.getTime() / 86_400_000 + 25_569
  if ('result' in value) return plain(value.result as ExcelJS.CellValue)
  if ('formula' in value || 'sharedFormula' in value) return null
  if ('richText' in value) return value.richText.map(({ text }) => text).join('')
  if ('error' in value) return { error: String(value.error) }
  if ('text' in value) return String(value.text)
  return null
}
