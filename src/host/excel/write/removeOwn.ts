import type { Refusal } from '../../../app/ports'
import { fail, ok, type Result } from '../../../core/units'
import { inExcel, inExcelWaiting } from '../batch'
import { refuse } from '../errors'
import { listTabs, type NameText, type Tab } from '../tabs'
import { deleteSheets } from './deleteSheets'
import { ownNames } from './names'

/** How often what is left of ours is removed, and how long is waited before each further time, milliseconds. */
const ATTEMPTS = 6
const FIRST_WAIT = 250

/** What there is of ours; of an interrupted run the kept states too. */
interface Ours {
  readonly sheets: readonly Tab[]
  readonly names: readonly NameText[]
}

/**
 * Removes our sheets and the names that point at them. A deleted sheet cannot be put back: where Excel fails halfway, the
 * rest goes too.
 * @param wait - before each further attempt
 * @returns names of the sheets that went; or why nothing was removed; or 'not-removed' with what is left
 */
export async function removeOwn(
  wait: (ms: number) => Promise<void>,
): Promise<Result<readonly string[], Refusal>> {
  let asked: Ours | null = null
  const removed = await inExcel(async (context) => {
    const ours = await findOurs(context)
    asked = ours
    await remove(context, ours)
    return reported(ours)
  })
  if (removed.ok || !asked) return removed
  const end = await goOn(asked, wait)
  if (end === 'all') return ok(reported(asked))
  if (end === 'nothing') return removed
  return fail({ code: 'not-removed', values: { sheets: reported(asked).join(', ') } })
}

/** After a failure: finds out what happened, and removes what is left of a half. @returns what is gone; null = unknown */
async function goOn(asked: Ours, wait: (ms: number) => Promise<void>): Promise<'all' | 'nothing' | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await wait(FIRST_WAIT * 2 ** attempt)
    const end = await inExcelWaiting(async (context) => {
      const left = await findOurs(context)
      if (isSame(left, asked)) return 'nothing'
      await remove(context, left)
      return 'all'
    })
    if (end.ok) return end.value
  }
  return null
}

/** A sheet that is to be deleted is hidden just before. */
function isSame(one: Ours, other: Ours): boolean {
  const parts = ({ sheets, names }: Ours) => [
    ...sheets.map(({ id, visibility }) => [id, visibility]),
    ...names.map(({ name }) => name),
  ]
  return JSON.stringify(parts(one)) === JSON.stringify(parts(other))
}

function reported({ sheets }: Ours): readonly string[] {
  return sheets.flatMap(({ own, name }) => (own === null ? [] : [name]))
}

/** @throws ExcelRefusal 'read-only', 'structure-protected' */
async function findOurs(context: Excel.RequestContext): Promise<Ours> {
  const tabs = await listTabs(context)
  if (tabs.isReadOnly) refuse('read-only')
  if (tabs.isStructureProtected) refuse('structure-protected')
  const sheets = tabs.list.filter(({ own, backupOf }) => own !== null || backupOf !== null)
  const stays = tabs.list.some((tab) => !sheets.includes(tab) && tab.visibility === 'visible')
  // Excel keeps at least one sheet in sight.
  if (!stays && sheets.length > 0) refuse('excel-failed', { code: 'LastVisibleSheet' })
  const ours = new Set(sheets.flatMap(({ own, name }) => (own === null ? [] : [name])))
  return { sheets, names: ownNames(tabs.names, ours) }
}

async function remove(context: Excel.RequestContext, { sheets, names }: Ours): Promise<void> {
  const { workbook } = context
  for (const { name } of names) workbook.names.getItem(name).delete()
  deleteSheets(
    workbook.worksheets,
    sheets.map(({ id }) => id),
  )
  await context.sync()
}
