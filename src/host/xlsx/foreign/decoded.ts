/** Letters of Windows-1252 from 0x80 to 0x9F. */
const OF_WINDOWS = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/**
 * @param bytes - of a text
 * @param declared - encoding that it says it has, if it does
 * @returns the text without a mark of byte order: UTF-8 or UTF-16 where it is, else Windows-1252, as Excel writes it
 */
export function decoded(bytes: Uint8Array, declared?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    const text = new TextDecoder(known(declared) ?? 'windows-1252').decode(bytes)
    // Some versions of Node take Windows-1252 for Latin 1, in which these are no letters.
    return text.replace(/[\u0080-\u009f]/g, (letter) => OF_WINDOWS[letter.charCodeAt(0) - 0x80] ?? letter)
  }
}

function known(name: string | undefined): string | null {
  if (name === undefined || /^utf-?8$/i.test(name)) return null
  try {
    return new TextDecoder(name).encoding
  } catch {
    return null
  }
}
