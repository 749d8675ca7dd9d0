import { freeSheetName } from '../../../core/units'
import type { SheetBody } from '../../../core/report/model'
import { Pen } from '../batch'
import { refuse } from '../errors'
import { listTabs } from '../tabs'
import { writeCells } from './cells'
import { writeCharts } from './charts/writeCharts'
import { deleteSheets } from './deleteSheets'
import { dressSheet } from './writeBody'

/**
 * Adds ordinary sheets behind the active one and shows the first.
 * @param context - of the open workbook
 * @param bodies - what stands on them
 * @param blockBytes - most bytes of one request
 * @param onAdded - told them with the names that they get before anything is sent
 * @throws ExcelRefusal 'read-only', 'structure-protected'
 */
export async function addSheets(
  context: Excel.RequestContext,
  bodies: readonly SheetBody[],
  blockBytes: number,
  onAdded: (named: readonly SheetBody[]) => void,
): Promise<void> {
  const tabs = await listTabs(context)
  if (tabs.isReadOnly) refuse('read-only')
  if (tabs.isStructureProtected) refuse('structure-protected')
  const taken = new Set(tabs.list.map(({ name }) => name.toLowerCase()))
  const named = bodies.map((body) => ({ ...body, name: freeSheetName(body.name, taken) }))
  onAdded(named)
  const { worksheets } = context.workbook
  const behind = tabs.list.findIndex(({ id }) => id === tabs.activeId) + 1
  const pen = new Pen(context, blockBytes, () => undefined)
  const placed = named.map((body, i) => {
    const sheet = worksheets.add(body.name)
    sheet.position = behind + i
    return { body, sheet }
  })
  for (const { body, sheet } of placed) {
    await writeCells(pen, sheet, body)
    await dressSheet(pen, sheet, body)
    await writeCharts(pen, sheet, body, new Map(), (name) => name)
  }
  placed[0]?.sheet.activate()
  await pen.sendLast()
}

/**
 * Takes away what a failed addition left.
 * @param context - of the open workbook, after the failure
 * @param sheets - names of sheets that were being added, none of which was there before
 */
export async function removeAdded(context: Excel.RequestContext, sheets: readonly string[]): Promise<void> {
  const { worksheets } = context.workbook
  worksheets.load('items/id,items/name')
  await context.sync()
  const added = worksheets.items.filter(({ name }) => sheets.includes(name))
  deleteSheets(
    worksheets,
    added.map(({ id }) => id),
  )
  await context.sync()
}
