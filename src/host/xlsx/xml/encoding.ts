/** What the standard lets a part be written in (ECMA-376 part 2, 9.1.7). */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

/**
 * @param bytes - a part, or its start
 * @returns how its text is written: by its mark, and where it has none by the zeros beside its first character
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  return 'utf-8'
}

/**
 * @param text - of a part, its mark included
 * @param encoding - how it is written
 * @returns its bytes
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i += 1) {
    view.setUint16(2 * i, text.charCodeAt(i), encoding === 'utf-16le')
  }
  return bytes
}
