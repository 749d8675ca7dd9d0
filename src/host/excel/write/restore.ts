/* eslint-disable office-addins/no-context-sync-in-loop -- Cells are asked for in blocks; what asks is read by what it returns. */
import { OWN_NAME, type OwnSheetId, quoteSheet, type RangeRef } from '../../../core/units'
import { parseAreas, rangeOf } from '../addresses'
import { backupName, passingName } from '../backupName'
import { isTooLarge } from '../errors'
import { listTabs, type Tabs } from '../tabs'
import type { Before } from './backup'
import { dropPassing, dropUnnamed, exchangeCharts } from './charts/ownCharts'
import { clearSheet } from './clear'
import { deleteSheets } from './deleteSheets'
import { applySetUp, askSetUp } from './setUpState'

/** Formulas of so many cells fit into one answer, as a rule. */
const BLOCK_CELLS = 20_000

/** How far the writing had come. */
export interface Reached {
  /** Names of the sheets that were to be added. */
  readonly added: ReadonlySet<string>
  /** Those of ours that were to be there in the end, with the ids of their charts. */
  readonly wanted: ReadonlyMap<OwnSheetId, ReadonlySet<string>>
  /** Whether the copies of ours are known to have been made. */
  readonly hasBackups: boolean
}

/** A sheet of ours that has to be put back. */
interface Kept {
  readonly sheet: Excel.Worksheet
  readonly copy: Excel.Worksheet
  readonly own: OwnSheetId
  readonly name: string
  readonly nameNow: string
  /** Names of the charts that stand on it now, and that stood there before. */
  readonly charts: readonly string[]
  readonly chartsBefore: readonly string[]
}

/**
 * Puts our sheets back as they were, from the copies that Excel made. May be tried again: the copies go last.
 * @param context - of the open workbook, after a failure
 * @param before - how it was
 * @param reached - how far the writing had come
 * @returns 'restored', or 'whole' where the new sheets stand: the copies are deleted when those are complete, so where one
 *   is gone only the rest of the clearing away is done
 */
export async function restore(
  context: Excel.RequestContext,
  before: Before,
  { added, wanted, hasBackups }: Reached,
): Promise<'restored' | 'whole'> {
  const { worksheets } = context.workbook
  const tabs = await listTabs(context)
  const copies = new Map(
    tabs.list.flatMap(({ backupOf, id }) => (backupOf === null ? [] : [[backupOf, id] as const])),
  )
  if (hasBackups && before.own.some(({ own }) => !copies.has(own))) {
    deleteSheets(worksheets, copies.values())
    for (const { id, own, charts } of tabs.list) {
      const ids = own === null ? undefined : wanted.get(own)
      if (ids) exchangeCharts(worksheets.getItem(id), charts, ids)
    }
    const unwanted = tabs.list.filter(({ own }) => own !== null && !wanted.has(own))
    deleteSheets(
      worksheets,
      unwanted.map(({ id }) => id),
    )
    await context.sync()
    return 'whole'
  }
  const present = new Map(tabs.list.map(({ id, name }) => [id, name]))
  const kept = before.own.flatMap(({ own, id, name, charts: chartsBefore }): Kept[] => {
    const copy = copies.get(own)
    const nameNow = present.get(id)
    // Without a copy nothing was changed yet: copies are made before anything else.
    if (copy === undefined || nameNow === undefined) return []
    const charts = tabs.list.find((tab) => tab.id === id)?.charts ?? []
    const [sheet, copied] = [worksheets.getItem(id), worksheets.getItem(copy)]
    return [{ sheet, copy: copied, own, name, nameNow, charts, chartsBefore }]
  })
  await putContents(context, kept, tabs, before, added)
  await mendFormulas(context, kept)
  deleteSheets(worksheets, copies.values())
  if (present.has(before.activeId)) worksheets.getItem(before.activeId).activate()
  await context.sync()
  return 'restored'
}

/** Cells, looks, rules, names, and how the sheets are seen. */
async function putContents(
  context: Excel.RequestContext,
  kept: readonly Kept[],
  tabs: Tabs,
  before: Before,
  added: ReadonlySet<string>,
): Promise<void> {
  const { worksheets, names, tables } = context.workbook
  const setUps = kept.map(({ copy }) => askSetUp(copy))
  if (kept.length > 0) await context.sync()
  deleteSheets(worksheets, leftovers(tabs, before, added))
  for (const { sheet, own, name, nameNow } of kept) if (name !== nameNow) sheet.name = passingName(own)
  kept.forEach(({ sheet, copy, name, nameNow, charts, chartsBefore }, i) => {
    // Charts that stood there before are there still.
    dropPassing(sheet, charts)
    dropUnnamed(sheet, charts, chartsBefore)
    if (name !== nameNow) sheet.name = name
    const mine = tabs.tables.filter(({ sheetId }) => present(tabs, sheetId) === nameNow)
    clearSheet(
      sheet,
      mine.map((table) => tables.getItem(table.name)),
    )
    sheet.getRange().copyFrom(copy.getRange(), 'All')
    const setUp = setUps[i]?.()
    if (setUp) applySetUp(sheet, setUp)
  })
  const formulas = new Map(before.names.map(({ name, formula }) => [name, formula]))
  for (const { name, formula } of tabs.names) {
    if (!OWN_NAME.test(name)) continue
    const was = formulas.get(name)
    if (was === undefined) names.getItem(name).delete()
    else if (was !== formula) names.getItem(name).formula = was
  }
  for (const { name, formula } of before.names) {
    const isGone = !tabs.names.some((one) => one.name === name)
    if (isGone && OWN_NAME.test(name)) names.add(name, formula)
  }
  await context.sync()
}

function present(tabs: Tabs, id: string): string | undefined {
  return tabs.list.find((tab) => tab.id === id)?.name
}

/** Somebody else may have added a sheet meanwhile: only what bears a name or a mark of ours goes. */
function leftovers(tabs: Tabs, before: Before, added: ReadonlySet<string>): string[] {
  return tabs.list.flatMap(({ id, name, own, isCopy, backupOf }) => {
    const isNew = !before.sheets.has(id) && backupOf === null
    return isNew && (added.has(name) || own !== null || isCopy) ? [id] : []
  })
}

/**
 * A formula that was copied back may point at the copy: Excel lets what refers to its own sheet, or to a name of that
 * sheet, follow the copy. Such references are pointed at the sheet itself again.
 */
async function mendFormulas(context: Excel.RequestContext, kept: readonly Kept[]): Promise<void> {
  if (kept.length === 0) return
  const asked = kept.map((one) => {
    const used = one.sheet.getUsedRangeOrNullObject(true)
    used.load('address')
    const rules = one.sheet.getRange().conditionalFormats
    rules.load('items/type,items/customOrNullObject/rule/formula')
    return { ...one, used, rules }
  })
  await context.sync()
  for (const { sheet, own, name, used, rules } of asked) {
    const mend = mender(own, name)
    for (const { customOrNullObject: custom } of rules.items) {
      const formula: unknown = custom.isNullObject ? '' : custom.rule.formula
      const mended = mend(formula)
      if (mended !== null) custom.rule.formula = mended
    }
    const [area] = used.isNullObject ? [] : parseAreas(used.address)
    if (area) await mendCells(context, sheet, area, mend)
  }
}

type Mend = (formula: unknown) => string | null

/** In blocks, which become smaller where Excel finds an answer too large. */
async function mendCells(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  { firstRow, lastRow, firstCol, lastCol }: RangeRef,
  mend: Mend,
): Promise<void> {
  let most = Math.max(1, Math.floor(BLOCK_CELLS / (lastCol - firstCol + 1)))
  for (let row = firstRow; row <= lastRow;) {
    const last = Math.min(lastRow, row + most - 1)
    const cells = rangeOf(sheet, { firstRow: row, firstCol, lastRow: last, lastCol })
    cells.load('formulas')
    try {
      await context.sync()
    } catch (error) {
      if (!isTooLarge(error) || most === 1) throw error
      most = Math.ceil(most / 2)
      continue
    }
    const rows = cells.formulas as readonly (readonly unknown[])[]
    rows.forEach((formulas, r) =>
      formulas.forEach((formula, c) => {
        const mended = mend(formula)
        if (mended !== null) cells.getCell(r, c).formulas = [[mended]]
      }),
    )
    row = last + 1
  }
}

/** Tells the mended formula, or null where there is nothing to mend. */
function mender(own: OwnSheetId, name: string): Mend {
  const copy = `${quoteSheet(backupName(own))}!`
  const sheet = `${quoteSheet(name)}!`
  return (formula) => {
    if (typeof formula !== 'string' || !formula.startsWith('=') || !formula.includes(copy)) return null
    // Cells belong to the sheet, names to the workbook.
    return formula
      .split(copy)
      .reduce(
        (text, rest) => text + (/^\$?(?:[A-Z]{1,3}\$?\d|[A-Z]{1,3}:|\d)/.test(rest) ? sheet : '') + rest,
      )
  }
}
