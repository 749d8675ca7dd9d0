import { refuse } from '../refusal'
import type { XmlTag } from './parser'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'

/** What a part that names its elements by a prefix must mean by it; every other one is of the spreadsheet itself. */
const NAMESPACES: Readonly<Record<string, string>> = {
  Types: `${PACKAGE}/content-types`,
  Relationships: `${PACKAGE}/relationships`,
}

/**
 * The names of a part's elements as Excel writes them, without a prefix. Some writers (the Open XML SDK and all that is
 * built on it) give the format's own elements one: `<x:row>`.
 */
export class ElementNames {
  /** Prefixes of the format's own elements, a colon behind each; '' where some have none. */
  private readonly own: Set<string>
  private readonly uri: string
  /** Whether no element is known by a prefix. */
  readonly areBare: boolean

  /**
   * @param root - the first element
   * @param expected - its name as Excel writes it
   * @param part - name of the part, for the refusal
   * @throws RefusalError strict-ooxml, or broken-part for another element
   */
  constructor(root: XmlTag, expected: string, part: string) {
    const { attributes } = root
    for (const name in attributes) {
      if (!name.startsWith('xmlns')) continue
      if ((attributes[name] as string).startsWith('http://purl.oclc.org/ooxml/')) refuse('strict-ooxml')
    }
    const prefix = root.name.slice(0, root.name.indexOf(':') + 1)
    if (root.name !== prefix + expected) refuse('broken-part', { part })
    this.uri = NAMESPACES[expected] ?? MAIN
    const declared = Object.keys(attributes).filter(
      (name) => name.startsWith('xmlns:') && attributes[name] === this.uri,
    )
    this.own = new Set(declared.map((name) => `${name.slice('xmlns:'.length)}:`))
    // Parts in no namespace at all are read as they always were.
    if (prefix === '' || attributes['xmlns'] === this.uri) this.own.add('')
    if (!this.own.has(prefix)) refuse('broken-part', { part })
    this.areBare = this.own.size === 1 && prefix === ''
  }

  /**
   * @param name - of an element, as it is written
   * @param attributes - of the element, where it begins: it may be the one that declares its prefix
   * @returns its name without the prefix; as it is written where it is none of the format's own, behind a colon where it
   *   would look like one
   */
  plain(name: string, attributes?: Readonly<Record<string, string>>): string {
    const at = name.indexOf(':') + 1
    const prefix = name.slice(0, at)
    if (this.own.has(prefix)) return name.slice(at)
    if (at === 0) return `:${name}`
    if (attributes?.[`xmlns:${prefix.slice(0, -1)}`] !== this.uri) return name
    this.own.add(prefix)
    return name.slice(at)
  }
}

/**
 * @param xml - elements of ours, written without a prefix
 * @param prefix - that the elements around them have, with its colon; '' for none
 * @returns the same with the prefix; our texts hold no bare '<'
 */
export function prefixed(xml: string, prefix: string): string {
  return prefix === '' ? xml : xml.replace(/<(\/?)(?=\w)/g, `<$1${prefix}`)
}
