import type { SheetModel } from '../../../core/report/model'
import type { SheetToWrite } from '../../../core/report/sheetPlan'
import { XlsxMisuse } from '../refusal'

/** Checks what the format cannot hold; a sheet that fails here was made wrongly. */
export class ModelCheck {
  private readonly names = new Set<string>()

  /**
   * Checks what is known of sheets before they are laid out.
   * @param sheets - to be written
   * @param taken - names of the officer's tabs
   * @throws XlsxMisuse for a sheet name that is impossible or taken
   */
  constructor(sheets: readonly SheetToWrite[], taken: readonly string[]) {
    const tabs = new Set(taken.map((name) => name.toLowerCase()))
    for (const { name } of sheets) {
      // Excel keeps the name History to itself.
      const impossible =
        name === '' || name.toLowerCase() === 'history' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)
      if (impossible || tabs.has(name.toLowerCase())) throw new XlsxMisuse(`sheet name "${name}"`)
      tabs.add(name.toLowerCase())
    }
  }

  /**
   * Checks one sheet after the other.
   * @param model - the sheet
   * @throws XlsxMisuse for a name that an earlier one gave, cells out of order, a number that is none, or a
   * list of choices that the format cannot hold
   */
  model(model: SheetModel): void {
    for (const defined of model.names) {
      const key = defined.name.toLowerCase()
      if (this.names.has(key)) throw new XlsxMisuse(`name "${defined.name}" given twice`)
      this.names.add(key)
    }
    checkCells(model)
    for (const { rule } of model.validations) {
      if (rule.type !== 'list') continue
      const list = rule.items.join(',').replaceAll('"', '""')
      if (list.length > 255 || rule.items.some((item) => item.includes(','))) {
        throw new XlsxMisuse(`choices of "${model.name}": ${list}`)
      }
    }
  }
}

/**
 * Checks that each sheet of ours comes once, so that it can be known again.
 * @param sheets - to be written
 * @throws XlsxMisuse for a second one
 */
export function checkIds(sheets: readonly SheetToWrite[]): void {
  const twice = sheets.find(({ id }, i) => sheets.findIndex((one) => one.id === id) < i)
  if (twice) throw new XlsxMisuse(`sheet "${twice.id}" given twice`)
}

function checkCells(model: SheetModel): void {
  let lastRow = 0
  for (const { row, cells } of model.rows) {
    if (row <= lastRow) throw new XlsxMisuse(`rows of "${model.name}" out of order at ${row}`)
    lastRow = row
    let lastCol = 0
    for (const { col, value } of cells) {
      if (col <= lastCol) throw new XlsxMisuse(`cells of "${model.name}" out of order in row ${row}`)
      if (typeof value === 'number' && !Number.isFinite(value)) {
        throw new XlsxMisuse(`a number that is none in "${model.name}", row ${row}, column ${col}`)
      }
      lastCol = col
    }
  }
}
