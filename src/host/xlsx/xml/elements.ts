import { refuse } from '../refusal'
import type { XmlHandlers } from './handlers'
import { ElementNames } from './names'
import { createParser, type XmlParser } from './parser'
import { ITEMS, type Items } from './plainItems'

/** Elements within each other; the deepest part of a workbook has a dozen. */
const MAX_DEPTH = 256
/** Characters of an item that are kept until the rest of it comes; a longer one goes through the parser. */
const MOST_KEPT = 1 << 17

/**
 * Sends the text of a part through a parser, piece by piece. Rows and shared texts are nine tenths of a workbook and nearly
 * all written alike: those are read without the parser, which looks at each letter, and stands between them meanwhile.
 */
export class Elements {
  private readonly parser: XmlParser
  private readonly items: Items | undefined
  private names: ElementNames | undefined
  private depth = 0
  /** Whether the holder of the items was found. */
  private isHeld = false
  /** Whether the parser stands between two items, or would, and what comes next may be read without it. */
  private isBetween = false
  private isInside = false
  /** Whether the parser is being told what the handlers know. */
  private isTold = false
  private kept = ''

  /**
   * @param part - its name, for refusals
   * @param root - name of its first element
   * @param handlers - are told of what comes
   */
  constructor(
    private readonly part: string,
    private readonly root: string,
    private readonly handlers: XmlHandlers,
  ) {
    this.items = ITEMS[root]
    this.parser = createParser(part)
    this.parser.on('opentag', ({ name, attributes }) => this.opened(name, attributes))
    this.parser.on('text', (piece) => handlers.text(piece))
    this.parser.on('cdata', (piece) => handlers.text(piece))
    this.parser.on('closetag', ({ name }) => this.closed(name))
  }

  /** Takes the next text in; throws where it is not well formed. */
  write(piece: string): void {
    const { items } = this
    if (!items) return void this.parser.write(piece)
    const text = this.kept + piece
    this.kept = ''
    let at = 0
    while (at < text.length) {
      if (!this.isBetween) {
        at = this.parse(text, at, items)
        continue
      }
      const taken = items.take(text, at, this.isInside, this.handlers)
      ;({ at, isInside: this.isInside } = taken)
      if (!this.isWhole(text, at, items)) {
        this.kept = text.slice(at)
        return
      }
      this.hand(items)
    }
  }

  /** Ends the part; throws where something is missing. */
  close(): void {
    if (this.items && this.kept !== '') {
      if (this.isBetween) this.hand(this.items)
      this.parser.write(this.kept)
    }
    this.parser.close()
  }

  /** Whether the parser can tell what stands there: else there may be more to come of an item. */
  private isWhole(text: string, at: number, { name, holder }: Items): boolean {
    return (
      text.length - at > MOST_KEPT || text.startsWith(`</${holder}`, at) || text.includes(`</${name}>`, at)
    )
  }

  /** From here on the parser reads. */
  private hand({ name }: Items): void {
    this.isBetween = false
    if (!this.isInside) return
    this.isInside = false
    this.isTold = true
    this.parser.write(`<${name}>`)
    this.isTold = false
  }

  /** Lets the parser read, up to where it may stand between two items. @returns the place */
  private parse(text: string, from: number, items: Items): number {
    const end = this.isHeld ? behind(text, from, `</${items.name}>`) : behindMatch(text, from, items.opening)
    if (end < 0) {
      this.parser.write(text.slice(from))
      return text.length
    }
    this.parser.write(text.slice(from, end - 1))
    // What looks like a tag may be in a comment: only where it is one does its last character give one.
    const [depth, wasHeld] = [this.depth, this.isHeld]
    this.parser.write('>')
    const isTag = wasHeld ? this.depth === depth - 1 : this.depth === depth + 1
    this.isBetween = isTag && this.depth === items.depth && this.names?.areBare === true
    this.isHeld ||= this.isBetween
    return end
  }

  private opened(name: string, attributes: Readonly<Record<string, string>>): void {
    this.depth += 1
    if (this.isTold) return
    const { part } = this
    if (this.depth > MAX_DEPTH) refuse('broken-part', { part })
    this.names ??= new ElementNames({ name, attributes, isSelfClosing: false }, this.root, part)
    const { names } = this
    this.handlers.open(names.areBare ? name : names.plain(name, attributes), attributes)
  }

  private closed(name: string): void {
    this.depth -= 1
    const { names } = this
    this.handlers.close(!names || names.areBare ? name : names.plain(name))
  }
}

function behind(text: string, from: number, tag: string): number {
  const at = text.indexOf(tag, from)
  return at < 0 ? at : at + tag.length
}

function behindMatch(text: string, from: number, tag: RegExp): number {
  tag.lastIndex = from
  return tag.test(text) ? tag.lastIndex : -1
}
