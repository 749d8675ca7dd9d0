/**
 * How the text of a part is written, by the name that the Encoding Standard gives it. Excel writes UTF-8, the packaging
 * standard allows UTF-16 (ECMA-376 part 2, 9.1.7), and XML whatever the part declares.
 */
export type Encoding = string

/** Bytes in which a declaration stands, where there is one: it is the first that a part holds. */
export const DECLARATION_BYTES = 256
const DECLARED = /^<\?xml\s[^>]*?\bencoding\s*=\s*["']([\w.:-]+)["']/
/** Browsers take these for windows-1252; in XML their bytes from 128 to 159 are control characters, or none. */
const LATIN_1 = 'iso-8859-1'
const ASCII = 'us-ascii'

/**
 * @param bytes - a part, or its start
 * @returns how its text is written: by its mark, by the zeros beside its first character, or as it declares
 */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return 'utf-16le'
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return 'utf-16be'
  if (a !== 0x3c) return 'utf-8'
  const head = latin1(bytes.subarray(0, DECLARATION_BYTES))
  const label = DECLARED.exec(head)?.[1]?.toLowerCase()
  return label === undefined || label === 'utf-8' ? 'utf-8' : nameOf(label)
}

/** A part whose letters take a byte each is not in UTF-16, whatever it says; nor does a name that nobody knows say anything. */
function nameOf(label: string): Encoding {
  try {
    const name = new TextDecoder(label).encoding
    if (name === 'windows-1252' && !/1252$/.test(label)) return label.includes('ascii') ? ASCII : LATIN_1
    return name.startsWith('utf-16') ? 'utf-8' : name
  } catch {
    return 'utf-8'
  }
}

/** Takes the bytes of a part in, piece by piece. */
export interface TextReader {
  /**
   * @param bytes - the next ones; none at the end
   * @returns their text
   * @throws TypeError for bytes that are none of the encoding's
   */
  read(bytes?: Uint8Array): string
}

/**
 * @param encoding - how a part is written
 * @param keepsMark - whether its mark is text too
 * @returns what reads it
 */
export function textReader(encoding: Encoding, keepsMark: boolean): TextReader {
  if (encoding === LATIN_1 || encoding === ASCII) {
    const last = encoding === ASCII ? 127 : 255
    return {
      read(bytes = new Uint8Array(0)) {
        if (bytes.some((byte) => byte > last)) throw new TypeError(`a byte above ${last}`)
        return latin1(bytes)
      },
    }
  }
  const decoder = new TextDecoder(encoding, { fatal: true, ignoreBOM: keepsMark })
  return { read: (bytes) => (bytes ? decoder.decode(bytes, { stream: true }) : decoder.decode()) }
}

function latin1(bytes: Uint8Array): string {
  let text = ''
  for (let at = 0; at < bytes.length; at += 8192) {
    text += String.fromCharCode(...bytes.subarray(at, at + 8192))
  }
  return text
}

/** Encodings that write each character as one byte, the first 128 as ASCII does. */
const ONE_BYTE =
  /^(?:us-ascii|iso-8859-\d+|iso-8859-8-i|windows-\d+|koi8-[ru]|ibm866|macintosh|x-mac-cyrillic)$/

/**
 * @param text - of a part, its mark included
 * @param encoding - how it is written
 * @returns its bytes. What an encoding has no byte for is written as a reference, which XML allows wherever we put text in;
 *   a part in one that nobody can write is given UTF-8, and says so
 */
export function encodeText(text: string, encoding: Encoding): Uint8Array {
  if (encoding === 'utf-8') return new TextEncoder().encode(text)
  if (encoding.startsWith('utf-16')) return wideBytes(text, encoding === 'utf-16le')
  if (!ONE_BYTE.test(encoding)) return new TextEncoder().encode(declaredAsUtf8(text))
  const byteOf = bytesOf(encoding)
  const bytes: number[] = []
  for (const character of text) {
    const byte = byteOf.get(character)
    if (byte !== undefined) bytes.push(byte)
    else for (const mark of `&#${character.codePointAt(0) as number};`) bytes.push(mark.charCodeAt(0))
  }
  return Uint8Array.from(bytes)
}

function wideBytes(text: string, isLittle: boolean): Uint8Array {
  const bytes = new Uint8Array(text.length * 2)
  const view = new DataView(bytes.buffer)
  for (let i = 0; i < text.length; i += 1) view.setUint16(2 * i, text.charCodeAt(i), isLittle)
  return bytes
}

function bytesOf(encoding: Encoding): ReadonlyMap<string, number> {
  const known = new Map<string, number>()
  for (let byte = 0; byte < 256; byte += 1) {
    try {
      known.set(textReader(encoding, true).read(Uint8Array.of(byte)), byte)
    } catch {
      // The encoding has no character for it.
    }
  }
  return known
}

function declaredAsUtf8(text: string): string {
  return text.replace(DECLARED, (declaration, label: string) => {
    const at = declaration.lastIndexOf(label)
    return `${declaration.slice(0, at)}UTF-8${declaration.slice(at + label.length)}`
  })
}
