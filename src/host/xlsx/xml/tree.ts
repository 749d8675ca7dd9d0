import { guardPart, refuse } from '../refusal'
import { ElementNames } from './names'
import { createParser } from './parser'

/** An element with the offsets at which it stands in the text, so that edits touch nothing else. */
export interface XmlNode {
  /** As Excel writes it by default: without the prefix that the part's own elements have in this file. */
  readonly name: string
  /** That prefix, with its colon; '' where the name is written as it stands. */
  readonly prefix: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: XmlNode[]
  /** Text directly inside, entities resolved. */
  text: string
  /** Offset of '<'. */
  readonly start: number
  /** Offset after the '>' of the opening tag. */
  readonly openEnd: number
  /** Offset of '</', or openEnd where the tag closes itself. */
  closeStart: number
  /** Offset after the element. */
  end: number
}

const MAX_DEPTH = 64
/** Elements of a part that is held as a tree; a styles part of 65,000 cell styles with all that belongs to them has half. */
const MAX_NODES = 500_000

/**
 * Parses a part that is edited, or small enough to be held as a tree.
 * @param part - its name, for refusals
 * @param text - its text as it stands, a byte order mark included
 * @param root - expected name of the first element; null where every element keeps the prefix that it has
 * @returns the first element
 * @throws RefusalError broken-part, xml-bomb, strict-ooxml
 */
export function parseTree(part: string, text: string, root: string | null): XmlNode {
  return guardPart(part, () => {
    const parser = createParser(part, true)
    const open: XmlNode[] = []
    let first: XmlNode | undefined
    let names: ElementNames | null = null
    let nodes = 0
    parser.on('opentag', (tag) => {
      nodes += 1
      if (nodes > MAX_NODES) refuse('broken-part', { part })
      const start = text.lastIndexOf('<', parser.position - 1)
      const end = parser.position
      if (!first && root !== null) names = new ElementNames(tag, root, part)
      const name = names?.plain(tag.name, tag.attributes) ?? tag.name
      const node: XmlNode = {
        name,
        prefix: tag.name.slice(0, Math.max(0, tag.name.length - name.length)),
        attributes: tag.attributes,
        children: [],
        text: '',
        start,
        openEnd: end,
        closeStart: end,
        end,
      }
      first ??= node
      open.at(-1)?.children.push(node)
      if (open.push(node) > MAX_DEPTH) refuse('broken-part', { part })
    })
    parser.on('text', (piece) => {
      const node = open.at(-1)
      if (node) node.text += piece
    })
    parser.on('closetag', (tag) => {
      const node = open.pop() as XmlNode
      if (tag.isSelfClosing) return
      node.end = parser.position
      node.closeStart = text.lastIndexOf('<', parser.position - 1)
    })
    parser.write(text).close()
    return first ?? refuse('broken-part', { part })
  })
}

/**
 * @param node - an element
 * @param name - name of a child
 * @returns the first child of that name
 */
export function child(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((one) => one.name === name)
}

/**
 * One spelling for elements that say the same: attributes in order of their names, no blanks between
 * elements.
 * @param node - an element
 * @returns text to compare; not meant to be written
 */
export function canonical(node: XmlNode): string {
  const attributes = Object.keys(node.attributes)
    .sort()
    .map((name) => ` ${name}=${JSON.stringify(node.attributes[name])}`)
    .join('')
  return `<${node.name}${attributes}>${node.text.trim()}${node.children.map(canonical).join('')}</>`
}
