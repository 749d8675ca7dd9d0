import type { PrintPage } from '../preview/types'
import { printedPixels } from './SheetTable'

/** Millimetres of a sheet of paper that stands upright. */
const PAPER = { A4: { width: 210, height: 297 }, F4: { width: 215.9, height: 330.2 } } as const
/** Margins, millimetres: those of the sheets in the file, with room for the lines above and below. */
const SIDE = 10.2
const ABOVE = 12.7
const BELOW = 14
const PIXELS = 96 / 25.4
/** Room that is left free, for what a printer makes of the same rows. */
const SLACK = 0.985
/** So much smaller than its width asks for a sheet may become, where it takes a page less then. */
const LEAST = 0.9
const STEP = 0.01

function sizeOf({ paper, landscape }: PrintPage) {
  const { width, height } = PAPER[paper]
  return landscape ? { width: height, height: width } : { width, height }
}

/** A row as the browser laid it out. */
export interface LaidRow {
  /** Pixels. */
  readonly height: number
  /** Stands on each page. */
  readonly isHead: boolean
  readonly beginsPage: boolean
}

/**
 * @param rows - of a sheet, in their order
 * @param room - pixels of a page, in the measure of the rows
 * @returns how many pages they take
 */
export function pagesOf(rows: readonly LaidRow[], room: number): number {
  const heads = rows.reduce((sum, { height, isHead }) => sum + (isHead ? height : 0), 0)
  let pages = 1
  let used = 0
  for (const { height, beginsPage, isHead } of rows) {
    if (used > 0 && !isHead && (beginsPage || used + height > room)) {
      pages += 1
      used = heads
    }
    used += height
  }
  return pages
}

/**
 * @param page - a sheet
 * @param rows - of it, at full size
 * @returns how much smaller it is printed, so that it is one page wide, or all on one page, and no page holds only the last
 * few rows; never larger
 */
export function scaleOf(page: PrintPage, rows: readonly LaidRow[]): number {
  const { width, height } = sizeOf(page)
  const wide = page.widths.reduce((sum, one) => sum + printedPixels(one), 0)
  const across = Math.min(1, ((width - 2 * SIDE) * PIXELS) / wide)
  const room = (height - ABOVE - BELOW) * PIXELS * SLACK
  if (page.onePage) return Math.min(across, room / rows.reduce((sum, row) => sum + row.height, 0))
  let best = across
  let fewest = pagesOf(rows, room / across)
  for (let scale = across; scale >= across * LEAST; scale -= STEP) {
    const pages = pagesOf(rows, room / scale)
    if (pages < fewest) [best, fewest] = [scale, pages]
  }
  return best
}

/** A text for a style sheet: whatever stands in it, it stays a text. */
function quoted(text: string): string {
  const safe = [...text].map((letter) =>
    /[\p{L}\p{N} .,:()/·-]/u.test(letter) ? letter : `\\${(letter.codePointAt(0) ?? 32).toString(16)} `,
  )
  return `"${safe.join('')}"`
}

/** "Halaman {page} dari {pages}" with the browser's own counters. */
function counted(pageText: string): string {
  return pageText
    .split(/(\{pages?\})/)
    .filter((part) => part !== '')
    .map((part) =>
      part === '{page}' ? 'counter(page)' : part === '{pages}' ? 'counter(pages)' : quoted(part),
    )
    .join(' ')
}

const LINE = 'font: 8pt Calibri, Carlito, sans-serif; color: #404040; white-space: pre'

/**
 * @param page - a sheet
 * @param name - of its kind of page, in the style sheet
 * @returns its paper, margins, and the lines above and below, which a browser that knows none leaves out
 */
export function pageRule(page: PrintPage, name: string): string {
  const { width, height } = sizeOf(page)
  const box = (place: string, content: string) => `@${place} { content: ${content}; ${LINE} }`
  return [
    `@page ${name} { size: ${width}mm ${height}mm; margin: ${ABOVE}mm ${SIDE}mm ${BELOW}mm;`,
    box('top-left', quoted(page.header)),
    box('bottom-left', quoted(page.footer)),
    box('bottom-right', counted(page.pageText)),
    '}',
  ].join(' ')
}
