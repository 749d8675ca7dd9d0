import type { SheetBody } from '../../../core/report/model'
import { OWN_NAME } from '../../../core/units'
import { parseReference, referenceTo } from '../addresses'
import type { Pen } from '../batch'
import type { NameText } from '../tabs'

/**
 * Points names at cells of a sheet. A name that is there keeps its object, and so what refers to it stays.
 * @param pen - collects the requests
 * @param names - of the workbook
 * @param known - keys of the names that are there
 * @param model - names to point, by the sheet's own
 */
export async function writeNames(
  pen: Pen,
  names: Excel.NamedItemCollection,
  known: ReadonlySet<string>,
  model: Pick<SheetBody, 'name' | 'names'>,
): Promise<void> {
  for (const { name, range } of model.names) {
    const formula = `=${referenceTo(model.name, range)}`
    await pen.room(name.length + formula.length, 2)
    if (known.has(name.toLowerCase())) names.getItem(name).formula = formula
    else names.add(name, formula)
  }
}

/**
 * @param names - of the workbook, as they are
 * @param sheets - names of our sheets
 * @returns names that an earlier run gave to cells of those sheets, and those of ours that lost their cells
 */
export function ownNames(names: readonly NameText[], sheets: ReadonlySet<string>): NameText[] {
  return names.filter(({ name, formula }) => {
    if (!OWN_NAME.test(name)) return false
    if (formula.includes('#REF!')) return true
    const sheet = parseReference(formula)?.sheet
    return sheet !== undefined && sheets.has(sheet)
  })
}
