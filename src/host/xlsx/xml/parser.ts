import { SaxesParser } from 'saxes'
import type { SaxesTagPlain } from 'saxes'
import { refuse } from '../refusal'

export type XmlTag = SaxesTagPlain
export type XmlParser = SaxesParser<{ position: boolean; xmlns: false }>

/**
 * A parser that takes no document type: entities are how small files unfold into enormous ones, and no
 * workbook has a use for them.
 * @param part - name of the part, for the refusal
 * @param position - whether offsets are wanted, which costs time
 * @returns the parser; it throws on malformed XML, so it runs inside guardPart
 */
export function createParser(part: string, position = false): XmlParser {
  const parser: XmlParser = new SaxesParser({ position, xmlns: false })
  parser.on('doctype', () => refuse('xml-bomb', { part }))
  // Version 1.1 lets control characters in that no workbook may hold, and Excel does not read it.
  parser.on('xmldecl', ({ version }) => {
    if (version !== '1.0') refuse('broken-part', { part })
  })
  return parser
}

/**
 * @param value - an attribute that says yes or no
 * @returns whether it says yes; absent is no
 */
export function isTrue(value: string | undefined): boolean {
  return value === '1' || value === 'true' || value === 'on'
}
