import type { XmlElement } from '../../fidelity/judge/xml'
import { R } from '../../fidelity/namespaces'
import { all, attribute, checkCount, checkOrder, first, inside, numberOf } from './elements'
import type { Report } from './finding'
import { lintPrinted } from './printed'
import { type Block, blockAt, cellAt, overlap } from './places'
import type { Book } from './workbook'

const ORDER = [
  ...[
    'sheetPr',
    'dimension',
    'sheetViews',
    'sheetFormatPr',
    'cols',
    'sheetData',
    'sheetCalcPr',
    'sheetProtection',
  ],
  ...[
    'protectedRanges',
    'scenarios',
    'autoFilter',
    'sortState',
    'dataConsolidate',
    'customSheetViews',
    'mergeCells',
  ],
  ...[
    'phoneticPr',
    'conditionalFormatting',
    'dataValidations',
    'hyperlinks',
    'printOptions',
    'pageMargins',
    'pageSetup',
  ],
  ...[
    'headerFooter',
    'rowBreaks',
    'colBreaks',
    'customProperties',
    'cellWatches',
    'ignoredErrors',
    'smartTags',
    'drawing',
  ],
  ...[
    'legacyDrawing',
    'legacyDrawingHF',
    'drawingHF',
    'picture',
    'oleObjects',
    'controls',
    'webPublishItems',
  ],
  ...['tableParts', 'extLst'],
]
const LAST_COLUMN = 16_384
const WIDEST = 255
const LONGEST_LINK = 255

/**
 * What is on a sheet besides its cells and its rules.
 * @param sheet - its first element
 * @param place - of its tab, from 0
 * @param book - the workbook
 * @param report - takes what is wrong
 */
export function lintSheet(sheet: XmlElement, place: number, book: Book, report: Report): void {
  const name = book.tabs[place]?.name ?? ''
  const found = (what: string): void => report(name, what)
  checkOrder(sheet, ORDER, name, report)
  for (const pane of all(sheet, 'pane')) {
    if (attribute(pane, 'state') !== 'frozen') continue
    if (!Number.isInteger(numberOf(pane, 'ySplit', 0))) found('ySplit')
  }
  for (const selection of all(sheet, 'selection')) {
    const active = selection.attributes.get('activeCell')
    if (active !== undefined && cellAt(active) === null) found('activeCell')
  }
  lintColumns(sheet, found)
  lintMerges(sheet, name, report)
  lintLinks(sheet, book, found)
  lintFilter(sheet, book.filters.get(place), found)
  lintPrinted(sheet, name, report)
}

function lintColumns(sheet: XmlElement, found: (what: string) => void): void {
  let last = 0
  for (const columns of inside(first(sheet, 'cols'), 'col')) {
    const [from, to] = [numberOf(columns, 'min', 0), numberOf(columns, 'max', 0)]
    if (from <= last) found(`cols overlap at ${from}`)
    if (to < from || to > LAST_COLUMN) found('cols range')
    if (numberOf(columns, 'width', 8) > WIDEST) found('width > 255')
    last = to
  }
}

function lintMerges(sheet: XmlElement, name: string, report: Report): void {
  checkCount(first(sheet, 'mergeCells'), 'mergeCells', name, report)
  const blocks: Block[] = []
  for (const merge of inside(first(sheet, 'mergeCells'), 'mergeCell')) {
    const block = blockAt(attribute(merge, 'ref'))
    if (!block) {
      report(name, `merge of ${attribute(merge, 'ref')}`)
      continue
    }
    if (block.top === block.bottom && block.left === block.right) report(name, 'merge of one cell')
    if (blocks.some((other) => overlap(block, other)))
      report(name, `merges overlap at ${attribute(merge, 'ref')}`)
    blocks.push(block)
  }
}

function lintLinks(sheet: XmlElement, { tabNames }: Book, found: (what: string) => void): void {
  for (const link of all(sheet, 'hyperlink')) {
    if (blockAt(attribute(link, 'ref')) === null) found('hyperlink ref')
    const location = attribute(link, 'location')
    if (location.length > LONGEST_LINK) found('hyperlink location > 255')
    if (attribute(link, 'tooltip').length > LONGEST_LINK) found('hyperlink tooltip > 255')
    const [, quoted] = /^'((?:[^']|'')+)'!/.exec(location) ?? []
    if (quoted === undefined || attribute(link, `{${R}}id`) !== '') continue
    if (!tabNames.has(quoted.replaceAll("''", "'"))) found(`hyperlink to missing sheet ${location}`)
  }
}

function lintFilter(sheet: XmlElement, named: string | undefined, found: (what: string) => void): void {
  const filter = first(sheet, 'autoFilter')
  if (!filter) return
  const block = attribute(filter, 'ref').replaceAll('$', '')
  if (named === undefined) found('autoFilter without _FilterDatabase')
  else if (named.slice(named.lastIndexOf('!') + 1).replaceAll('$', '') !== block)
    found(`_FilterDatabase ${named} differs from ${block}`)
}
