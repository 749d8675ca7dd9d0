import type { Packing, Refusal, RefusalCode } from '../../../app/ports'
import { copySheet } from '../../../core/combine/copySheet'
import { readTables } from '../../../core/intake'
import { fail, ok, type Result, type SheetGrid, type WorkbookContent } from '../../../core/units'
import { sha256 } from '../checkSum'
import { openXlsx } from '../openXlsx'
import { RefusalError, refuse } from '../refusal'
import { writeBareWorkbook } from '../write/bareWorkbook'
import type { Copy } from './copy'
import type { ForeignKind } from './kinds'
import { checkExtent } from './limits'
import { readHtml, readMhtml } from './readHtml'
import { readSheets, type Sheets } from './readSheets'
import { readText } from './readText'

/** What officers call the formats, the same in both languages. */
const NAMES: Readonly<Record<ForeignKind, string>> = {
  xls: 'Excel 97-2003 (.xls)',
  xlsb: 'Excel Binary (.xlsb)',
  ods: 'OpenDocument (.ods)',
  csv: 'CSV',
  html: 'HTML (.xls)',
  mhtml: 'MHTML (.xls)',
  template: 'Template (.xltx)',
}

/** What is said of a file that cannot be taken apart: to save it anew in Excel. */
const BROKEN: Readonly<Record<ForeignKind, RefusalCode>> = {
  xls: 'legacy-xls',
  xlsb: 'xlsb',
  ods: 'ods',
  csv: 'text-file',
  html: 'html-as-xls',
  mhtml: 'mhtml-as-xls',
  template: 'not-a-workbook',
}

/**
 * Copies the sheets of a file as values, each cell in its place with its number format, rows grouped and hidden as they were.
 * Formulas are not copied: what computed them stays behind. Hidden sheets are left out, because they do not count.
 * @param kind - its format
 * @param bytes - the file
 * @param fileName - of the file
 * @param packing - sums; where absent, what runs everywhere
 * @returns a workbook with the copies, or why the file cannot be read
 */
export async function makeCopy(
  kind: ForeignKind,
  bytes: Uint8Array,
  fileName: string,
  packing?: Packing,
): Promise<Result<Copy, Refusal>> {
  try {
    const { sheets, date1904 } = await sheetsOf(kind, bytes, fileName)
    const shown = sheets.filter(({ visibility }) => visibility === 'visible')
    if (shown.length === 0) refuse(sheets.length === 0 ? BROKEN[kind] : 'no-sheets')
    checkExtent(shown)
    const leftOut = sheets.filter((sheet) => !shown.includes(sheet)).map(({ name }) => name)
    const copy = writeBareWorkbook(
      copies({ sheets: shown, date1904, own: [], names: [], fileName, sha256: '' }),
    )
    const sum = packing?.sha256(bytes) ?? (await sha256(bytes))
    return ok({ bytes: copy, about: { copiedFrom: NAMES[kind], leftOut, sha256: sum } })
  } catch (error) {
    if (error instanceof RefusalError) return fail(error.refusal)
    const isLocked = error instanceof Error && /password|encrypt/i.test(error.message)
    return fail({ code: isLocked ? 'encrypted' : BROKEN[kind], values: {} })
  }
}

async function sheetsOf(kind: ForeignKind, bytes: Uint8Array, fileName: string): Promise<Sheets> {
  switch (kind) {
    case 'csv':
      return readText(bytes, fileName)
    case 'html':
      return readHtml(bytes)
    case 'mhtml':
      return readMhtml(bytes)
    case 'template': {
      const read = await openXlsx(bytes, fileName).read()
      if (!read.ok) throw new RefusalError(read.reason)
      return read.value
    }
    case 'xls':
    case 'xlsb':
    case 'ods':
      return readSheets(bytes)
  }
}

/** Heads of tables get the look of heads; nothing is put above or below. */
function copies(content: WorkbookContent) {
  const intake = readTables(content, [])
  return content.sheets.map((grid: SheetGrid) => {
    const tables = intake.tables.filter(({ sheet }) => sheet === grid.name)
    const source = { source: { content, intake }, grid, tables, unit: '', fromFile: false }
    const words = { label: null, note: null, page: '{page} / {pages}', keepsRows: true }
    return { ...copySheet(source, grid.name, words), id: 'notes', place: 'front' } as const
  })
}
