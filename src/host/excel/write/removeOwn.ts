import { refuse } from '../errors'
import { listTabs } from '../tabs'
import { deleteSheets } from './deleteSheets'
import { ownNames } from './names'

/**
 * Removes our sheets and the names that point at them.
 * @param context - of the open workbook
 * @returns names of the sheets that went
 * @throws ExcelRefusal 'read-only', 'structure-protected', 'sheet-protected'
 */
export async function removeOwn(context: Excel.RequestContext): Promise<readonly string[]> {
  const tabs = await listTabs(context)
  if (tabs.isReadOnly) refuse('read-only')
  if (tabs.isStructureProtected) refuse('structure-protected')
  const going = tabs.list.filter(({ own, backupOf }) => own !== null || backupOf !== null)
  const stays = tabs.list.some((tab) => !going.includes(tab) && tab.visibility === 'visible')
  // Excel keeps at least one sheet in sight.
  if (!stays && going.length > 0) refuse('excel-failed', { code: 'LastVisibleSheet' })
  const { worksheets, names } = context.workbook
  const ours = going.filter(({ own }) => own !== null).map(({ name }) => name)
  for (const { name } of ownNames(tabs.names, new Set(ours))) names.getItem(name).delete()
  deleteSheets(
    worksheets,
    going.map(({ id }) => id),
  )
  await context.sync()
  return ours
}
