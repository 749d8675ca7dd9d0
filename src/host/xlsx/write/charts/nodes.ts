import type { XmlNode } from '../../xml/tree'

/** An element's name without its prefix: the prefix is the writer's choice. */
export function localName({ name }: XmlNode): string {
  return name.slice(name.indexOf(':') + 1)
}

/** The first child of a name, whatever its prefix. */
export function childOf(node: XmlNode, name: string): XmlNode | undefined {
  return node.children.find((one) => localName(one) === name)
}

/** The first element of a name at or below a node, whatever its prefix. */
export function findBelow(node: XmlNode, name: string): XmlNode | undefined {
  if (localName(node) === name) return node
  for (const one of node.children) {
    const found = findBelow(one, name)
    if (found) return found
  }
  return undefined
}
