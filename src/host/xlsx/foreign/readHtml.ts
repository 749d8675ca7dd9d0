import { read } from '@e965/xlsx'
import { SheetGrid } from '../../../core/units'
import { decoded } from './decoded'
import { mhtmlPages } from './mhtml'
import { freeName, gridsOf, OPTIONS, quietly, type Sheets } from './readSheets'
import { valueOf } from './readText'

const CHARSET = /charset\s*=\s*["']?([\w-]+)/i
const HEAD = 2048

/**
 * @param bytes - of a web page, as many applications write tables and call them .xls
 * @returns a sheet a table
 */
export function readHtml(bytes: Uint8Array): Sheets {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD))
  return readPages([decoded(bytes, CHARSET.exec(head)?.[1])])
}

/**
 * @param bytes - of a web archive
 * @returns a sheet a table
 */
export function readMhtml(bytes: Uint8Array): Sheets {
  const pages = mhtmlPages(bytes).map(({ content, charset }) => decoded(content, charset))
  return readPages(pages.filter((page) => /<table\b/i.test(page)))
}

/** What HTML itself allows (forms of tables, 4.9.11): whoever asks for more is given this. */
const MOST_SPANNED = { colspan: 1000, rowspan: 65_534 } as const

/** A few letters may ask for a cell a thousand million columns wide, which would be walked through one by one. */
function withinSpans(page: string): string {
  return page.replace(
    /\b(colspan|rowspan)=(["']?)(\d+)/gi,
    (_, name: string, quote: string, count: string) => {
      const most = name.toLowerCase() === 'colspan' ? MOST_SPANNED.colspan : MOST_SPANNED.rowspan
      return `${name}=${quote}${Math.min(Number(count), most)}`
    },
  )
}

function readPages(pages: readonly string[]): Sheets {
  const sheets: SheetGrid[] = []
  const taken = new Set<string>()
  for (const page of pages) {
    // Texts as they stand: the reader would take 1.250 for one and a quarter.
    const book = quietly(() => read(withinSpans(page), { ...OPTIONS, type: 'string', raw: true }))
    for (const grid of gridsOf(book).sheets) {
      const rows = grid.rows.map(
        (row) =>
          row && {
            ...row,
            values: row.values.map((value) => (typeof value === 'string' ? valueOf(value) : value)),
          },
      )
      if (!rows.some((row) => row?.values.some((value) => value !== null && value !== undefined))) continue
      sheets.push(new SheetGrid(freeName(grid.name, taken), 'visible', rows, grid.merges))
    }
  }
  return { sheets, date1904: false }
}
