import type { Splices } from '../xml/splice'
import type { XmlNode } from '../xml/tree'
import { canonical, child, parseTree } from '../xml/tree'

/** Sections of the styles part in the order that the format demands. */
const ORDER = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
  'tableStyles',
  'colors',
  'extLst',
] as const
export type SectionName = Extract<
  (typeof ORDER)[number],
  'numFmts' | 'fonts' | 'fills' | 'borders' | 'cellXfs' | 'dxfs'
>

/** What index 0 (and of fills index 1) must be; others count on it even where a file leaves the section out. */
const DEFAULTS: Readonly<Record<SectionName, readonly string[]>> = {
  numFmts: [],
  fonts: ['<font><sz val="11"/><name val="Calibri"/></font>'],
  fills: [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
  ],
  borders: ['<border><left/><right/><top/><bottom/><diagonal/></border>'],
  cellXfs: ['<xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>'],
  dxfs: [],
}

/** A list of the styles part that entries are added to and none is taken from, so that indexes stay. */
export class StyleSection {
  private readonly node: XmlNode | undefined
  private readonly known = new Map<string, number>()
  /** By the very text that was asked for: a sheet asks for each of its few looks in every row. */
  private readonly asked = new Map<string, number>()
  private readonly added: string[] = []
  private size = 0

  constructor(
    readonly name: SectionName,
    private readonly root: XmlNode,
  ) {
    this.node = child(root, name)
    for (const entry of this.node?.children ?? []) this.remember(canonical(entry))
    if (this.size === 0) for (const xml of DEFAULTS[name]) this.indexOf(xml)
  }

  /** Elements that were there before. */
  get entries(): readonly XmlNode[] {
    return this.node?.children ?? []
  }

  /** Index of the entry that says the same, which is added where there is none. */
  indexOf(xml: string): number {
    const known = this.asked.get(xml)
    if (known !== undefined) return known
    const key = canonical(parseTree('styles', xml, /^<(\w+)/.exec(xml)?.[1] ?? ''))
    const index = this.known.get(key) ?? this.insert(key, xml)
    this.asked.set(xml, index)
    return index
  }

  /** Writes what was added into the part's text. */
  apply(splices: Splices): void {
    if (this.added.length === 0) return
    const text = this.added.join('')
    if (this.node) {
      splices.append(this.node, text)
      splices.setAttribute(this.node, 'count', String(this.size))
      return
    }
    const section = `<${this.name} count="${this.size}">${text}</${this.name}>`
    const later = ORDER.slice(ORDER.indexOf(this.name) + 1)
    const next = this.root.children.find(({ name }) => (later as readonly string[]).includes(name))
    if (next) splices.insertBeside(next, next.start, section)
    else splices.append(this.root, section)
  }

  private insert(key: string, xml: string): number {
    this.added.push(xml)
    return this.remember(key)
  }

  /** The first of several equal entries is the one that is used. */
  private remember(key: string): number {
    const index = this.size
    if (!this.known.has(key)) this.known.set(key, index)
    this.size += 1
    return index
  }
}
