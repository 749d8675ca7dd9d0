import type { Following, Progress, Refusal, Shortfall } from '../../../app/ports'
import { chartName } from '../../../core/report/chart'
import type { SheetModel } from '../../../core/report/model'
import { fail, ok, OWN_MARKER, type Result } from '../../../core/units'
import { backupName, passingName } from '../backupName'
import { checkCancelled, inExcel, inExcelWaiting, Pen } from '../batch'
import { listTabs, type Tab, type Tabs } from '../tabs'
import { type Before, keepBackups, stateBefore } from './backup'
import { writeCells } from './cells'
import {
  askFrames,
  dropPassing,
  exchangeCharts,
  type Frame,
  ownCharts,
  passingChartName,
} from './charts/ownCharts'
import { writeCharts } from './charts/writeCharts'
import { CLEARING_ACTIONS, clearSheet } from './clear'
import { deleteSheets } from './deleteSheets'
import { ownNames, writeNames } from './names'
import { setUpPages } from './pages'
import { type Plan, planWrite, type Seen, type Target } from './plan'
import { type Reached, restore } from './restore'
import { dressSheet } from './writeBody'

/** How often putting things back is tried, and how long is waited before each further time, milliseconds. */
const ATTEMPTS = 6
const FIRST_WAIT = 250

interface WriteOptions {
  readonly blockBytes: number
  readonly wait: (ms: number) => Promise<void>
  /** The officer's sheets as they were read, by id. */
  readonly seen: Seen | null
}

/**
 * Writes our sheets into the open workbook. Where anything fails halfway, or somebody cancels, they are put back as they
 * were.
 * @param models - sheets to write
 * @param options - size of a request, how to wait
 * @param following - who follows the work
 * @returns what could not be done besides, or why nothing was done
 */
export async function writeBook(
  models: readonly SheetModel[],
  options: WriteOptions,
  following: Following | undefined,
): Promise<Result<Shortfall | undefined, Refusal>> {
  const planned = await inExcel(async (context) => {
    checkCancelled(following)
    const tabs = await listTabs(context)
    return { tabs, plan: planWrite(tabs, models, options.seen) }
  })
  if (!planned.ok) return planned
  const { tabs, plan } = planned.value
  const done = await writePlanned(tabs, plan, models, options, following)
  return done.ok ? ok(await setUpPages(models, tabs.isManual)) : done
}

async function writePlanned(
  tabs: Tabs,
  plan: Plan,
  models: readonly SheetModel[],
  options: WriteOptions,
  following: Following | undefined,
): Promise<Result<void, Refusal>> {
  let hasBackups = false
  const written = await inExcelWaiting(async (context) => {
    const pen = new Pen(context, options.blockBytes, () => checkCancelled(following))
    pen.onSent = () => (hasBackups = true)
    const sheets = await writeContents(context, pen, tabs, plan, following)
    await dress(pen, sheets, following)
    await finish(context, pen, tabs, plan, sheets)
  })
  if (written.ok) return written
  following?.onProgress?.({ step: 'restoring' })
  const added = new Set(models.map(({ name }) => name))
  const wanted = new Map(models.map((model) => [model.id, idsOf(model)]))
  const end = await putBack(stateBefore(tabs), { added, wanted, hasBackups }, options.wait)
  if (end === 'whole') return ok(undefined)
  if (end === 'restored') return written
  return fail({ code: 'not-restored', values: { sheets: models.map(({ name }) => name).join(', ') } })
}

interface PlacedSheet {
  readonly model: SheetModel
  readonly sheet: Excel.Worksheet
  /** The tab that it had before; null for a new one. */
  readonly tab: Tab | null
  /** Where people put its charts; known after the cells were written. */
  readonly movedCharts: () => ReadonlyMap<string, Frame>
}
type Placed = readonly PlacedSheet[]

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
  const placed: Placed = plan.targets.map((target) => {
    const sheet = place(worksheets, target)
    // Where work was cut off, the copy that it left stands as people had arranged it.
    const left = tabs.list.find(({ backupOf }) => backupOf === target.model.id)
    const charts = ownCharts((left ?? target.tab)?.charts ?? []).standing
    const movedCharts = askFrames(left ? worksheets.getItem(left.id) : sheet, charts)
    return { model: target.model, sheet, tab: target.tab, movedCharts }
  })
  for (const { tab, sheet } of placed) {
    if (tab === null) continue
    await pen.room(0, CLEARING_ACTIONS + tab.charts.length)
    const mine = tabs.tables
      .filter(({ sheetId }) => sheetId === tab.id)
      .map(({ name }) => tables.getItem(name))
    clearSheet(sheet, mine)
    dropPassing(sheet, tab.charts)
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
  for (const [at, { model, sheet, tab, movedCharts }] of placed.entries()) {
    following?.onProgress?.(writing(model, 0.5 + (0.5 * at) / placed.length))
    await dressSheet(pen, sheet, model)
    // What stood there before goes only when everything stands, because nothing could draw it again.
    await writeCharts(pen, sheet, model, movedCharts(), tab === null ? (name) => name : passingChartName)
  }
}

function writing({ name }: SheetModel, done: number): Progress {
  return { step: 'writing', sheet: name, done }
}

/**
 * Names that nothing uses any more go, then the copies, then charts that were replaced, then our sheets that are not wanted. From the first copy that goes
 * on the new sheets stand: whoever finds copies later knows that the writing was cut off before.
 */
async function finish(
  context: Excel.RequestContext,
  pen: Pen,
  tabs: Tabs,
  { unwanted }: Plan,
  placed: Placed,
): Promise<void> {
  const { worksheets, names } = context.workbook
  const used = new Set(placed.flatMap(({ model }) => model.names.map(({ name }) => name.toLowerCase())))
  const ours = new Set(tabs.list.flatMap(({ own, name }) => (own === null ? [] : [name])))
  const charts = placed.reduce(
    (sum, { model, tab }) => sum + (tab?.charts ?? []).length + (model.charts ?? []).length,
    0,
  )
  await pen.room(0, tabs.names.length + 6 * tabs.list.length + 3 * charts)
  for (const { name } of ownNames(tabs.names, ours)) {
    if (!used.has(name.toLowerCase())) names.getItem(name).delete()
  }
  const going = new Set(unwanted.map(({ id }) => id))
  if (!going.has(tabs.activeId)) worksheets.getItem(tabs.activeId).activate()
  deleteSheets(worksheets, backupsIn(tabs))
  for (const { model, sheet, tab, movedCharts } of placed) {
    if (tab === null) continue
    const moved = movedCharts()
    const coming = (model.charts ?? []).map((chart) =>
      passingChartName(moved.get(chart.id)?.name ?? chartName(chart)),
    )
    exchangeCharts(
      sheet,
      [...ownCharts(tab.charts).standing.map(({ name }) => name), ...coming],
      idsOf(model),
    )
  }
  deleteSheets(worksheets, going)
  await pen.sendLast()
}

function idsOf({ charts = [] }: SheetModel): ReadonlySet<string> {
  return new Set(charts.map(({ id }) => id))
}

/** Copies are found by their name: those made now have no id yet. */
function backupsIn({ list }: Tabs): Set<string> {
  return new Set(list.flatMap(({ own, backupOf }) => own ?? backupOf ?? []).map(backupName))
}

async function putBack(
  before: Before,
  reached: Reached,
  wait: (ms: number) => Promise<void>,
): Promise<'restored' | 'whole' | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    if (attempt > 0) await wait(FIRST_WAIT * 2 ** attempt)
    const result = await inExcelWaiting((context) => restore(context, before, reached))
    if (result.ok) return result.value
  }
  return null
}
