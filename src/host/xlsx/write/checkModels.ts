import type { SheetModel } from '../../../core/report/model'
import { XlsxMisuse } from '../refusal'

/**
 * Checks what the format cannot hold; a model that fails here was made wrongly.
 * @param models - sheets to write
 * @param taken - names of the officer's tabs
 * @throws XlsxMisuse for a sheet name that is impossible or taken, cells out of order, a number that is
 * none, or a list of choices that the format cannot hold
 */
export function checkModels(models: readonly SheetModel[], taken: readonly string[]): void {
  const sheets = new Set(taken.map((name) => name.toLowerCase()))
  const names = new Set<string>()
  for (const model of models) {
    const { name } = model
    // Excel keeps the name History to itself.
    const impossible =
      name === '' || name.toLowerCase() === 'history' || name.length > 31 || /[[\]:*?/\\]|^'|'$/.test(name)
    if (impossible || sheets.has(name.toLowerCase())) throw new XlsxMisuse(`sheet name "${name}"`)
    sheets.add(name.toLowerCase())
    for (const defined of model.names) {
      const key = defined.name.toLowerCase()
      if (names.has(key)) throw new XlsxMisuse(`name "${defined.name}" given twice`)
      names.add(key)
    }
    checkCells(model)
    for (const { rule } of model.validations) {
      if (rule.type !== 'list') continue
      const list = rule.items.join(',').replaceAll('"', '""')
      if (list.length > 255 || rule.items.some((item) => item.includes(','))) {
        throw new XlsxMisuse(`choices of "${name}": ${list}`)
      }
    }
  }
}

/**
 * Checks that each sheet of ours comes once, so that it can be known again.
 * @param models - sheets to write
 * @throws XlsxMisuse for a second one
 */
export function checkIds(models: readonly SheetModel[]): void {
  const twice = models.find(({ id }, i) => models.findIndex((one) => one.id === id) < i)
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
