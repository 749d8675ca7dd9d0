import type { NamedRange, OwnSheetId, TableObject, WorkbookContent } from '../../../core/units'
import { KEPT_SHEETS, MAX_ROWS, SheetGrid, parseRange } from '../../../core/units'
import { findOwnTabs } from '../opc/ownTabs'
import { readRelationships } from '../opc/relationships'
import type { Tab, WorkbookFile } from '../opc/workbookFile'
import { refuse } from '../refusal'
import { isTrue } from '../xml/parser'
import { child, parseTree } from '../xml/tree'
import type { Step, Steps } from '../steps'
import { readNumberFormats } from './numberFormats'
import { readSharedStrings } from './sharedStrings'
import type { SharedContent } from './sheetReader'
import { SheetReader } from './sheetReader'

/** Rows of all sheets together, up to the last cell of each: four sheets with a stray cell in the last row. */
const MAX_ROWS_READ = 4 * MAX_ROWS
/** Cells of all sheets together: our own sheets over 100,000 KPIs have a third of it. */
const MAX_CELLS_READ = 20_000_000
/** Letters of all cells together: one text that 100,000 cells share is written as often, and looked through on the way. */
const MAX_LETTERS_READ = 100_000_000

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
  const sheets: SheetGrid[] = []
  const own: { id: OwnSheetId; grid: SheetGrid }[] = []
  const otherTabs: string[] = []
  const extent: Extent = { rows: 0, cells: 0, letters: 0 }
  let grids = 0
  for (const [index, tab] of book.tabs.entries()) {
    if (!tab.relationship) refuse('missing-part', { part: tab.name })
    // Chart and dialog sheets hold no cells; they stay in the file.
    const holdsCells = tab.relationship.kind === 'worksheet'
    if (holdsCells) grids += 1
    if (!holdsCells || copies.has(index)) {
      otherTabs.push(tab.name)
      continue
    }
    const id = ownIds.get(index)
    if (!wanted(id)) continue
    const step = { sheet: tab.name, done: index / book.tabs.length }
    yield step
    const grid = yield* readGrid(book, tab, shared, extent, step)
    if (id === undefined) sheets.push(grid)
    else own.push({ id, grid })
  }
  if (grids === 0) refuse('no-sheets')
  return {
    sheets,
    own,
    otherTabs,
    names: readNames(book, new Set([...ownIds.keys(), ...copies])),
    date1904: shared.date1904,
  }
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
  rows: number
  cells: number
  letters: number
}

function* readGrid(
  { file }: WorkbookFile,
  tab: Tab,
  shared: SharedContent,
  extent: Extent,
  step: Step,
): Steps<SheetGrid> {
  const target = tab.relationship?.target ?? ''
  const part = file.find(target) ?? refuse('missing-part', { part: target || tab.name })
  const reader = new SheetReader(part, shared)
  let bytes = 0
  for (const taken of file.streamed(part, reader)) {
    bytes += taken
    if (bytes < BYTES_A_STEP) continue
    bytes = 0
    yield step
  }
  reader.checkExtent(tab.name)
  const { rows, merges, hiddenColumns } = reader
  extent.rows += rows.length
  extent.cells += reader.cells
  extent.letters += reader.letters
  if (extent.rows > MAX_ROWS_READ || extent.cells > MAX_CELLS_READ || extent.letters > MAX_LETTERS_READ)
    refuse('sheet-too-large', { sheet: tab.name })
  const tables = (readRelationships(file, part)?.list ?? [])
    .filter(({ kind }) => kind === 'table')
    .flatMap((one) => readTable(file.find(one.target), file))
  return new SheetGrid(tab.name, tab.visibility, rows, merges, hiddenColumns, tables)
}

function readTable(part: string | null, file: WorkbookFile['file']): TableObject[] {
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
