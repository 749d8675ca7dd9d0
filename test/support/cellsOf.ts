import type { ModelCell, SheetModel } from '../../src/core/report/model'
import type { Numbered } from '../../src/core/report/table/columns'
import type { OwnSheetId, SheetGrid } from '../../src/core/units'
import { ALL_SHEETS, sheetsOf } from './allSheets'
import { workbook } from './grid'

/** A sheet of ours, made of a small workbook with every sheet asked for. */
export function sheetMadeOf(id: OwnSheetId, grids: readonly SheetGrid[]): SheetModel {
  const content = workbook([...grids], { fileName: 'a.xlsx' })
  const sheet = sheetsOf(content, { sheets: ALL_SHEETS }).find((one) => one.id === id)
  if (!sheet) throw new Error(`no sheet ${id}`)
  return sheet
}

/** Reads a sheet by the ids of its columns: what a cell shows, and the cell itself. */
export function cellsOf<Id extends string>(sheet: SheetModel, { col }: Pick<Numbered<Id>, 'col'>) {
  const cell = (row: number, id: Id, nth = 0): ModelCell | undefined =>
    sheet.rows.find((one) => one.row === row)?.cells.find((one) => one.col === col[id] + nth)
  return {
    cell,
    shown: (row: number, ids: readonly Id[]) => ids.map((id) => cell(row, id)?.value ?? null),
  }
}
