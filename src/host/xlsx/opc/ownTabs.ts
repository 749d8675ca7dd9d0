import type { OwnSheetId } from '../../../core/units'
import { OWN_MARKER, OWN_SHEETS } from '../../../core/units'
import type { WorkbookFile } from './workbookFile'

export interface OwnTabs {
  /** Index of the tab that holds each of our sheets. */
  readonly primary: ReadonlyMap<OwnSheetId, number>
  /** Indexes of copies that somebody made in Excel: kept as they are, and never read as a source. */
  readonly copies: ReadonlySet<number>
}

/** What a workbook lists. */
type Listed = Pick<WorkbookFile, 'tabs' | 'names'>

/**
 * Finds the sheets that an earlier run wrote. Copying a sheet copies its marker too; Excel gives a copy a
 * higher sheet id, so the lowest one is ours.
 * @param book - an open workbook
 * @returns which tabs are ours
 */
export function findOwnTabs(book: Listed): OwnTabs {
  const primary = new Map<OwnSheetId, number>()
  const marked = new Set<number>()
  for (const { name, tab, text } of book.names) {
    const id = OWN_SHEETS.find((own) => text === `"${own}"`)
    // We write sheets of cells alone: a mark on anything else was put there by somebody.
    const isSheet = tab !== null && book.tabs[tab]?.relationship?.kind === 'worksheet'
    if (name !== OWN_MARKER || id === undefined || !isSheet) continue
    marked.add(tab)
    const known = primary.get(id)
    if (known === undefined || sheetId(book, tab) < sheetId(book, known)) primary.set(id, tab)
  }
  const originals = new Set(primary.values())
  return { primary, copies: new Set([...marked].filter((tab) => !originals.has(tab))) }
}

function sheetId(book: Listed, tab: number): number {
  return book.tabs[tab]?.sheetId ?? Infinity
}
