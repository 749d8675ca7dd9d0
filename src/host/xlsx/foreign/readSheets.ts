import { type CellObject, read, type WorkBook, type WorkSheet } from '@e965/xlsx'
import { type CellValue, type GridRow, MAX_COLUMNS, MAX_ROWS, SheetGrid } from '../../../core/units'
import { Package } from '../opc/package'
import { refuse } from '../refusal'
import { checkRepeated } from './limits'

/** Sheets of a file, hidden ones too. */
export interface Sheets {
  readonly sheets: readonly SheetGrid[]
  readonly date1904: boolean
}

/** Values and number formats, nothing drawn: neither formulas nor looks are copied. */
export const OPTIONS = {
  dense: true,
  cellNF: true,
  cellText: false,
  cellHTML: false,
  cellFormula: false,
  cellDates: false,
  sheetRows: MAX_ROWS,
} as const

/** Failures by their number in binary files. */
const ERRORS: Readonly<Record<number, string>> = {
  0x00: '#NULL!',
  0x07: '#DIV/0!',
  0x0f: '#VALUE!',
  0x17: '#REF!',
  0x1d: '#NAME?',
  0x24: '#NUM!',
  0x2a: '#N/A',
}

/**
 * @param bytes - of a workbook: .xls, .xlsb, .ods, or the XML of Excel 2003
 * @returns its sheets
 * @throws RefusalError of a damaged or swelling archive; whatever the reader of the format throws
 */
export function readSheets(bytes: Uint8Array): Sheets {
  if (bytes[0] === 0x50 && bytes[1] === 0x4b) {
    // Sizes are looked at before anything is unpacked by somebody else.
    const archive = Package.open(bytes)
    if (archive.find('content.xml') !== null) checkRepeated(archive.text('content.xml'))
  }
  return gridsOf(quietly(() => read(bytes, { ...OPTIONS, type: 'array' })))
}

/**
 * The reader tells the console of formats that it does not know in full, which is no matter of the officer.
 * @param work - reads
 * @returns what it gives
 */
export function quietly(work: () => WorkBook): WorkBook {
  const { error } = console
  console.error = () => undefined
  try {
    return work()
  } finally {
    console.error = error
  }
}

/**
 * @param book - as its reader gives it
 * @returns its sheets
 */
export function gridsOf(book: WorkBook): Sheets {
  const { Sheets: listed = [], WBProps } = book.Workbook ?? {}
  const taken = new Set<string>()
  const sheets = book.SheetNames.flatMap((name, i) => {
    const sheet = book.Sheets[name]
    if (!sheet || sheet['!type'] === 'chart') return []
    const hidden = listed[i]?.Hidden ?? 0
    const visibility = hidden === 0 ? 'visible' : hidden === 1 ? 'hidden' : 'veryHidden'
    return [gridOf(sheet, freeName(name, taken), visibility)]
  })
  return { sheets, date1904: WBProps?.date1904 ?? false }
}

/** @returns what of a name may stand on a tab: none of Excel's own marks, no quotes at its ends */
export function tabName(name: string): string {
  return name
    .replace(/[[\]:*?/\\]/g, ' ')
    .replace(/^'+/, '')
    .replace(/(?<!')'+$/, '')
    .trim()
}

/**
 * @param name - of a tab in another format, which may have longer names and other letters
 * @param taken - learns the name, in lower case
 * @returns a name that a workbook can have, and no other tab has
 */
export function freeName(name: string, taken: Set<string>): string {
  const bare = tabName(name) || 'Sheet'
  for (let n = 1; ; n += 1) {
    const end = n === 1 ? '' : ` (${n})`
    const free = bare.slice(0, 31 - end.length).trim() + end
    if (taken.has(free.toLowerCase())) continue
    taken.add(free.toLowerCase())
    return free
  }
}

function gridOf(sheet: WorkSheet, name: string, visibility: SheetGrid['visibility']): SheetGrid {
  const rows: (GridRow | undefined)[] = []
  const data = sheet['!data'] ?? []
  // A number in a file puts a cell anywhere, and whoever goes there cell by cell does not come back.
  if (data.length > MAX_ROWS) refuse('sheet-too-large', { sheet: name })
  for (const [i, cells] of data.entries()) {
    if (cells && cells.length > MAX_COLUMNS)
      refuse('too-many-columns', { sheet: name, columns: cells.length })
    const row = cells && rowOf(cells)
    if (!row) continue
    const { hidden, level } = sheet['!rows']?.[i] ?? {}
    if (hidden) row.hidden = true
    if (level) row.outline = level
    rows[i + 1] = row
  }
  const merges = (sheet['!merges'] ?? []).map(({ s, e }) => ({
    firstRow: s.r + 1,
    firstCol: s.c + 1,
    lastRow: e.r + 1,
    lastCol: e.c + 1,
  }))
  return new SheetGrid(name, visibility, rows, merges)
}

function rowOf(cells: readonly (CellObject | undefined)[]): GridRow | null {
  const row: GridRow = { values: [] }
  for (const [j, cell] of cells.entries()) {
    const value = cell ? cellValue(cell) : null
    if (value === null || value === '') continue
    row.values[j + 1] = value
    const format = typeof cell?.z === 'string' && cell.z !== 'General' ? cell.z : null
    if (format !== null) (row.formats ??= [])[j + 1] = format
  }
  return row.values.length > 0 ? row : null
}

/** Between 1900 and the first day that JavaScript counts from, as Excel counts. */
const DAYS_TO_1970 = 25_569
const DAY = 86_400_000

function cellValue({ t, v, w }: CellObject): CellValue {
  if (v === undefined) return null
  if (t === 'e') return { error: ERRORS[Number(v)] ?? w ?? '#VALUE!' }
  if (v instanceof Date) return v.getTime() / DAY + DAYS_TO_1970
  return v
}
