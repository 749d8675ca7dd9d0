import type { XmlElement } from '../../fidelity/judge/xml'
import { R } from '../../fidelity/namespaces'
import { attribute, checkOrder, first, inside, numberOf, repeated } from './elements'
import type { Report } from './finding'
import { lintFormula } from './formula'
import { cellAt } from './places'

/** A tab, and the part that it shows. */
export interface Tab {
  readonly name: string
  readonly sheetId: string
  readonly state: string
  readonly relation: string
}

/** What sheets need to know of their workbook. */
export interface Book {
  readonly tabs: readonly Tab[]
  /** Names of tabs. */
  readonly tabNames: ReadonlySet<string>
  /** Filtered blocks by place of the tab. */
  readonly filters: ReadonlyMap<number, string>
  /** Defined names, in small letters. */
  readonly names: ReadonlySet<string>
}

const ORDER = [
  ...[
    'fileVersion',
    'fileSharing',
    'workbookPr',
    'workbookProtection',
    'bookViews',
    'sheets',
    'functionGroups',
  ],
  ...[
    'externalReferences',
    'definedNames',
    'calcPr',
    'oleSize',
    'customWorkbookViews',
    'pivotCaches',
    'smartTagPr',
  ],
  ...['smartTagTypes', 'webPublishing', 'fileRecoveryPr', 'webPublishObjects', 'extLst'],
]
const LONGEST_TAB = 31
const LARGEST_SHEET_ID = 65_534
const LAST_COLUMN = 16_384
const NAME = /^(?:[\p{L}_][\p{L}\p{M}\p{N}_.\\?]*|_xlnm\..*|\\[\p{L}\p{M}\p{N}_.]*)$/u
const FILTER = '_xlnm._FilterDatabase'

/**
 * @param workbook - its first element
 * @param report - takes what is wrong with tabs, views and names
 * @returns what sheets need to know of it
 */
export function lintWorkbook(workbook: XmlElement, report: Report): Book {
  checkOrder(workbook, ORDER, 'workbook', report)
  const tabs = inside(first(workbook, 'sheets'), 'sheet').map((sheet) => ({
    name: attribute(sheet, 'name'),
    sheetId: attribute(sheet, 'sheetId'),
    state: sheet.attributes.get('state') ?? 'visible',
    relation: attribute(sheet, `{${R}}id`),
  }))
  lintTabs(tabs, report)
  lintViews(first(workbook, 'bookViews'), tabs, report)
  const tabNames = new Set(tabs.map(({ name }) => name))
  const filters = new Map<number, string>()
  const names = new Set<string>()
  const seen = new Set<string>()
  for (const defined of inside(first(workbook, 'definedNames'), 'definedName')) {
    const name = attribute(defined, 'name')
    const place = numberOf(defined, 'localSheetId', -1)
    const key = `${name.toLowerCase()} ${place}`
    if (seen.has(key)) report('definedName', `twice ${key}`)
    seen.add(key)
    names.add(name.toLowerCase())
    if (place >= tabs.length) report('definedName', `${name} localSheetId out of range`)
    if (name === FILTER && place >= 0) filters.set(place, defined.text)
    lintName(name, defined.text, tabNames, report)
  }
  return { tabs, tabNames, filters, names }
}

function lintTabs(tabs: readonly Tab[], report: Report): void {
  const found = (what: string): void => report('workbook', what)
  for (const name of repeated(tabs.map(({ name: one }) => one.toLowerCase())).keys())
    found(`two sheets named ${name}`)
  for (const id of repeated(tabs.map(({ sheetId }) => sheetId)).keys()) found(`two sheets with sheetId ${id}`)
  for (const { name, sheetId } of tabs) {
    if (name.length > LONGEST_TAB || name === '') found(`sheet name of ${name.length}: ${name}`)
    if (/[[\]:*?/\\]|^'|'$|^history$/i.test(name)) found(`illegal sheet name ${name}`)
    if (!(Number(sheetId) >= 1 && Number(sheetId) <= LARGEST_SHEET_ID)) found(`sheetId ${sheetId}`)
  }
  if (!tabs.some(({ state }) => state === 'visible')) found('no visible sheet')
}

function lintViews(views: XmlElement | undefined, tabs: readonly Tab[], report: Report): void {
  if (!views) report('workbook', 'no bookViews')
  for (const view of inside(views, 'workbookView')) {
    const active = numberOf(view, 'activeTab', 0)
    for (const [name, place] of [
      ['activeTab', active],
      ['firstSheet', numberOf(view, 'firstSheet', 0)],
    ] as const) {
      if (place >= tabs.length) report('workbook', `${name} ${place} out of range`)
    }
    const shown = tabs[active]
    if (shown && shown.state !== 'visible') report('workbook', 'activeTab is a hidden sheet')
  }
}

function lintName(name: string, formula: string, tabNames: ReadonlySet<string>, report: Report): void {
  if (!NAME.test(name)) report('definedName', `illegal ${name}`)
  if (name.length > 255) report('definedName', 'long')
  const cell = cellAt(name.toUpperCase())
  const isCell = cell !== null && cell.col <= LAST_COLUMN
  if (isCell || /^(?:r|c|r\d*c\d*)$/i.test(name)) report('definedName', `looks like a reference ${name}`)
  lintFormula(formula, `definedName ${name}`, report)
  for (const [, quoted = ''] of formula.matchAll(/'((?:[^']|'')+)'!/g)) {
    const tab = quoted.replaceAll("''", "'")
    if (!tab.includes('[') && !tabNames.has(tab))
      report('definedName', `${name} refers to missing sheet ${tab}`)
  }
}
