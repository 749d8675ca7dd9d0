import { decodeXml, type Parts } from '../../workbook-reader/parts'
import { isXml } from './texts'

/** What a part may be written in besides UTF-8, as far as it is tried here. */
export const ENCODINGS = ['ISO-8859-1', 'windows-1252', 'UTF-16'] as const
export type Label = (typeof ENCODINGS)[number]

/** Bytes of windows-1252 between 128 and 159 that people type. */
const WINDOWS = new Map(
  Object.entries({ '€': 0x80, '…': 0x85, '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '–': 0x96, '—': 0x97 }),
)
/** Letters that each encoding writes otherwise than UTF-8, put into a comment of each part. */
const LETTERS = { 'ISO-8859-1': 'é ü', 'windows-1252': 'é – “ü”', 'UTF-16': 'é – 課' } as const

/**
 * @param text - of a part
 * @param label - an encoding
 * @returns the part in it, its declaration saying so; what the encoding does not know is a reference
 */
export function encodedXml(text: string, label: Label): Uint8Array {
  const bare = text.replace(/^\ufeff/, '').replace(/^<\?xml[^>]*\?>\s*/, '')
  const whole = `<?xml version="1.0" encoding="${label}" standalone="yes"?>\n${bare}`
  if (label === 'UTF-16') return new Uint8Array(Buffer.from(`\ufeff${whole}`, 'utf16le'))
  const bytes: number[] = []
  for (const letter of whole) {
    const code = letter.codePointAt(0) as number
    const byte = label === 'windows-1252' ? WINDOWS.get(letter) : undefined
    if (byte !== undefined) bytes.push(byte)
    else if (code < 0x80 || (code >= 0xa0 && code < 0x100)) bytes.push(code)
    else bytes.push(...Buffer.from(`&#${code};`, 'latin1'))
  }
  return Uint8Array.from(bytes)
}

/**
 * @param parts - of a workbook
 * @param label - an encoding
 * @returns the same with each part of XML in it, and letters in each that tell it from others
 */
export function inEncoding(parts: Parts, label: Label): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!isXml(name)) return [name, bytes]
      const text = decodeXml(bytes).replace(/^\ufeff?(?:<\?xml[^>]*\?>)?\s*/, '')
      return [name, encodedXml(`<!-- ${LETTERS[label]} -->${text}`, label)]
    }),
  )
}
