import type { NamedRange, OwnSheetId, TableObject, WorkbookContent } from '../../../core/units'
import { KEPT_SHEETS, MAX_ROWS, SheetGrid, parseRange } from '../../../core/units'
import { findOwnTabs } from '../opc/ownTabs'
import { readRelationships } from '../opc/relationships'
import type { Package } from '../opc/package'
import type { Tab, WorkbookFile } from '../opc/workbookFile'
import { refuse, RefusalError } from '../refusal'
import { isTrue } from '../xml/parser'
import { child, parseTree } from '../xml/tree'
import type { Step, Steps } from '../steps'
import { readNumberFormats } from './numberFormats'
import { readSharedStrings } from './sharedStrings'
import type { SharedContent } from './sheetReader'
import { type Unread, tooDeep, tooWide, withoutPart } from './setAside'
import { SheetReader } from './sheetReader'

/** Rows of all sheets together, up to the last cell of each: as many as four sheets have. */
const MAX_ROWS_READ = 4 * MAX_ROWS
/** Cells of all sheets together: our own sheets over 100,000 KPIs have a third of it. */
export const MAX_CELLS_READ = 20_000_000
/** Letters of all cells together: one text that 100,000 cells share is written as often, and looked through on the way. */
export const MAX_LETTERS_READ = 100_000_000

/** Of a large sheet. */
const BYTES_A_STEP = 2 ** 20

/**
 * Reads all that intake needs from an open file, sheet by sheet.
 * @param book - the file
 * @returns its content, without the file's name and check sum
 * @throws RefusalError where a part is missing or malformed, or there is no sheet of cells
 */
export function readWorkbook(book: WorkbookFile): Steps<WorkbookCells> {
  return readTabs(book, () => true)
}

const KEPT: readonly (OwnSheetId | undefined)[] = KEPT_SHEETS

/**
 * Reads only those of our sheets that people write on: all that is asked of a file that is about to be replaced.
 * @param book - the file
 * @returns its content without the officer's sheets
 * @throws RefusalError where a part is missing or malformed, or there is no sheet of cells
 */
export function readWrittenSheets(book: WorkbookFile): Steps<WorkbookCells> {
  return readTabs(book, (id) => KEPT.includes(id))
}

type WorkbookCells = Omit<WorkbookContent, 'fileName' | 'sha256'>

function* readTabs(
  book: WorkbookFile,
  wanted: (id: OwnSheetId | undefined) => boolean,
): Steps<WorkbookCells> {
  const shared = readShared(book)
  const { primary, copies } = findOwnTabs(book)
  const ownIds = new Map([...primary].map(([id, tab]) => [tab, id]))
  const otherTabs: string[] = []
  const unread: Unread[] = []
  const read: ReadSheet[] = []
  const extent: Extent = { cells: 0, letters: 0 }
  let grids = 0
  for (const [index, tab] of book.tabs.entries()) {
    // Chart and dialog sheets hold no cells; they stay in the file.
    const holdsCells = (tab.relationship?.kind ?? 'worksheet') === 'worksheet'
    if (holdsCells) grids += 1
    if (!holdsCells || copies.has(index)) {
      otherTabs.push(tab.name)
      continue
    }
    const id = ownIds.get(index)
    if (!wanted(id)) continue
    const target = tab.relationship?.target ?? ''
    const part = book.file.find(target)
    if (part === null) {
      if (id !== undefined) refuse('missing-part', { part: target || tab.name })
      unread.push(withoutPart(tab.name, target || tab.name))
      continue
    }
    const step = { sheet: tab.name, done: index / book.tabs.length }
    yield step
    const reader = yield* readCells(book.file, part, tab.name, shared, extent, step)
    if (reader.isTooWide) unread.push(tooWide(tab.name, reader.widest))
    else read.push({ name: tab.name, id, tab, part, reader, last: reader.lastRow, filled: reader.filledRows })
  }
  if (grids === 0) refuse('no-sheets')
  const deep = tooDeep(read, MAX_ROWS_READ)
  unread.push(...deep.values())
  const kept = read.filter((one) => !deep.has(one)).map((one) => ({ id: one.id, grid: gridOf(book, one) }))
  const sheets = kept.flatMap(({ id, grid }) => (id === undefined ? [grid] : []))
  if (sheets.length === 0 && unread[0]) throw new RefusalError(unread[0].refusal)
  const setAside = unread.map(({ tab }) => tab)
  return {
    sheets,
    own: kept.flatMap(({ id, grid }) => (id === undefined ? [] : [{ id, grid }])),
    otherTabs: [...otherTabs, ...setAside.map(({ sheet }) => sheet)],
    ...(setAside.length > 0 ? { setAside } : {}),
    names: readNames(book, new Set([...ownIds.keys(), ...copies])),
    date1904: shared.date1904,
    ...(child(book.workbook.root, 'calcPr')?.attributes['calcMode'] === 'manual' ? { isManual: true } : {}),
  }
}

/** A sheet whose cells were read. */
interface ReadSheet {
  readonly name: string
  readonly id: OwnSheetId | undefined
  readonly tab: Tab
  readonly part: string
  readonly reader: SheetReader
  readonly last: number
  readonly filled: number
}

function readShared({ file, relationships, workbook }: WorkbookFile): SharedContent {
  const find = (kind: string): string | null => {
    const target = relationships.list.find((one) => one.kind === kind)?.target
    return target === undefined ? null : file.find(target)
  }
  const strings = find('sharedStrings')
  const styles = find('styles')
  return {
    strings: strings === null ? [] : readSharedStrings(file, strings),
    formats: styles === null ? [] : readNumberFormats(file, styles),
    date1904: isTrue(child(workbook.root, 'workbookPr')?.attributes['date1904']),
  }
}

/** What was read of all sheets so far. */
interface Extent {
  cells: number
  letters: number
}

function* readCells(
  file: Package,
  part: string,
  sheet: string,
  shared: SharedContent,
  extent: Extent,
  step: Step,
): Steps<SheetReader> {
  const reader = new SheetReader(part, shared)
  let bytes = 0
  for (const taken of file.streamed(part, 'worksheet', reader)) {
    bytes += taken
    if (bytes < BYTES_A_STEP) continue
    bytes = 0
    yield step
  }
  reader.checkMerges(sheet)
  extent.cells += reader.cells
  extent.letters += reader.letters
  if (extent.cells > MAX_CELLS_READ || extent.letters > MAX_LETTERS_READ) refuse('sheet-too-large', { sheet })
  return reader
}

function gridOf({ file }: WorkbookFile, { tab, part, reader }: ReadSheet): SheetGrid {
  const { rows, merges, hiddenColumns } = reader
  const tables = (readRelationships(file, part)?.list ?? [])
    .filter(({ kind }) => kind === 'table')
    .flatMap((one) => readTable(file.find(one.target), file))
  return new SheetGrid(tab.name, tab.visibility, rows, merges, hiddenColumns, tables)
}

function readTable(part: string | null, file: Package): TableObject[] {
  if (part === null) return []
  const { attributes } = parseTree(part, file.text(part), 'table')
  const range = parseRange(attributes['ref'] ?? '')
  if (!range) return []
  return [
    {
      name: attributes['displayName'] ?? attributes['name'] ?? '',
      range,
      headerRows: Number(attributes['headerRowCount'] ?? 1),
      totalsRows: Number(attributes['totalsRowCount'] ?? 0),
    },
  ]
}

/** Names that refer to one block; those of our sheets' own scope belong to print set-ups and copies. */
function readNames(book: WorkbookFile, ours: ReadonlySet<number>): NamedRange[] {
  const sheets = new Map(book.tabs.map(({ name }) => [name.toLowerCase(), name]))
  const names: NamedRange[] = []
  for (const { name, tab, text } of [...book.names].sort(
    (a, b) => Number(a.tab !== null) - Number(b.tab !== null),
  )) {
    if (name.startsWith('_xlnm.') || (tab !== null && ours.has(tab))) continue
    const match = /^(?:'((?:[^']|'')+)'|([^'!]+))!([^!]+)$/.exec(text)
    const sheet = sheets.get((match?.[1]?.replaceAll("''", "'") ?? match?.[2] ?? '').toLowerCase())
    const range = parseRange(match?.[3] ?? '')
    if (sheet !== undefined && range) names.push({ name, sheet, range })
  }
  return names
}
