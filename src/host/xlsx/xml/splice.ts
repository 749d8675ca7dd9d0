import { escapeAttribute } from './escape'
import { prefixed } from './names'
import type { XmlNode } from './tree'

interface Edit {
  readonly from: number
  readonly to: number
  text: string
}

/** Edits to a text at offsets of the text as it was; everything between them stays as it is. */
export class Splices {
  private readonly edits: Edit[] = []
  /** What is put into elements that close themselves. */
  private readonly opened = new Map<XmlNode, { readonly edit: Edit; content: string }>()

  constructor(readonly source: string) {}

  /** Puts text in at an offset; several at one offset keep their order. */
  insert(at: number, text: string): void {
    this.edits.push({ from: at, to: at, text })
  }

  /** Puts text in place of an element. */
  replace(node: XmlNode, text: string): void {
    this.edits.push({ from: node.start, to: node.end, text })
  }

  /** Takes text out. */
  erase(from: number, to: number): void {
    this.edits.push({ from, to, text: '' })
  }

  /** Puts elements of ours in at an offset, spelled as their neighbour is. */
  insertBeside(neighbour: XmlNode, at: number, xml: string): void {
    this.insert(at, prefixed(xml, neighbour.prefix))
  }

  /** Adds elements of ours as the last content of an element, spelled as it is; opens it first where it closes itself. */
  append(node: XmlNode, xml: string): void {
    if (xml === '') return
    const text = prefixed(xml, node.prefix)
    if (node.closeStart !== node.openEnd || this.source[node.openEnd - 2] !== '/') {
      this.insert(node.closeStart, text)
      return
    }
    let opened = this.opened.get(node)
    if (!opened) {
      opened = { edit: { from: node.openEnd - 2, to: node.openEnd, text: '' }, content: '' }
      this.opened.set(node, opened)
      this.edits.push(opened.edit)
    }
    opened.content += text
    opened.edit.text = `>${opened.content}</${node.prefix}${node.name}>`
  }

  /** Gives an attribute a value, in place of the one that it has. */
  setAttribute(node: XmlNode, name: string, value: string): void {
    if (node.attributes[name] === value) return
    const found = attributeValue(this.source, node, name)
    const text = escapeAttribute(value)
    if (found) this.edits.push({ ...found, text: text.replaceAll("'", '&#39;') })
    else this.insert(nameEnd(node), ` ${name}="${text}"`)
  }

  /**
   * @returns the text with all edits; what is put in where something else is taken out stands before it
   * @throws RangeError for edits that overlap, which is a bug of ours
   */
  result(): string {
    const ordered = this.edits
      .map((edit, index) => ({ ...edit, index, takes: edit.to > edit.from ? 1 : 0 }))
      .sort((a, b) => a.from - b.from || a.takes - b.takes || a.index - b.index)
    let out = ''
    let at = 0
    for (const { from, to, text } of ordered) {
      if (from < at) throw new RangeError(`edits overlap at ${from}`)
      out += this.source.slice(at, from) + text
      at = to
    }
    return out + this.source.slice(at)
  }
}

/** Offset behind the name in the opening tag. */
function nameEnd({ start, prefix, name }: XmlNode): number {
  return start + 1 + prefix.length + name.length
}

/** Offsets of what stands between the quotes of an attribute. */
function attributeValue(source: string, node: XmlNode, name: string): { from: number; to: number } | null {
  let at = nameEnd(node)
  while (at < node.openEnd) {
    const equals = source.indexOf('=', at)
    if (equals < 0 || equals >= node.openEnd) return null
    let quote = equals + 1
    while (source[quote] !== '"' && source[quote] !== "'") quote += 1
    const to = source.indexOf(source[quote] as string, quote + 1)
    if (source.slice(at, equals).trim() === name) return { from: quote + 1, to }
    at = to + 1
  }
  return null
}
