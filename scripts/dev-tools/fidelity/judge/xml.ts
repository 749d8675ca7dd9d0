import { SaxesParser } from 'saxes'
import { decodeXml } from '../../workbook-reader/parts'

/** An element, free of the prefixes and blanks of whoever wrote it. */
export interface XmlElement {
  readonly uri: string
  readonly name: string
  /** By name, with the namespace in braces before it where there is one: {uri}id. */
  readonly attributes: ReadonlyMap<string, string>
  readonly children: readonly XmlElement[]
  /** Text directly inside; blanks between elements do not count. */
  readonly text: string
}

/**
 * @param bytes - of a part
 * @returns its first element
 * @throws where it is no XML
 */
export function parseXml(bytes: Uint8Array): XmlElement {
  interface Open {
    uri: string
    name: string
    attributes: Map<string, string>
    children: Open[]
    text: string
  }
  const open: Open[] = []
  let first: Open | undefined
  const parser = new SaxesParser({ xmlns: true, position: false })
  parser.on('opentag', (tag) => {
    const attributes = new Map<string, string>()
    for (const { prefix, local, uri, value } of Object.values(tag.attributes)) {
      if (prefix === 'xmlns' || local === 'xmlns') continue
      attributes.set(uri === '' ? local : `{${uri}}${local}`, value)
    }
    const element = { uri: tag.uri, name: tag.local, attributes, children: [], text: '' }
    first ??= element
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  const collect = (text: string): void => {
    const element = open.at(-1)
    if (element) element.text += text
  }
  parser.on('text', collect)
  parser.on('cdata', collect)
  parser.on('closetag', () => {
    const element = open.pop()
    if (element && element.children.length > 0) element.text = element.text.trim()
  })
  parser.write(decodeXml(bytes)).close()
  if (!first) throw new Error('no element')
  return first
}

/**
 * @param element - where to start
 * @returns the element and all within it
 */
export function* within(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const one of element.children) yield* within(one)
}

/**
 * @param element - an element
 * @returns one spelling for all that say the same
 */
export function spelled(element: XmlElement): string {
  const attributes = [...element.attributes].sort(([a], [b]) => (a < b ? -1 : 1))
  return JSON.stringify([
    element.uri,
    element.name,
    attributes,
    element.text,
    element.children.map((one) => spelled(one)),
  ])
}
