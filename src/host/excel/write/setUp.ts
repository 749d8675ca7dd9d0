import type { SheetBody } from '../../../core/report/model'
import { rangeAddress } from '../../../core/units'
import { rangeOf } from '../addresses'
import type { Pen } from '../batch'
import { colour } from './looks'

/**
 * Sets up how a sheet is seen.
 * @param pen - collects the requests
 * @param sheet - written sheet
 * @param model - how it is to be seen
 */
export async function setUpSheet(pen: Pen, sheet: Excel.Worksheet, model: SheetBody): Promise<void> {
  for (const range of model.merges) {
    await pen.room(0, 2)
    rangeOf(sheet, range).merge(false)
  }
  await pen.room(200, 12)
  sheet.showGridlines = false
  sheet.tabColor = model.tabColor === null ? '' : colour(model.tabColor)
  freeze(sheet, model.freeze)
  if (model.filter) sheet.autoFilter.apply(rangeOf(sheet, model.filter))
}

/**
 * @param sheet - without frozen panes
 * @param at - first cell that moves
 */
export function freeze({ freezePanes }: Excel.Worksheet, at: SheetBody['freeze']): void {
  const rows = (at?.row ?? 1) - 1
  const cols = (at?.col ?? 1) - 1
  if (rows > 0 && cols > 0) {
    freezePanes.freezeAt(rangeAddress({ firstRow: 1, firstCol: 1, lastRow: rows, lastCol: cols }))
  } else if (rows > 0) freezePanes.freezeRows(rows)
  else if (cols > 0) freezePanes.freezeColumns(cols)
}
