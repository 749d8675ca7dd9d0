import type { Following, Progress, Refusal } from '../../../app/ports'
import type { SheetModel } from '../../../core/report/model'
import { fail, ok, OWN_MARKER, type Result } from '../../../core/units'
import { backupName, passingName } from '../backupName'
import { checkCancelled, inExcel, Pen } from '../batch'
import { listTabs, type Tabs } from '../tabs'
import { type Before, keepBackups, restore, stateBefore } from './backup'
import { writeCells } from './cells'
import { CLEARING_ACTIONS, clearSheet } from './clear'
import { ownNames, writeNames } from './names'
import { type Plan, planWrite, type Seen, type Target } from './plan'
import { dressSheet } from './writeBody'

/** How often putting things back is tried, and how long is waited before each further time, milliseconds. */
const ATTEMPTS = 6
const FIRST_WAIT = 250

export interface WriteOptions {
  readonly blockBytes: number
  readonly wait: (ms: number) => Promise<void>
  /** Sheets as they were read, by id. */
  readonly seen: Seen | null
}

/**
 * Writes our sheets into the open workbook. Where anything fails halfway, or somebody cancels, they are put back as they
 * were.
 * @param models - sheets to write
 * @param options - size of a request, how to wait
 * @param following - who follows the work
 * @returns nothing, or why it was not done
 */
export async function writeBook(
  models: readonly SheetModel[],
  options: WriteOptions,
  following: Following | undefined,
): Promise<Result<void, Refusal>> {
  let before: Before | null = null
  const written = await inExcel(async (context) => {
    checkCancelled(following)
    const tabs = await listTabs(context)
    const plan = planWrite(tabs, models, options.seen)
    before = stateBefore(tabs)
    const pen = new Pen(context, options.blockBytes, () => checkCancelled(following))
    const sheets = await writeContents(context, pen, tabs, plan, following)
    await dress(pen, sheets, following)
    return { tabs, plan }
  })
  if (written.ok) {
    // The new sheets stand. Where the clearing up fails, the next run does it.
    await inExcel((context) => finish(context, written.value.tabs, written.value.plan, models))
    return ok(undefined)
  }
  if (!before) return written
  following?.onProgress?.({ step: 'restoring' })
  const isBack = await putBack(before, new Set(models.map(({ name }) => name)), options.wait)
  if (isBack) return written
  return fail({ code: 'not-restored', values: { sheets: models.map(({ name }) => name).join(', ') } })
}

type Placed = readonly { readonly model: SheetModel; readonly sheet: Excel.Worksheet }[]

/** Backups first; then names of sheets, cells that are named, values and formulas. */
async function writeContents(
  context: Excel.RequestContext,
  pen: Pen,
  tabs: Tabs,
  plan: Plan,
  following: Following | undefined,
): Promise<Placed> {
  const { worksheets, names, tables } = context.workbook
  await pen.room(0, 4 * tabs.list.length)
  keepBackups(worksheets, tabs)
  for (const { id, own } of plan.standingInTheWay)
    if (own !== null) worksheets.getItem(id).name = passingName(own)
  const placed: Placed = plan.targets.map((target) => ({
    model: target.model,
    sheet: place(worksheets, target),
  }))
  for (const { tab, model } of plan.targets) {
    if (tab === null) continue
    await pen.room(0, CLEARING_ACTIONS)
    const mine = tabs.tables
      .filter(({ sheetId }) => sheetId === tab.id)
      .map(({ name }) => tables.getItem(name))
    const sheet = placed.find((one) => one.model === model)?.sheet
    if (sheet) clearSheet(sheet, mine)
  }
  const known = new Set(tabs.names.map(({ name }) => name.toLowerCase()))
  for (const { model } of placed) await writeNames(pen, names, known, model)
  for (const [at, { model, sheet }] of placed.entries()) {
    following?.onProgress?.(writing(model, (0.5 * at) / placed.length))
    await writeCells(pen, sheet, model)
  }
  await pen.send()
  return placed
}

function place(worksheets: Excel.WorksheetCollection, { tab, model, position }: Target): Excel.Worksheet {
  if (tab !== null) {
    const sheet = worksheets.getItem(tab.id)
    if (tab.name !== model.name) sheet.name = model.name
    return sheet
  }
  const sheet = worksheets.add(model.name)
  sheet.position = position
  sheet.names.add(OWN_MARKER, `="${model.id}"`).visible = false
  return sheet
}

async function dress(pen: Pen, placed: Placed, following: Following | undefined): Promise<void> {
  for (const [at, { model, sheet }] of placed.entries()) {
    following?.onProgress?.(writing(model, 0.5 + (0.5 * at) / placed.length))
    await dressSheet(pen, sheet, model)
  }
  await pen.send()
}

function writing({ name }: SheetModel, done: number): Progress {
  return { step: 'writing', sheet: name, done }
}

/** The new sheets are whole by now: what is left over goes, and what remains of it is cleared away by the next run. */
async function finish(
  context: Excel.RequestContext,
  tabs: Tabs,
  { unwanted }: Plan,
  models: readonly SheetModel[],
): Promise<void> {
  const { worksheets, names } = context.workbook
  const used = new Set(models.flatMap((model) => model.names.map(({ name }) => name.toLowerCase())))
  const ours = new Set(tabs.list.flatMap(({ own, name }) => (own === null ? [] : [name])))
  for (const { name } of ownNames(tabs.names, ours)) {
    if (!used.has(name.toLowerCase())) names.getItem(name).delete()
  }
  const going = new Set(unwanted.map(({ id }) => id))
  for (const id of going) worksheets.getItem(id).delete()
  for (const { own } of tabs.list) {
    if (own !== null) worksheets.getItem(backupName(own)).delete()
  }
  if (!going.has(tabs.activeId)) worksheets.getItem(tabs.activeId).activate()
  await context.sync()
}

async function putBack(
  before: Before,
  added: ReadonlySet<string>,
  wait: (ms: number) => Promise<void>,
): Promise<boolean> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await wait(FIRST_WAIT * 2 ** attempt)
    const result = await inExcel((context) => restore(context, before, added))
    if (result.ok) return true
  }
  return false
}
