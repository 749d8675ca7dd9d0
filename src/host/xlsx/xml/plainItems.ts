import type { XmlHandlers } from './handlers'

/** How far was read, and whether that is within an item. */
interface Taken {
  readonly at: number
  readonly isInside: boolean
}

/** Elements of which a part holds very many. */
export interface Items {
  /** Name of the element that holds them, and how many it stands within, itself included. */
  readonly holder: string
  readonly depth: number
  /** Its opening tag. */
  readonly opening: RegExp
  readonly name: string
  /**
   * Reads items for as long as they are written as programs write them: no comment, no blank between elements, attributes
   * of a cell in their usual order, none but the five references that XML itself has.
   * @param text - well-formed or not
   * @param from - a place between two elements, of the holder or of an item
   * @param isInside - whether that is within an item
   * @param handlers - are told what a parser would tell them
   * @returns the first place from which something else stands, between two elements again
   */
  readonly take: (text: string, from: number, isInside: boolean, handlers: XmlHandlers) => Taken
}

/** Characters that a text holds as they stand: a parser would refuse the others, or give them in another form. */
const LETTERS = String.raw`[^<>&\x00-\x08\x0b-\x1f\ud800-\udfff\ufffe\uffff]*`
const TEXT = `${LETTERS}(?:&(?:amp|lt|gt|quot|apos);${LETTERS})*`
const ATTRIBUTES = String.raw`(?: [A-Za-z]\w*(?::[A-Za-z]\w*)?="[^"<>&\x00-\x1f\ud800-\udfff\ufffe\uffff]*")*`
const ATTRIBUTE = / ([\w:]+)="([^"]*)"/g

const ROW = new RegExp(`<row(${ATTRIBUTES})(/?)>`, 'y')
const ROW_END = '</row>'
const CELL = new RegExp(
  String.raw`<c(?: r="([A-Z]{1,3}\d{1,7})")?(?: s="(\d{1,9})")?(?: t="(n|s|str|b|e|inlineStr)")?(?:/>|>` +
    `(?:<f(${ATTRIBUTES})(?:/>|>(${TEXT})</f>))?` +
    `(?:<v>(${TEXT})</v>|<is><t( xml:space="preserve")?>(${TEXT})</t></is>)?</c>)`,
  'y',
)
const STRING = new RegExp(`<si><t( xml:space="preserve")?>(${TEXT})</t></si>`, 'y')

const NONE: Readonly<Record<string, string>> = {}
const KEPT: Readonly<Record<string, string>> = { 'xml:space': 'preserve' }
const REFERENCES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
}

function resolved(text: string): string {
  return text.includes('&') ? text.replace(/&\w+;/g, (found) => REFERENCES[found] as string) : text
}

/** @returns the attributes; null where one is there twice, which is for a parser to refuse */
function attributesOf(text: string): Record<string, string> | null {
  const found: Record<string, string> = {}
  for (const [, name, value] of text.matchAll(ATTRIBUTE)) {
    if (name === undefined || value === undefined || found[name] !== undefined) return null
    found[name] = value
  }
  return found
}

function tell(
  handlers: XmlHandlers,
  name: string,
  attributes: Readonly<Record<string, string>>,
  text: string,
) {
  handlers.open(name, attributes)
  if (text !== '') handlers.text(resolved(text))
  handlers.close(name)
}

function takeRows(text: string, from: number, wasInside: boolean, handlers: XmlHandlers): Taken {
  let [at, isInside] = [from, wasInside]
  for (;;) {
    if (!isInside) {
      ROW.lastIndex = at
      const row = ROW.exec(text)
      const attributes = row && attributesOf(row[1] as string)
      if (!attributes) return { at, isInside }
      at = ROW.lastIndex
      handlers.open('row', attributes)
      isInside = row[2] === ''
      if (!isInside) handlers.close('row')
    } else if (text.startsWith(ROW_END, at)) {
      at += ROW_END.length
      handlers.close('row')
      isInside = false
    } else {
      const next = takeCell(text, at, handlers)
      if (next === at) return { at, isInside }
      at = next
    }
  }
}

function takeCell(text: string, at: number, handlers: XmlHandlers): number {
  CELL.lastIndex = at
  const found = CELL.exec(text)
  if (!found) return at
  const [, r, s, t, ofFormula, formula, value, kept, inline] = found
  const attributes = ofFormula ? attributesOf(ofFormula) : NONE
  if (!attributes) return at
  handlers.open('c', cellAttributes(r, s, t))
  if (ofFormula !== undefined) tell(handlers, 'f', attributes, formula ?? '')
  if (value !== undefined) tell(handlers, 'v', NONE, value)
  if (inline !== undefined) {
    handlers.open('is', NONE)
    tell(handlers, 't', kept === undefined ? NONE : KEPT, inline)
    handlers.close('is')
  }
  handlers.close('c')
  return CELL.lastIndex
}

function cellAttributes(r?: string, s?: string, t?: string): Readonly<Record<string, string>> {
  const attributes: { r?: string; s?: string; t?: string } = {}
  if (r !== undefined) attributes.r = r
  if (s !== undefined) attributes.s = s
  if (t !== undefined) attributes.t = t
  return attributes as Readonly<Record<string, string>>
}

function takeStrings(text: string, from: number, _: boolean, handlers: XmlHandlers): Taken {
  let at = from
  for (;;) {
    STRING.lastIndex = at
    const found = STRING.exec(text)
    if (!found) return { at, isInside: false }
    at = STRING.lastIndex
    handlers.open('si', NONE)
    tell(handlers, 't', found[1] === undefined ? NONE : KEPT, found[2] as string)
    handlers.close('si')
  }
}

/** By the first element of the part. */
export const ITEMS: Readonly<Record<string, Items>> = {
  worksheet: { holder: 'sheetData', depth: 2, opening: /<sheetData>/g, name: 'row', take: takeRows },
  sst: { holder: 'sst', depth: 1, opening: /<sst(?:\s[^<>]*)?>/g, name: 'si', take: takeStrings },
}
