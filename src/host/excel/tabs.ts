import { OWN_MARKER, OWN_NAME, OWN_SHEETS, type OwnSheetId } from '../../core/units'
import { parseReference } from './addresses'
import { backupId, isTemporaryName } from './backupName'

/** A name of the workbook or of one sheet, with what it refers to: "='IKU 2025'!$A$1". */
export interface NameText {
  readonly name: string
  readonly formula: string
}

/** A sheet of the open workbook, before its cells are looked at. */
export interface Tab {
  readonly id: string
  readonly name: string
  readonly visibility: 'visible' | 'hidden' | 'veryHidden'
  readonly isProtected: boolean
  /** Which of ours it is; null for the officer's. */
  readonly own: OwnSheetId | null
  /** A copy of one of ours that somebody made: kept as it is, and never read as a source. */
  readonly isCopy: boolean
  /** Which of ours it keeps the earlier state of, while that is written anew; null for every other sheet. */
  readonly backupOf: OwnSheetId | null
  readonly names: readonly NameText[]
  /** Names of its charts. */
  readonly charts: readonly string[]
}

/** What the open workbook consists of. */
export interface Tabs {
  readonly fileName: string
  readonly activeId: string
  readonly isReadOnly: boolean
  readonly isStructureProtected: boolean
  /** Whether Excel calculates only where it is told to: a setting of the person's Excel, not of the workbook. */
  readonly isManual: boolean
  readonly list: readonly Tab[]
  readonly names: readonly NameText[]
  readonly tables: readonly TableTab[]
}

/** A table, before its place is known. */
export interface TableTab {
  readonly name: string
  readonly sheetId: string
  readonly headerRows: number
  readonly totalsRows: number
}

const VISIBILITY = { Visible: 'visible', Hidden: 'hidden', VeryHidden: 'veryHidden' } as const

/** What is asked of each sheet, its own names and charts included. */
const OF_SHEETS = [
  'id',
  'name',
  'visibility',
  'protection/protected',
  'names/items/name',
  'names/items/formula',
  'charts/items/name',
]

/**
 * Finds out what there is, in one request.
 * @param context - of the open workbook
 * @returns sheets, names, tables, protection
 */
export async function listTabs(context: Excel.RequestContext): Promise<Tabs> {
  const { workbook } = context
  const { worksheets, names, tables } = workbook
  const active = worksheets.getActiveWorksheet()
  active.load('id')
  workbook.load('name,readOnly')
  workbook.protection.load('protected')
  workbook.application.load('calculationMode')
  worksheets.load(OF_SHEETS.map((name) => `items/${name}`).join(','))
  names.load('items/name,items/formula')
  tables.load('items/name,items/showHeaders,items/showTotals,items/worksheet/id')
  await context.sync()
  const global = names.items.map(plainName)
  const scoped = worksheets.items.map((sheet) => sheet.names.items.map(plainName))
  const markers = scoped.map(markerIn)
  const primary = findOwn(
    worksheets.items.map(({ id, name }, i) => ({ id, name, marker: markers[i] ?? null })),
    global,
  )
  return {
    fileName: workbook.name,
    activeId: active.id,
    isReadOnly: workbook.readOnly,
    isStructureProtected: workbook.protection.protected,
    isManual: workbook.application.calculationMode === 'Manual',
    list: worksheets.items.map((sheet, i): Tab => {
      const own = primary.get(sheet.id) ?? null
      const isTemporary = isTemporaryName(sheet.name)
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: VISIBILITY[sheet.visibility as keyof typeof VISIBILITY],
        isProtected: sheet.protection.protected,
        own,
        isCopy: own === null && !isTemporary && markers[i] !== null,
        backupOf: backupId(sheet.name),
        names: scoped[i] ?? [],
        charts: sheet.charts.items.map((chart) => chart.name),
      }
    }),
    names: global,
    tables: tables.items.map(({ name, showHeaders, showTotals, worksheet }) => ({
      name,
      sheetId: worksheet.id,
      headerRows: Number(showHeaders),
      totalsRows: Number(showTotals),
    })),
  }
}

function plainName({ name, formula }: Excel.NamedItem): NameText {
  return { name, formula: String(formula) }
}

function markerIn(names: readonly NameText[]): OwnSheetId | null {
  const text = names.find(({ name }) => name === OWN_MARKER)?.formula
  return OWN_SHEETS.find((id) => text === `="${id}"`) ?? null
}

/**
 * Copying a sheet copies its marker too, and Excel's client does not tell which sheet is older. Names of the whole workbook
 * stay with the original; where there are none, a copy is known by the number that Excel puts behind its name.
 */
function findOwn(
  sheets: readonly { id: string; name: string; marker: OwnSheetId | null }[],
  names: readonly NameText[],
): Map<string, OwnSheetId> {
  const named = new Set(
    names.flatMap(({ name, formula }) => (OWN_NAME.test(name) ? (parseReference(formula)?.sheet ?? []) : [])),
  )
  const rank = ({ name }: { name: string }) => (named.has(name) ? 0 : 2) + (/ \(\d+\)$/.test(name) ? 1 : 0)
  const own = new Map<string, OwnSheetId>()
  for (const id of OWN_SHEETS) {
    const marked = sheets.filter(({ marker, name }) => marker === id && backupId(name) === null)
    const [first] = [...marked].sort((a, b) => rank(a) - rank(b))
    if (first) own.set(first.id, id)
  }
  return own
}
