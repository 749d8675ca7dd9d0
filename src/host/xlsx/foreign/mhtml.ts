/** A page of a web archive. */
export interface MhtmlPage {
  readonly content: Uint8Array
  readonly charset: string | undefined
}

/** Parts within parts; Excel writes one level. */
const DEEPEST = 4

/**
 * Takes a web archive apart (RFC 2557): headers, a blank line, and parts between boundaries.
 * @param bytes - of the archive
 * @returns its pages of HTML, in their order
 */
export function mhtmlPages(bytes: Uint8Array): readonly MhtmlPage[] {
  // A letter a byte, whatever the parts are encoded in.
  return pagesOf(new TextDecoder('latin1').decode(bytes).replace(/^ï»¿/, ''), DEEPEST)
}

function pagesOf(part: string, deeper: number): readonly MhtmlPage[] {
  const end = /\r?\n\r?\n/.exec(part)
  if (!end) return []
  const headers = part.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ')
  const body = part.slice(end.index + end[0].length)
  const header = (name: string) => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(headers)?.[1] ?? ''
  const type = header('content-type')
  const [, boundary] = /boundary="?([^";]+)"?/i.exec(type) ?? []
  if (boundary !== undefined) {
    if (deeper === 0) return []
    return body
      .split(`--${boundary}`)
      .slice(1, -1)
      .flatMap((inner) => pagesOf(inner.replace(/^\r?\n/, ''), deeper - 1))
  }
  if (!/^text\/html/i.test(type)) return []
  const content = unpacked(body, header('content-transfer-encoding').toLowerCase().trim())
  return [{ content, charset: /charset="?([\w-]+)/i.exec(type)?.[1] }]
}

function unpacked(body: string, encoding: string): Uint8Array {
  if (encoding === 'base64') return bytesOf(atob(body.replace(/[^A-Za-z0-9+/=]/g, '')))
  if (encoding !== 'quoted-printable') return bytesOf(body)
  const text = body.replace(/=[ \t]*\r?\n/g, '')
  return bytesOf(text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))))
}

/** TextDecoder's latin1 is Windows-1252, whose letters above 0x7F are not all bytes of that number. */
function bytesOf(text: string): Uint8Array {
  return Uint8Array.from(text, (letter) => ofWindows1252.get(letter) ?? letter.charCodeAt(0))
}

const ofWindows1252 = new Map(
  Array.from({ length: 128 }, (_, i) => {
    const byte = i + 128
    return [new TextDecoder('latin1').decode(Uint8Array.of(byte)), byte] as const
  }),
)
