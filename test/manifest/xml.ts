import { SaxesParser } from 'saxes'

/** An element with its namespace prefixes left off. */
export interface Element {
  readonly name: string
  readonly attributes: Readonly<Record<string, string>>
  readonly children: Element[]
  text: string
}

/** Reads XML as a tree. @throws where it is not well-formed */
export function parseXml(xml: string): Element {
  const top: Element = { name: '', attributes: {}, children: [], text: '' }
  const open = [top]
  const parser = new SaxesParser({ xmlns: true })
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', ({ local, attributes }) => {
    const entries = Object.values(attributes).map(({ local: name, value }) => [name, value])
    const element: Element = { name: local, attributes: Object.fromEntries(entries), children: [], text: '' }
    open.at(-1)?.children.push(element)
    open.push(element)
  })
  parser.on('closetag', () => void open.pop())
  parser.on('text', (text) => {
    const current = open.at(-1)
    if (current) current.text += text.trim()
  })
  parser.write(xml).close()
  const [root] = top.children
  if (!root) throw new Error('no element')
  return root
}

/** Every element of a name beneath another, in the order of the document. */
export function all(from: Element, name: string): Element[] {
  return from.children.flatMap((child) => [...(child.name === name ? [child] : []), ...all(child, name)])
}

/** The first element of a path of names. @throws where there is none */
export function at(from: Element, ...path: string[]): Element {
  return path.reduce((element, name) => {
    const child = element.children.find((one) => one.name === name)
    if (!child) throw new Error(`no ${name} in ${element.name}`)
    return child
  }, from)
}
