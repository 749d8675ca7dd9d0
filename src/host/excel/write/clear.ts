/**
 * Empties a sheet of ours without deleting it, so that references to it and what people drew on it stay. Notes, shapes,
 * charts and pages are left alone.
 * @param sheet - one of ours
 * @param tables - tables that somebody made of its cells
 */
export function clearSheet(sheet: Excel.Worksheet, tables: readonly Excel.Table[]): void {
  const all = sheet.getRange()
  for (const table of tables) table.convertToRange()
  sheet.freezePanes.unfreeze()
  sheet.autoFilter.remove()
  all.conditionalFormats.clearAll()
  all.dataValidation.clear()
  all.unmerge()
  all.clear('Hyperlinks')
  all.clear('Contents')
  all.clear('Formats')
  all.rowHidden = false
  all.columnHidden = false
  all.format.useStandardHeight = true
  all.format.useStandardWidth = true
}

/** How many objects, properties and methods that takes. */
export const CLEARING_ACTIONS = 20
