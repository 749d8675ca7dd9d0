import type { Refusal, AddedSheets } from '../../../app/ports'
import type { SheetBody } from '../../../core/report/model'
import { ok, type Result } from '../../../core/units'
import { inExcel, inExcelWaiting } from '../batch'
import { addSheets, removeAdded } from './addSheets'
import { setUpPages } from './pages'

export { removeOwn } from './removeOwn'
export { writeBook } from './writeBook'

/**
 * Adds ordinary sheets for the officer to fill in; where that fails halfway, none of them stays.
 * @param bodies - the sheets
 * @param blockBytes - most bytes of one request
 * @returns the names that they got
 */
export async function addWholeSheets(
  bodies: readonly SheetBody[],
  blockBytes: number,
): Promise<Result<AddedSheets, Refusal>> {
  let named: readonly SheetBody[] = []
  const added = await inExcel((context) => addSheets(context, bodies, blockBytes, (given) => (named = given)))
  const sheets = named.map(({ name }) => name)
  if (added.ok) return ok({ sheets, shortfall: await setUpPages(named, false) })
  if (sheets.length > 0) await inExcelWaiting((context) => removeAdded(context, sheets))
  return added
}
