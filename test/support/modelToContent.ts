import type { SheetModel } from '../../src/core/report/model'
import { type CellValue, type GridRow, SheetGrid, type WorkbookContent } from '../../src/core/units'

/** What a host would read back from sheets that it wrote: values instead of formulas, names with their places. */
export function modelToContent(models: readonly SheetModel[]): WorkbookContent {
  const own = models.map((model) => {
    const rows: (GridRow | undefined)[] = []
    for (const { row, cells } of model.rows) {
      const values: GridRow['values'] = []
      for (const { col, value } of cells) if (value !== null && value !== '') values[col] = value
      rows[row] = { values }
    }
    return { id: model.id, grid: new SheetGrid(model.name, 'visible', rows) }
  })
  const names = models.flatMap((model) => model.names.map((name) => ({ ...name, sheet: model.name })))
  return { sheets: [], own, names, date1904: false, fileName: 'test.xlsx', sha256: '' }
}

/** The same content with some cells of one of our sheets typed over. */
export function typeOver(
  content: WorkbookContent,
  id: string,
  changes: readonly {
    readonly name: string
    readonly row?: number
    readonly col?: number
    readonly value: CellValue
  }[],
): WorkbookContent {
  const own = content.own.map((sheet) => {
    if (sheet.id !== id) return sheet
    const rows = sheet.grid.rows.map((row) => (row ? { ...row, values: [...row.values] } : undefined))
    for (const { name, row = 0, col = 0, value } of changes) {
      const place = content.names.find((candidate) => candidate.name === name)
      if (!place) throw new Error(`no name ${name}`)
      const at = place.range.firstRow + row
      const values = (rows[at] ??= { values: [] }).values
      values[place.range.firstCol + col] = value
    }
    return { id: sheet.id, grid: new SheetGrid(sheet.grid.name, 'visible', rows) }
  })
  return { ...content, own }
}
