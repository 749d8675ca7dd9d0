import type { WorkbookEvent } from '../../app/ports'
import { listTabs } from './tabs'

/**
 * Hears what a person does in the open workbook.
 * @param listener - told of each thing; changes of our own sheets are no news
 * @returns what ends the listening
 */
export async function listen(listener: (event: WorkbookEvent) => void): Promise<() => void> {
  const tell = async (
    id: string,
    event: (sheet: string) => WorkbookEvent,
    isOfCells: boolean,
  ): Promise<void> => {
    await Excel.run(async (context) => {
      const { list } = await listTabs(context)
      const tab = list.find((one) => one.id === id)
      if (tab && !(isOfCells && (tab.own !== null || tab.backupOf !== null))) listener(event(tab.name))
    }).catch(() => undefined) // The next event comes; while a cell is edited none can be looked up.
  }
  const handlers = await Excel.run(async (context) => {
    const { worksheets } = context.workbook
    const added = [
      worksheets.onActivated.add(({ worksheetId }) =>
        tell(worksheetId, (sheet) => ({ kind: 'sheet-activated', sheet }), false),
      ),
      worksheets.onChanged.add(({ worksheetId }) =>
        tell(worksheetId, (sheet) => ({ kind: 'cells-changed', sheet }), true),
      ),
    ]
    await context.sync()
    return added
  })
  return () => {
    for (const handler of handlers) {
      handler.remove()
      void handler.context.sync().catch(() => undefined)
    }
  }
}
