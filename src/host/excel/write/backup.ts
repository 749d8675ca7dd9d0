import { OWN_NAME, OWN_SHEETS, type OwnSheetId } from '../../../core/units'
import { backupName } from '../backupName'
import type { NameText, Tabs } from '../tabs'

/** How our sheets were before they are written anew: what copies inside the workbook do not hold. */
export interface Before {
  /** Ids of all sheets. */
  readonly sheets: ReadonlySet<string>
  readonly own: readonly { readonly own: OwnSheetId; readonly id: string; readonly name: string }[]
  readonly names: readonly NameText[]
}

/**
 * @param tabs - the workbook before anything is written
 * @returns what is needed to put it back
 */
export function stateBefore(tabs: Tabs): Before {
  return {
    sheets: new Set(tabs.list.filter(({ backupOf }) => backupOf === null).map(({ id }) => id)),
    own: tabs.list.flatMap(({ own, id, name }) => (own === null ? [] : [{ own, id, name }])),
    names: tabs.names,
  }
}

/**
 * Lets Excel copy our sheets before they are cleared. Copies that work which was cut off left behind go first.
 * @param sheets - of the workbook
 * @param tabs - as they are
 */
export function keepBackups(sheets: Excel.WorksheetCollection, tabs: Tabs): void {
  for (const { backupOf, id } of tabs.list) if (backupOf !== null) sheets.getItem(id).delete()
  for (const { own, id } of tabs.list) {
    if (own === null) continue
    const copy = sheets.getItem(id).copy('End')
    copy.name = backupName(own)
    copy.visibility = 'VeryHidden'
  }
}

/**
 * Puts our sheets back as they were, from the copies that Excel made.
 * @param context - of the open workbook, after a failure
 * @param before - how it was
 * @param added - names of the sheets that were to be added
 */
export async function restore(
  context: Excel.RequestContext,
  before: Before,
  added: ReadonlySet<string>,
): Promise<void> {
  const { worksheets, names } = context.workbook
  worksheets.load('items/id,items/name')
  names.load('items/name,items/formula')
  await context.sync()
  const present = new Map(worksheets.items.map(({ id, name }) => [name, id]))
  const backups = new Set(OWN_SHEETS.map(backupName))
  for (const { own, id, name } of before.own) {
    const sheet = worksheets.getItem(id)
    sheet.name = name
    // Without a copy nothing was changed yet: copies are made before anything else.
    const copy = present.get(backupName(own))
    if (copy === undefined) continue
    const all = sheet.getRange()
    all.conditionalFormats.clearAll()
    all.dataValidation.clear()
    all.clear('All')
    all.copyFrom(worksheets.getItem(copy).getRange(), 'All')
  }
  const formulas = new Map(before.names.map(({ name, formula }) => [name, formula]))
  for (const item of names.items) {
    const formula = formulas.get(item.name)
    if (!OWN_NAME.test(item.name)) continue
    if (formula === undefined) item.delete()
    else if (formula !== item.formula) item.formula = formula
  }
  for (const { id, name } of worksheets.items) {
    // Somebody else may have added a sheet meanwhile: only what bears a name of ours goes.
    if (!before.sheets.has(id) && (backups.has(name) || added.has(name))) worksheets.getItem(id).delete()
  }
  await context.sync()
}

/**
 * @param context - of the open workbook, after a failure
 * @param sheets - names of sheets that were being added, none of which was there before
 */
export async function removeNamed(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook
  worksheets.load('items/id,items/name')
  await context.sync()
  for (const { id, name } of worksheets.items) if (sheets.includes(name)) worksheets.getItem(id).delete()
  await context.sync()
}
