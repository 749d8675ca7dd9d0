import type { DefinedName, WorkbookFile } from '../opc/workbookFile'
import { escapeAttribute, escapeMarkup } from '../xml/escape'
import { Splices } from '../xml/splice'
import type { XmlNode } from '../xml/tree'
import { child } from '../xml/tree'
import type { EarlierSheets, SheetHead } from './definedNames'
import { isOwnName, ownNamesXml, refersTo, retarget } from './definedNames'
import type { PlannedTab } from '../../../core/report/tabPlan'

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

/** A planned tab with what identifies a new one in the file. */
export interface NumberedTab extends PlannedTab<SheetHead> {
  /** For a new tab: its sheet id and the id of its relationship. */
  readonly fresh: { readonly sheetId: number; readonly relationship: string } | null
}

/** What the workbook part lists. */
type Listed = Pick<WorkbookFile, 'workbook' | 'tabs' | 'names'>

/**
 * Edits the workbook part: tabs, the names that belong to them, and the numbers that point at tabs.
 * @param book - the open workbook
 * @param earlier - our sheets before this run
 * @param tabs - tabs in their new order
 * @param marked - whether our sheets are to be known again on a later run
 * @returns the part's text
 */
export function editWorkbook(
  book: Listed,
  earlier: EarlierSheets,
  tabs: readonly NumberedTab[],
  marked: boolean,
): string {
  const splices = new Splices(book.workbook.text)
  const places = new Map(tabs.map(({ before }, after) => [before, after]))
  editTabs(book, tabs, splices)
  editViews(book, places, splices)
  editNames(book, earlier, tabs, places, marked, splices)
  return splices.result()
}

function editTabs(book: Listed, tabs: readonly NumberedTab[], splices: Splices): void {
  const sheets = child(book.workbook.root, 'sheets')
  if (!sheets) return
  const kept = new Set(tabs.map(({ before }) => before))
  book.tabs.forEach(({ node }, index) => {
    if (!kept.has(index)) splices.replace(node, '')
  })
  const prefix = relationshipPrefix(book.workbook.root)
  const declared = prefix === null ? ` xmlns:r="${RELATIONSHIPS}"` : ''
  let at = sheets.openEnd
  for (const { before, model, fresh } of tabs) {
    const node = before === null ? undefined : book.tabs[before]?.node
    if (node) {
      if (model) splices.setAttribute(node, 'name', model.name)
      at = node.end
    } else if (model && fresh) {
      const name = escapeAttribute(model.name)
      const id = `${prefix ?? 'r'}:id="${fresh.relationship}"`
      splices.insertBeside(sheets, at, `<sheet name="${name}" sheetId="${fresh.sheetId}"${declared} ${id}/>`)
    }
  }
}

function relationshipPrefix(root: XmlNode): string | null {
  const name = Object.keys(root.attributes).find(
    (key) => key.startsWith('xmlns:') && root.attributes[key] === RELATIONSHIPS,
  )
  return name?.slice('xmlns:'.length) ?? null
}

/** The tab that was in view stays in view. Where it goes, the first visible one takes its place. */
function editViews(book: Listed, places: ReadonlyMap<number | null, number>, splices: Splices): void {
  const fallback = book.tabs.findIndex(({ visibility }, i) => visibility === 'visible' && places.has(i))
  const place = (before: number): number => places.get(before) ?? places.get(fallback) ?? 0
  const root = book.workbook.root
  const views = child(root, 'bookViews')
  for (const view of views?.children ?? []) {
    const active = Number(view.attributes['activeTab'] ?? 0)
    if (place(active) !== active) splices.setAttribute(view, 'activeTab', String(place(active)))
    // 0 shows the row of tabs from its start, ours included.
    const first = Number(view.attributes['firstSheet'] ?? 0)
    if (first > 0 && place(first) !== first) splices.setAttribute(view, 'firstSheet', String(place(first)))
  }
  const sheets = child(root, 'sheets')
  if (!views && sheets && book.tabs.length > 0 && place(0) !== 0) {
    splices.insertBeside(
      sheets,
      sheets.start,
      `<bookViews><workbookView activeTab="${place(0)}"/></bookViews>`,
    )
  }
}

function editNames(
  book: Listed,
  earlier: EarlierSheets,
  tabs: readonly NumberedTab[],
  places: ReadonlyMap<number | null, number>,
  marked: boolean,
  splices: Splices,
): void {
  const models = tabs.flatMap(({ model }) => model ?? [])
  const renamed = tabs.flatMap(({ before, model }): [string, string][] => {
    const name = before === null ? undefined : book.tabs[before]?.name
    return model && name !== undefined && name !== model.name ? [[name, model.name]] : []
  })
  const removed = book.tabs.filter((_, index) => !places.has(index)).map(({ name }) => name)
  let kept = 0
  for (const name of book.names) {
    const place = placeOf(name, book, tabs, places)
    if (place === undefined || isOwnName(name, earlier, models)) {
      splices.replace(name.node, '')
      continue
    }
    kept += 1
    const gone = removed.some((sheet) => refersTo(name.text, sheet))
    const text = gone ? '#REF!' : renamed.reduce((now, [from, to]) => retarget(now, from, to), name.text)
    if (place !== null) splices.setAttribute(name.node, 'localSheetId', String(place))
    if (text !== name.text) {
      splices.insert(name.node.openEnd, escapeMarkup(text))
      splices.erase(name.node.openEnd, name.node.closeStart)
    }
  }
  const ours = tabs.map(({ model }, tab) => (model ? ownNamesXml(model, tab, marked) : '')).join('')
  putNames(book.workbook.root, ours, kept, splices)
}

/** Where the tab of a name comes to stand; undefined where it goes, null where the name has none. */
function placeOf(
  { tab }: DefinedName,
  book: Listed,
  tabs: readonly NumberedTab[],
  places: ReadonlyMap<number | null, number>,
): number | null | undefined {
  if (tab === null || book.tabs[tab]) return tab === null ? null : places.get(tab)
  // A name of a tab that never was is the file's own trouble, and must not fall to one of ours.
  return tab >= book.tabs.length ? tab + tabs.length - book.tabs.length : null
}

function putNames(root: XmlNode, ours: string, kept: number, splices: Splices): void {
  const list = child(root, 'definedNames')
  if (list) {
    if (ours !== '') splices.append(list, ours)
    else if (kept === 0) {
      // The format has no empty list of names.
      splices.erase(list.start, list.openEnd)
      splices.erase(list.closeStart, list.end)
    }
    return
  }
  if (ours === '') return
  const before = ['sheets', 'functionGroups', 'externalReferences']
  const last = root.children.filter(({ name }) => before.includes(name)).at(-1)
  splices.insertBeside(last ?? root, last?.end ?? root.openEnd, `<definedNames>${ours}</definedNames>`)
}
