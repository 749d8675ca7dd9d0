import { isDateFormat } from '../intake/values/numberFormat'
import type { CellStyle, SheetBody } from '../report/model'
import { SheetBuilder, wrappedHeight } from '../report/sheetBuilder'
import { figureStyle, STYLE } from '../report/styles'
import { type CellValue, isCellError } from '../units'
import type { SourceSheet } from './sources'

/** Days between the two date systems of Excel. */
const DAYS_1904 = 1462
const WIDTH = { least: 8, most: 52 } as const

/** What a copy says besides its cells. */
export interface CopyWords {
  /** Stands above the table where nothing on the sheet says whose it is; null where something does. */
  readonly label: string | null
  /** Stands below: from which file, and when; null where nothing is to stand there. */
  readonly note: string | null
  readonly page: string
  /** Whether rows stay grouped and hidden as they were. */
  readonly keepsRows?: boolean
}

/** Rows that a label takes above what is copied. */
export const LABEL_ROWS = 2

const header: CellStyle = { ...STYLE.header, horizontal: 'center' }
const looks = new Map<string, CellStyle>()

/** One look for each number format, the same object each time. */
function look(format: string, isText: boolean): CellStyle {
  const key = `${format} ${isText}`
  const known = looks.get(key)
  if (known) return known
  const made: CellStyle = isText ? { ...STYLE.text, indent: 0 } : figureStyle(format)
  looks.set(key, made)
  return made
}

/** A failure's text stays to be seen; days are counted as the new workbook counts them. */
function copied(value: CellValue, format: string, date1904: boolean): Exclude<CellValue, object> | null {
  if (isCellError(value)) return value.error
  if (typeof value === 'number' && date1904 && isDateFormat(format)) return value + DAYS_1904
  return value
}

/**
 * Copies a sheet as plain values with their number formats, each in its own place: formulas are not taken along, because
 * they may lead to sheets that stay behind.
 * @param sheet - what is copied
 * @param name - of the copy
 * @param words - what it says besides
 * @returns a sheet like an officer's; cells are where they were, or LABEL_ROWS further down under a label
 */
export function copySheet(sheet: SourceSheet, name: string, words: CopyWords): SheetBody {
  const { grid, tables, source } = sheet
  const builder = new SheetBuilder()
  const shift = words.label === null ? 0 : LABEL_ROWS
  const headers = new Set(
    tables.flatMap(({ headerRows: [first, last] }) =>
      Array.from({ length: last - first + 1 }, (_, i) => first + i),
    ),
  )
  const firstTable = tables.length === 0 ? 1 : Math.min(...tables.map(({ headerRows }) => headerRows[0]))
  const widths = new Map<number, number>()
  if (words.label !== null) builder.put(1, 1, words.label, STYLE.section)
  for (let row = 1; row <= grid.lastRow; row += 1) {
    for (let col = 1; col <= grid.lastCol; col += 1) {
      const format = grid.format(row, col)
      const value = copied(grid.value(row, col), format, source.content.date1904)
      if (value === null || value === '') continue
      const isText = typeof value === 'string'
      const style = headers.has(row) ? header : row < firstTable ? STYLE.section : look(format, isText)
      builder.put(row + shift, col, value, style)
      if (row < firstTable) continue
      const length = isText ? Math.min(value.length, WIDTH.most) : String(value).length * 1.3 + 2
      widths.set(col, Math.max(widths.get(col) ?? WIDTH.least, Math.ceil(length)))
    }
  }
  for (const { firstRow, firstCol, lastRow, lastCol } of grid.merges)
    builder.merges.push({ firstRow: firstRow + shift, firstCol, lastRow: lastRow + shift, lastCol })
  setHeights(builder, sheet, widths, { shift, firstTable })
  const last = grid.lastRow + shift + (words.note === null ? 0 : 2)
  if (words.note !== null) builder.put(last, 1, words.note, STYLE.small)
  if (words.keepsRows)
    for (const [row, one] of grid.rows.entries()) if (one) builder.likeRow(row + shift, one)
  return builder.finish({
    name,
    columns: [...widths].sort(([a], [b]) => a - b).map(([col, width]) => ({ col, width })),
    freeze: null,
    filter: null,
    print: {
      landscape: true,
      paper: 'A4',
      area: { firstRow: 1, firstCol: 1, lastRow: last, lastCol: grid.lastCol },
      repeatRows: null,
      header: '',
      footer: name,
      pageText: words.page,
    },
    tabColor: null,
  })
}

function setHeights(
  builder: SheetBuilder,
  { grid }: SourceSheet,
  widths: ReadonlyMap<number, number>,
  { shift, firstTable }: { readonly shift: number; readonly firstTable: number },
): void {
  for (let row = firstTable; row <= grid.lastRow; row += 1) {
    const texts = (grid.rows[row]?.values ?? []).flatMap((value, col) =>
      typeof value === 'string' ? [[value, widths.get(col) ?? WIDTH.least] as const] : [],
    )
    if (texts.length > 1) builder.height(row + shift, wrappedHeight(texts))
  }
}
