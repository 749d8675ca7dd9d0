import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { toPdf } from '../../../src/cli/pdf'
import type { CellStyle, ModelRow, SheetModel } from '../../../src/core/report/model'
import { writeOwnWorkbook } from '../../../src/host/xlsx'
import { smallestLetters } from './letters'

/** A page as it comes out of the printer. */
export interface PrintedPage {
  /** Name of its sheet. */
  readonly sheet: string
  /** Rows with something in them, those that are repeated on each page counted once. */
  readonly rows: number
  /** Points of the smallest letters. */
  readonly smallest: number
  /** Whether a link to another sheet is on it, which leads nowhere on paper. */
  readonly leads: boolean
}

/** In the margin column of each row, too small to be seen: which row of which sheet it is. */
const MARK = /x(\d+)r(\d+)x/g
const MARK_LOOK: CellStyle = { font: { size: 1, color: 'FFFFFF' } }
/** Letters below are marks. */
const MARK_POINTS = 1.5
const MARGIN_COLUMN = 1

/** Constants, so that no sheet needs another, with a mark in the margin of each row that shows something. */
function marked(model: SheetModel, index: number): SheetModel {
  const hidden = new Set(model.columns.flatMap(({ col, hidden: isHidden }) => (isHidden ? [col] : [])))
  const shows = ({ cells }: ModelRow) =>
    cells.some(({ col, value }) => value !== null && value !== '' && !hidden.has(col))
  return {
    ...model,
    rows: model.rows.map((row) => {
      const cells = row.cells.map(({ col, value, style }) => ({ col, value, style }))
      if (!shows(row) || cells.some(({ col }) => col === MARGIN_COLUMN)) return { ...row, cells }
      const mark = { col: MARGIN_COLUMN, value: `x${index}r${row.row}x`, style: MARK_LOOK }
      return { ...row, cells: [mark, ...cells] }
    }),
  }
}

/**
 * Prints sheets as an officer's LibreOffice does, and looks at the pages.
 * @param sheets - of a workbook of their own
 * @param lang - of their words
 * @returns the pages
 * @throws where there is no LibreOffice, or none that prints
 */
export async function printPages(
  sheets: readonly SheetModel[],
  lang: 'id' | 'en',
): Promise<readonly PrintedPage[]> {
  const workbook = writeOwnWorkbook(sheets.map(marked), { title: 'pages', created: 46_000 })
  const pdf = await toPdf(workbook, lang)
  if (!pdf.ok)
    throw new Error(
      pdf.reason === 'missing'
        ? 'LibreOffice was not found: install it (Debian: apt-get install libreoffice-calc)'
        : 'LibreOffice could not print the workbook',
    )
  const letters = smallestLetters(pdf.value, MARK_POINTS)
  let ofSheet = 0
  return textsOf(pdf.value).map((text, i) => {
    const seen = [...text.matchAll(MARK)].map((match) => [Number(match[1]), Number(match[2])] as const)
    // An empty page is of the sheet before it.
    ofSheet = seen[0]?.[0] ?? ofSheet
    const model = sheets[ofSheet]
    if (!model) throw new Error(`page ${i + 1} is of no sheet of ours`)
    const [first, last] = model.print.repeatRows ?? [0, -1]
    const own = new Set(seen.map(([, row]) => row))
    // A row that is repeated is a page's own only on the page where those above it stand.
    const isFirst = [...own].some((row) => row < first)
    const rows = [...own].filter((row) => isFirst || row < first || row > last)
    const smallest = letters[i] ?? Number.POSITIVE_INFINITY
    return { sheet: model.name, rows: rows.length, smallest, leads: text.includes('← ') }
  })
}

function textsOf(pdf: Uint8Array): readonly string[] {
  const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-pages-'))
  try {
    const file = path.join(folder, 'pages.pdf')
    writeFileSync(file, pdf)
    const text = execFileSync('pdftotext', ['-raw', file, '-'], {
      encoding: 'utf8',
      maxBuffer: 64 * 1024 * 1024,
    })
    return text.split('\f').slice(0, -1)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
