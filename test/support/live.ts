import type { SettingsChoice } from '../../src/core/regulations/settings'
import type { ModelCell, SheetModel } from '../../src/core/report/model'
import type { Numbered } from '../../src/core/report/table/columns'
import { type CellValue, type OwnSheetId, parseAddress, type SheetGrid } from '../../src/core/units'
import { ALL_SHEETS, sheetsOf } from './allSheets'
import { workbook } from './grid'
import { Book } from './spreadsheet/book'

/** A sheet of ours in a workbook that computes itself, read by the ids of its columns. */
export class LiveSheet<Id extends string> {
  readonly book: Book

  constructor(
    readonly model: SheetModel,
    private readonly places: Pick<Numbered<Id>, 'col'>,
    sheets: readonly SheetModel[],
    grids: readonly SheetGrid[],
  ) {
    this.book = new Book(sheets, grids)
  }

  /** What was written into a cell. */
  cell(row: number, id: Id, nth = 0): ModelCell | undefined {
    const found = this.model.rows.find((one) => one.row === row)
    return found?.cells.find(({ col }) => col === this.places.col[id] + nth)
  }

  /** What a cell shows, computed from its formula. */
  at(row: number, id: Id, nth = 0): CellValue {
    return this.book.value(this.model.name, row, this.places.col[id] + nth)
  }

  /** What the cells of a row show. */
  shown(row: number, ids: readonly Id[]): CellValue[] {
    return ids.map((id) => this.at(row, id))
  }

  /** What a column shows in several rows. */
  down(first: number, last: number, id: Id): CellValue[] {
    return Array.from({ length: last - first + 1 }, (_, i) => this.at(first + i, id))
  }

  /** A column that people do not see. */
  isHidden(id: Id): boolean {
    return this.model.columns.some(({ col, hidden }) => col === this.places.col[id] && hidden === true)
  }

  /** An officer types into a cell of their own: "IKU!E2". */
  officer(place: string, value: CellValue): this {
    const [sheet = '', address = ''] = place.split('!')
    const cell = parseAddress(address)
    if (!cell) throw new Error(`no cell ${place}`)
    this.book.type(sheet, cell.row, cell.col, value)
    return this
  }

  /** Somebody types into our sheet. */
  type(row: number, id: Id, value: CellValue): this {
    this.book.type(this.model.name, row, this.places.col[id], value)
    return this
  }

  /** Somebody changes a setting, by its name. */
  set(name: string, value: CellValue, row = 0, col = 0): this {
    this.book.typeInto(name, value, row, col)
    return this
  }

  /** All texts on the sheet, as computed. */
  texts(): string[] {
    return this.model.rows.flatMap(({ row, cells }) =>
      cells.flatMap(({ col }) => {
        const value = this.book.value(this.model.name, row, col)
        return typeof value === 'string' && value !== '' ? [value] : []
      }),
    )
  }
}

/**
 * @param id - which of our sheets
 * @param places - its columns
 * @param grids - the officer's sheets
 * @param choice - settings that differ; every sheet is made unless said
 * @returns the sheet, live
 */
export function liveSheet<Id extends string>(
  id: OwnSheetId,
  places: Pick<Numbered<Id>, 'col'>,
  grids: readonly SheetGrid[],
  choice: SettingsChoice = {},
): LiveSheet<Id> {
  const sheets = sheetsOf(workbook([...grids], { fileName: 'a.xlsx' }), { sheets: ALL_SHEETS, ...choice })
  const model = sheets.find((one) => one.id === id)
  if (!model) throw new Error(`no sheet ${id}`)
  return new LiveSheet(model, places, sheets, grids)
}
