import type { Packing } from '../../../app/ports'
import { refuse } from '../refusal'
import { sniff } from '../sniff'
import type { XmlNode } from '../xml/tree'
import { child, parseTree } from '../xml/tree'
import { Package } from './package'
import type { Parts } from './parts'
import type { Relationship, Relationships } from './relationships'
import { readRelationships } from './relationships'

const CONTENT_TYPES = '[Content_Types].xml'

/** A part with its text and its tree. */
export interface ParsedPart {
  readonly part: string
  readonly text: string
  readonly root: XmlNode
}

/** One tab as the workbook part lists it. */
export interface Tab {
  readonly name: string
  readonly sheetId: number
  readonly visibility: 'visible' | 'hidden' | 'veryHidden'
  /** Where it leads; absent where the workbook names a relationship that is not there. */
  readonly relationship: Relationship | undefined
  readonly node: XmlNode
}

/** A name of the workbook. */
export interface DefinedName {
  readonly name: string
  /** Index of the tab that it belongs to, or null where the whole workbook knows it. */
  readonly tab: number | null
  readonly text: string
  readonly node: XmlNode
}

/** A workbook file opened as far as reading and writing share. */
export interface WorkbookFile<File extends Parts = Package> {
  readonly file: File
  readonly contentTypes: ParsedPart
  readonly workbook: ParsedPart
  readonly relationships: Relationships
  readonly tabs: readonly Tab[]
  readonly names: readonly DefinedName[]
}

/**
 * Opens a file and finds its workbook part through the relationships, wherever it lies.
 * @param bytes - the whole file
 * @param packing - unpacks parts; where absent, what runs everywhere does
 * @returns the parts that every further step needs
 * @throws RefusalError with the reason why this is not a workbook that we read
 */
export function openWorkbookFile(bytes: Uint8Array, packing?: Packing): WorkbookFile {
  const reason = sniff(bytes)
  if (reason !== null) refuse(reason)
  const file = Package.open(bytes, packing)
  if (file.find('mimetype') !== null && file.find('content.xml') !== null) {
    refuse(file.text('mimetype').includes('opendocument.spreadsheet') ? 'ods' : 'not-a-workbook')
  }
  return openParts(file)
}

/**
 * The same of parts that are at hand.
 * @param file - parts
 * @returns the parts that every further step needs
 * @throws RefusalError as openWorkbookFile
 */
export function openParts<File extends Parts>(file: File): WorkbookFile<File> {
  if (file.find(CONTENT_TYPES) === null) refuse('not-a-workbook')
  const part = findWorkbook(file)
  const contentTypes = readPart(file, CONTENT_TYPES, 'Types')
  refuseOtherKinds(contentTypes.root, part)
  if (file.find(part) === null) refuse('missing-part', { part })
  const workbook = readPart(file, part, 'workbook')
  const relationships = readRelationships(file, part) ?? refuse('missing-part', { part: `${part}.rels` })
  const listed = listTabs(workbook.root, relationships)
  checkTabs(listed.tabs, workbook.part)
  return { file, contentTypes, workbook, relationships, ...listed }
}

function readPart(file: Parts, part: string, root: string): ParsedPart {
  const name = file.find(part) ?? part
  const text = file.text(part)
  return { part: name, text, root: parseTree(name, text, root) }
}

function findWorkbook(file: Parts): string {
  const list = readRelationships(file, '')?.list ?? refuse('missing-part', { part: '_rels/.rels' })
  const signed = file.entries.some(({ name }) => name.toLowerCase().startsWith('_xmlsignatures/'))
  if (signed || list.some(({ type }) => type.endsWith('/digital-signature/origin'))) refuse('signed')
  const main = list.find(({ kind }) => kind === 'officeDocument') ?? refuse('not-a-workbook')
  if (main.type.startsWith('http://purl.oclc.org/')) refuse('strict-ooxml')
  return file.find(main.target) ?? main.target
}

function refuseOtherKinds(types: XmlNode, part: string): void {
  if (part.toLowerCase().endsWith('.bin')) refuse('xlsb')
  const named = types.children.find(
    ({ attributes }) => attributes['PartName']?.toLowerCase() === `/${part.toLowerCase()}`,
  )
  const type = named?.attributes['ContentType'] ?? ''
  if (type.includes('sheet.binary')) refuse('xlsb')
  if (type !== '' && !type.includes('spreadsheetml') && !type.includes('ms-excel')) refuse('not-a-workbook')
}

function listTabs(
  workbook: XmlNode,
  relationships: Relationships,
): { readonly tabs: Tab[]; readonly names: DefinedName[] } {
  const byId = new Map(relationships.list.map((one) => [one.id, one]))
  const sheets = child(workbook, 'sheets')?.children ?? []
  const tabs = sheets.filter(({ name }) => name === 'sheet').map((node) => readTab(node, byId))
  const names = (child(workbook, 'definedNames')?.children ?? [])
    .filter(({ name }) => name === 'definedName')
    .map((node) => {
      const tab = node.attributes['localSheetId']
      return {
        name: node.attributes['name'] ?? '',
        // Anything but a number is no tab; blank would convert to the first.
        tab: tab === undefined ? null : /^\d+$/.test(tab) ? Number(tab) : NaN,
        text: node.text.trim(),
        node,
      }
    })
  return { tabs, names }
}

/** Excel refuses a name like these, and no formula could tell two tabs of one name apart. */
// eslint-disable-next-line no-control-regex
const IMPOSSIBLE_NAME = /^$|^'|'$|[[\]:*?/\\\u0000-\u001f]/
/**
 * Nobody can type more than 31 characters into a tab, and other programs write more; Excel and LibreOffice open them, and
 * formulas know them by the whole name. Every formula that reads such a tab repeats it, so that there is an end.
 */
const LONGEST_NAME = 255

/**
 * Two tabs of one part would be written over each other, and a small file could have the same part read a thousand times.
 * @throws RefusalError broken-part where tabs share a name or a part, or have a name that none can have
 */
function checkTabs(tabs: readonly Tab[], part: string): void {
  const seen = new Set<string>()
  const parts = new Set<string>()
  for (const { name, relationship } of tabs) {
    const key = name.toLowerCase()
    const target = relationship?.target.toLowerCase() ?? ''
    const isTwice = seen.has(key) || (target !== '' && parts.has(target))
    if (isTwice || name.length > LONGEST_NAME || IMPOSSIBLE_NAME.test(name)) refuse('broken-part', { part })
    seen.add(key)
    parts.add(target)
  }
}

function readTab(node: XmlNode, byId: ReadonlyMap<string, Relationship>): Tab {
  const { name = '', sheetId = '0', state } = node.attributes
  // The prefix of the id is the writer's choice.
  const key = Object.keys(node.attributes).find((attribute) => attribute.endsWith(':id')) ?? ''
  return {
    name,
    sheetId: Number(sheetId) || 0,
    visibility: state === 'hidden' || state === 'veryHidden' ? state : 'visible',
    relationship: byId.get(node.attributes[key] ?? ''),
    node,
  }
}
