import { unzipSync } from 'fflate'
import { keyOf, resolveName } from '../../workbook-reader/partNames'
import type { Parts } from '../../workbook-reader/parts'
import { parseXml, within, type XmlElement } from './xml'

const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const MARK = '_Kinerja_Sheet'

/** An arrow to another part, its target a full name; null for what lies outside the file. */
interface Target {
  readonly id: string
  readonly type: string
  readonly part: string | null
}

interface Tab {
  readonly name: string
  readonly sheetId: string
  readonly state: string
  readonly part: string | null
}

/** A workbook file as its judges read it: fflate and saxes, and no code of what is judged. */
export interface OpenedFile {
  readonly parts: Parts
  readonly workbook: string
  readonly workbookRels: string
  readonly styles: string | null
  readonly calcChain: string | null
  readonly tabs: readonly Tab[]
  /** Places of the tabs that an earlier run of ours marked. */
  readonly ownTabs: ReadonlySet<number>
  /** Parts of those, and what hangs on them. */
  readonly ownParts: ReadonlySet<string>
  /** The first element of a part. */
  root(part: string): XmlElement
  targets(part: string): readonly Target[]
}

/**
 * @param part - name of a part; '' for the file
 * @returns name of the part that says where it leads
 */
function relsOf(part: string): string {
  return part === '' ? '_rels/.rels' : part.replace(/([^/]+)$/, '_rels/$1.rels')
}

/**
 * @param bytes - a workbook file
 * @returns the file as its judges see it
 */
export function openFile(bytes: Uint8Array): OpenedFile {
  const parts = unzipSync(bytes)
  const names = new Map(Object.keys(parts).map((name) => [keyOf(name), name]))
  const find = (name: string): string | null => names.get(keyOf(name)) ?? null
  const root = (part: string): XmlElement => {
    const found = parts[find(part) ?? '']
    if (!found) throw new Error(`no part ${part}`)
    return parseXml(found)
  }
  const targets = (part: string): Target[] => {
    const rels = find(relsOf(part))
    if (rels === null) return []
    return root(rels).children.map(({ attributes }) => {
      const target = attributes.get('Target') ?? ''
      const type = attributes.get('Type') ?? ''
      const outside = attributes.get('TargetMode') === 'External'
      return { id: attributes.get('Id') ?? '', type, part: outside ? null : find(resolveName(part, target)) }
    })
  }
  const kind = (list: readonly Target[], word: string): string | null =>
    list.find(({ type }) => type.endsWith(`/${word}`))?.part ?? null
  const workbook = kind(targets(''), 'officeDocument') ?? ''
  const arrows = targets(workbook)
  const tree = root(workbook)
  const tabs = [...within(tree)]
    .filter(({ name }) => name === 'sheet')
    .map(({ attributes }) => ({
      name: attributes.get('name') ?? '',
      sheetId: attributes.get('sheetId') ?? '',
      state: attributes.get('state') ?? 'visible',
      part: arrows.find(({ id }) => id === attributes.get(`{${R}}id`))?.part ?? null,
    }))
  const ownTabs = new Set(
    [...within(tree)]
      .filter(({ name, attributes }) => name === 'definedName' && attributes.get('name') === MARK)
      .map(({ attributes }) => Number(attributes.get('localSheetId'))),
  )
  const ownParts = new Set<string>()
  const add = (part: string): void => {
    if (ownParts.has(part)) return
    ownParts.add(part)
    const rels = find(relsOf(part))
    if (rels !== null) ownParts.add(rels)
    for (const one of targets(part)) if (one.part !== null) add(one.part)
  }
  for (const tab of ownTabs) add(tabs[tab]?.part ?? '')
  return {
    parts,
    workbook,
    workbookRels: find(relsOf(workbook)) ?? relsOf(workbook),
    styles: kind(arrows, 'styles'),
    calcChain: kind(arrows, 'calcChain'),
    tabs,
    ownTabs,
    ownParts,
    root,
    targets,
  }
}
