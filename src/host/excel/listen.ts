import type { WorkbookEvent } from '../../app/ports'
import { withoutSheets } from './addresses'
import { inExcel } from './batch'
import type { KnownTabs } from './knownTabs'
import { listTabs } from './tabs'

/**
 * Hears what a person does in the open workbook, and tells at once which sheet is active.
 * @param known - sheets by id
 * @param listener - told of each thing; changes of our own sheets are no news
 * @returns what ends the listening, or null where Excel refuses for now: it does while a cell is edited
 */
export async function listen(
  known: KnownTabs,
  listener: (event: WorkbookEvent) => void,
): Promise<(() => void) | null> {
  const tell = async (
    id: string,
    eventOn: (tab: { readonly name: string; readonly isOurs: boolean }) => WorkbookEvent | null,
  ): Promise<void> => {
    const tab = await known.find(id)
    const event = tab && eventOn(tab)
    if (event) listener(event)
  }
  const started = await inExcel(async (context) => {
    const { worksheets } = context.workbook
    const handlers = [
      worksheets.onActivated.add(({ worksheetId }) =>
        tell(worksheetId, ({ name }) => ({ kind: 'sheet-activated', sheet: name })),
      ),
      worksheets.onSelectionChanged.add(({ worksheetId, address }) =>
        tell(worksheetId, ({ name }) => ({
          kind: 'selection-changed',
          sheet: name,
          address: withoutSheets(address),
        })),
      ),
      worksheets.onChanged.add(({ worksheetId }) =>
        tell(worksheetId, ({ name, isOurs }) => (isOurs ? null : { kind: 'cells-changed', sheet: name })),
      ),
    ]
    // The question brings the handlers to Excel, too.
    const { list, activeId } = await listTabs(context)
    known.keep(list)
    return { handlers, active: list.find(({ id }) => id === activeId) }
  })
  if (!started.ok) return null
  const { handlers, active } = started.value
  if (active) listener({ kind: 'sheet-activated', sheet: active.name })
  return () => {
    for (const handler of handlers) {
      handler.remove()
      void handler.context.sync().catch(() => undefined)
    }
  }
}
