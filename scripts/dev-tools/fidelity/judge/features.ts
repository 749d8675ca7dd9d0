import { openFile, type OpenedFile } from './package'
import { within, type XmlElement } from './xml'

/** What is counted: elements by the names of their parent and their own; '' is the parent of a part's first element. */
const ELEMENTS = {
  cells: ['row/c'],
  formulas: ['c/f'],
  'shared texts': ['sst/si'],
  'rich text runs': ['si/r', 'is/r', 'text/r'],
  'phonetic runs': ['si/rPh', 'is/rPh'],
  'merged blocks': ['mergeCells/mergeCell'],
  tables: ['/table'],
  slicers: ['slicers/slicer'],
  'slicer caches': ['/slicerCacheDefinition'],
  timelines: ['timelines/timeline'],
  'timeline caches': ['/timelineCacheDefinition'],
  'pivot tables': ['/pivotTableDefinition'],
  'pivot caches': ['/pivotCacheDefinition'],
  'pivot records': ['pivotCacheRecords/r'],
  charts: ['/chartSpace'],
  'anchored objects': ['twoCellAnchor/clientData', 'oneCellAnchor/clientData', 'absoluteAnchor/clientData'],
  comments: ['commentList/comment'],
  'threaded comments': ['ThreadedComments/threadedComment'],
  persons: ['personList/person'],
  'form controls': ['/formControlPr'],
  'ActiveX controls': ['/ocx'],
  'OLE objects': ['oleObjects/oleObject', 'Choice/oleObject'],
  'data validations': ['dataValidations/dataValidation'],
  'conditional formats': ['conditionalFormatting/cfRule'],
  sparklines: ['sparklines/sparkline'],
  hyperlinks: ['hyperlinks/hyperlink'],
  filters: ['autoFilter/filterColumn'],
  scenarios: ['scenarios/scenario'],
  'protected sheets': [
    'worksheet/sheetProtection',
    'chartsheet/sheetProtection',
    'dialogsheet/sheetProtection',
  ],
  'protected ranges': ['protectedRanges/protectedRange'],
  'workbook protection': ['workbook/workbookProtection'],
  'ignored errors': ['ignoredErrors/ignoredError'],
  'watched cells': ['cellWatches/cellWatch'],
  'custom views': ['customSheetViews/customSheetView'],
  windows: ['bookViews/workbookView'],
  'page set-ups': ['worksheet/pageSetup'],
  'page breaks': ['rowBreaks/brk', 'colBreaks/brk'],
  'external links': ['externalLink/externalBook', 'externalLink/ddeLink'],
  connections: ['connections/connection'],
  'query tables': ['/queryTable'],
  'XML maps': ['MapInfo/Map'],
  'XML cells': ['singleXmlCells/singleXmlCell'],
  'rich values': ['rvData/rv'],
  'cell metadata': ['cellMetadata/bk', 'valueMetadata/bk'],
  'table styles': ['tableStyles/tableStyle'],
  'document properties': ['Properties/property'],
  'sensitivity labels': ['labelList/label'],
  'ribbon buttons': ['group/button'],
} as const

/** What is counted by the parts that hold it. */
const PARTS = {
  pictures: /\.(?:png|jpe?g|gif|emf|wmf|bmp|svg)$/i,
  'binary parts': /\.bin$/i,
  'custom XML parts': /(?:^|\/)customXml\/item\d+\.xml$/i,
  'embedded files': /\/embeddings\//i,
} as const

export type Feature =
  keyof typeof ELEMENTS | keyof typeof PARTS | 'VML shapes' | 'names' | 'hidden sheets' | 'sheets'
export type Counts = Readonly<Partial<Record<Feature, number>>>

/**
 * Counts what an officer put into a workbook, leaving out what is ours.
 * @param bytes - the file
 * @param before - the file before our sheets were put in
 * @returns how often each feature is there; absent where never
 */
export function countFeatures(bytes: Uint8Array, before: Uint8Array = bytes): Counts {
  const [file, input] = [openFile(bytes), openFile(before)]
  const counts = new Map<Feature, number>()
  const add = (feature: Feature, n = 1): void => {
    if (n > 0) counts.set(feature, (counts.get(feature) ?? 0) + n)
  }
  for (const part of Object.keys(file.parts)) {
    if (file.ownParts.has(part)) continue
    for (const [feature, pattern] of Object.entries(PARTS) as [Feature, RegExp][]) {
      if (pattern.test(part)) add(feature)
    }
    // VML is not always well-formed; its shapes are counted by their tags.
    if (/\.vml$/i.test(part)) add('VML shapes', latin1(file, part).split(/<v:shape[\s>]/).length - 1)
    if (!/\.xml$/i.test(part)) continue
    const found = new Map<string, number>()
    countElements(file.root(part), '', found)
    for (const [feature, paths] of Object.entries(ELEMENTS) as [Feature, readonly string[]][]) {
      for (const path of paths) add(feature, found.get(path) ?? 0)
    }
  }
  const tabs = file.tabs.filter((_, place) => !file.ownTabs.has(place))
  add('sheets', tabs.length)
  add('hidden sheets', tabs.filter(({ state }) => state !== 'visible').length)
  add('names', [...within(file.root(file.workbook))].filter((one) => isOfficers(file, one)).length)
  // Where no window was stated, one is, so that the tab that was in view stays there.
  const windows = [...within(input.root(input.workbook))].some(({ name }) => name === 'workbookView')
  if (!windows) counts.delete('windows')
  return Object.fromEntries([...counts].sort(([a], [b]) => (a < b ? -1 : 1)))
}

function latin1(file: OpenedFile, part: string): string {
  return Buffer.from(file.parts[part] ?? []).toString('latin1')
}

function countElements({ name, children }: XmlElement, parent: string, found: Map<string, number>): void {
  const path = `${parent}/${name}`
  found.set(path, (found.get(path) ?? 0) + 1)
  for (const one of children) countElements(one, name, found)
}

function isOfficers(file: OpenedFile, { name, attributes, text }: XmlElement): boolean {
  if (name !== 'definedName') return false
  const scope = attributes.get('localSheetId')
  if (scope !== undefined) return !file.ownTabs.has(Number(scope))
  if (!/^_?kinerja_/i.test(attributes.get('name') ?? '')) return true
  const own = [...file.ownTabs].map((tab) => file.tabs[tab]?.name ?? '')
  return !own.some((sheet) => text.startsWith(`'${sheet}'!`) || text.startsWith(`${sheet}!`))
}
