import { type CellValue, type Issue, issue } from '../../units'
import { headerPeriod } from '../meanings/headerPeriod'
import { headerWords } from '../meanings/headerText'
import type { SheetView } from '../regions/sheetView'

/** So many rows of a sheet with a text and a figure are a list, and no note. */
const LIST = 3

/** How many sheets are named; the others are counted. */
const NAMED = 5

/**
 * Says of the sheets that hold lists of figures and gave no table that they were not read: who misses one of them looks
 * there, and not at the totals.
 * @param views - the visible sheets
 * @param read - names of those that a table was read of, or that were set aside by name
 * @returns one finding for all of them; null where every list was read, or none
 */
export function unreadSheets(views: readonly SheetView[], read: ReadonlySet<string>): Issue | null {
  const unread = views.filter((view) => !read.has(view.grid.name) && holdsList(view))
  const [first] = unread
  if (!first) return null
  const names = unread.slice(0, NAMED).map(({ grid }) => grid.name)
  const more = unread.length > NAMED ? ` +${unread.length - NAMED}` : ''
  const cell = { sheet: first.grid.name, row: 1, col: 1 }
  return issue('sheet-set-aside', 'info', cell, { sheet: names.join(', ') + more, why: 'unknown' })
}

/** @returns whether a sheet has rows with a text and a figure, more than a note has */
export function holdsList(view: SheetView): boolean {
  let items = 0
  for (let row = 1; row <= view.grid.lastRow && items < LIST; row += 1) {
    const { texts, numbers } = view.glance(row)
    if (texts > 0 && numbers > 0 && view.values(row).some(isName)) items += 1
  }
  return items === LIST
}

/** Figures by years or months alone are the data of a chart. */
function isName(value: CellValue | undefined): boolean {
  return typeof value === 'string' && headerPeriod(headerWords(value)).rest.length > 0
}
