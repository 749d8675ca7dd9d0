import { decodeXml, type Parts } from '../../workbook-reader/parts'

/** Whether a part is XML by its name. */
export function isXml(name: string): boolean {
  return /\.(?:xml|rels)$/i.test(name)
}

/**
 * @param parts - of a workbook
 * @param change - gives a part's text another spelling
 * @returns the parts with their texts changed, each in the encoding that it had
 */
export function changedTexts(parts: Parts, change: (text: string, name: string) => string): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, bytes]) => {
      if (!isXml(name)) return [name, bytes]
      const text = decodeXml(bytes)
      const changed = change(text, name)
      return [name, changed === text ? bytes : encodedLike(bytes, changed)]
    }),
  )
}

/** In UTF-8 or UTF-16, whichever the bytes are in; with their mark. */
function encodedLike(bytes: Uint8Array, text: string): Uint8Array {
  const [a, b] = bytes
  const isMarked = (a === 0xff && b === 0xfe) || (a === 0xfe && b === 0xff) || (a === 0xef && b === 0xbb)
  const whole = (isMarked ? '\ufeff' : '') + text.replace(/^\ufeff/, '')
  if (a === 0xff || b === 0) return new Uint8Array(Buffer.from(whole, 'utf16le'))
  if (a === 0xfe || a === 0) return new Uint8Array(Buffer.from(whole, 'utf16le').swap16())
  return new Uint8Array(Buffer.from(whole, 'utf8'))
}
