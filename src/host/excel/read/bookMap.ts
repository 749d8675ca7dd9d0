/* eslint-disable office-addins/call-sync-before-read, office-addins/call-sync-after-load --
   What is asked here is read by the returned functions, after the request that mapBook sends. */
import type { OwnSheetId, RangeRef, TableObject } from '../../../core/units'
import { parseAreas } from '../addresses'
import { isGeneralFailure } from '../errors'
import { listTabs, type Tab, type TableTab, type Tabs } from '../tabs'
import { mergesInHalves } from './merges'

/** A sheet, and where its cells are. */
export interface SheetMap extends Tab {
  /** Cells that hold something; null where none does. */
  readonly used: RangeRef | null
  readonly merges: readonly RangeRef[]
  /** Blocks with formulas. */
  readonly formulas: readonly RangeRef[]
  readonly tables: readonly TableObject[]
}

/**
 * Which sheets are read. Where writing was cut off, the copy that was made before it stands for the sheet of ours that is
 * half written.
 * @param map - what there is
 * @returns the officer's sheets and ours, with the id of ours and the name on the tab
 */
export function readableSheets({ sheets }: BookMap): readonly Readable[] {
  const copies = new Set(sheets.map(({ backupOf }) => backupOf))
  const names = new Map(sheets.map(({ own, name }) => [own, name]))
  return sheets.flatMap((map): Readable[] => {
    const { own, backupOf, isCopy, name } = map
    if (backupOf !== null) return [{ map, own: backupOf, name: names.get(backupOf) ?? name }]
    return isCopy || (own !== null && copies.has(own)) ? [] : [{ map, own, name }]
  })
}

/** A sheet whose cells are read. */
export interface Readable {
  readonly map: SheetMap
  readonly own: OwnSheetId | null
  readonly name: string
}

/** What the open workbook consists of, and where its cells are. */
export interface BookMap extends Omit<Tabs, 'list' | 'tables'> {
  readonly sheets: readonly SheetMap[]
}

/**
 * Finds out what there is, in two requests; in some more where a sheet has more merged areas than Excel answers at once.
 * @param context - of the open workbook
 * @returns sheets, tables, names
 */
export async function mapBook(context: Excel.RequestContext): Promise<BookMap> {
  const { list, tables, ...book } = await listTabs(context)
  const { shapes, placed } = await askPlaces(context, list, tables)
  return {
    ...book,
    sheets: list.map((tab, i) => ({
      ...tab,
      ...(shapes[i] ?? NOTHING),
      tables: placed.flatMap(({ sheetId, table }) => (table && sheetId === tab.id ? [table] : [])),
    })),
  }
}

type Shape = Pick<SheetMap, 'used' | 'merges' | 'formulas'>
const NOTHING: Shape = { used: null, merges: [], formulas: [] }

interface Places {
  readonly shapes: readonly Shape[]
  readonly placed: readonly PlacedTable[]
}

async function askPlaces(
  context: Excel.RequestContext,
  list: readonly Tab[],
  tables: readonly TableTab[],
): Promise<Places> {
  const { worksheets, tables: byName } = context.workbook
  const ask = async (wantsMerges: (tab: Tab) => boolean): Promise<Places> => {
    const shapes = list.map((tab) => askShape(worksheets.getItem(tab.id), tab.isProtected, wantsMerges(tab)))
    const places = tables.map((table) => askTable(byName.getItem(table.name), table))
    await context.sync()
    return { shapes: shapes.map((answer) => answer()), placed: places.map((answer) => answer()) }
  }
  try {
    return await ask(hasMerges)
  } catch (error) {
    if (!isGeneralFailure(error)) throw error
  }
  const { shapes, placed } = await ask(() => false)
  const blocks = list.flatMap((tab, i) => {
    const used = shapes[i]?.used
    // Of the first cell on: a merged title may begin before the first value.
    return used && hasMerges(tab) ? [{ sheetId: tab.id, range: { ...used, firstRow: 1, firstCol: 1 } }] : []
  })
  const merges = await mergesInHalves(context, blocks)
  return {
    shapes: shapes.map((shape, i) => ({ ...shape, merges: merges.get(list[i]?.id ?? '') ?? [] })),
    placed,
  }
}

/** Of our own sheets nobody asks which cells are merged, and they have many. */
function hasMerges({ own, isCopy, backupOf }: Tab): boolean {
  return own === null && !isCopy && backupOf === null
}

interface PlacedTable {
  readonly sheetId: string
  readonly table: TableObject | null
}

/** Excel does not look for formulas on a protected sheet: there any cell may hold one. */
function askShape(sheet: Excel.Worksheet, isProtected: boolean, wantsMerges: boolean): () => Shape {
  const used = sheet.getUsedRangeOrNullObject(true)
  used.load('address')
  // Of the first cell on: a merged title may begin before the first value.
  const around = sheet.getRange('A1').getBoundingRect(sheet.getUsedRange(true))
  const merges = wantsMerges ? around.getMergedAreasOrNullObject() : null
  merges?.load('address')
  const formulas = isProtected ? null : around.getSpecialCellsOrNullObject('Formulas')
  formulas?.load('address')
  return () => {
    const cells = used.isNullObject ? [] : parseAreas(used.address)
    const live = formulas === null ? cells : formulas.isNullObject ? [] : parseAreas(formulas.address)
    return {
      used: cells[0] ?? null,
      merges: !merges || merges.isNullObject ? [] : parseAreas(merges.address),
      formulas: live,
    }
  }
}

function askTable(
  table: Excel.Table,
  { name, sheetId, headerRows, totalsRows }: TableTab,
): () => PlacedTable {
  const range = table.getRange()
  range.load('address')
  return () => {
    const place = parseAreas(range.address)[0]
    return { sheetId, table: place ? { name, range: place, headerRows, totalsRows } : null }
  }
}
