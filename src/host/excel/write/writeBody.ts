import type { SheetBody } from '../../../core/report/model'
import type { Pen } from '../batch'
import { writeLooks, writeSizes } from './formats'
import { writeNumberFormats } from './numberFormats'
import { writeRules } from './rules'
import { setUpSheet } from './setUp'

/**
 * Gives a sheet whose cells are written everything else: looks, number formats, rules, sizes, print set-up.
 * @param pen - collects the requests
 * @param sheet - written sheet
 * @param model - how it is to be
 */
export async function dressSheet(pen: Pen, sheet: Excel.Worksheet, model: SheetBody): Promise<void> {
  await writeLooks(pen, sheet, model)
  await writeNumberFormats(pen, sheet, model)
  await writeRules(pen, sheet, model)
  await setUpSheet(pen, sheet, model)
  await writeSizes(pen, sheet, model)
}
