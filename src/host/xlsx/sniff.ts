import type { RefusalCode } from '../../app/ports'

/** Bytes looked at when a file is no archive: enough for the preamble that Excel and web reports write. */
const HEAD = 8192

/**
 * Says what a file is that cannot be a workbook, before anything is unpacked.
 * @param bytes - the whole file
 * @returns why it is refused, or null where it is an archive that may hold a workbook
 */
export function sniff(bytes: Uint8Array): RefusalCode | null {
  if (bytes.length === 0) return 'empty-file'
  if (startsWith(bytes, [0x50, 0x4b, 0x03, 0x04])) return null
  if (startsWith(bytes, [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])) return sniffOle(bytes)
  // Excel 2 to 4 wrote their records without a container.
  if (bytes[0] === 0x09 && [0x00, 0x02, 0x04, 0x08].includes(bytes[1] ?? -1)) return 'legacy-xls'
  const text = headText(bytes)
  return text === null ? 'not-a-workbook' : sniffText(text)
}

function startsWith(bytes: Uint8Array, start: readonly number[]): boolean {
  return start.every((byte, i) => bytes[i] === byte)
}

/** Streams of the container are named in UTF-16. */
function sniffOle(bytes: Uint8Array): RefusalCode {
  if (holdsWide(bytes, 'EncryptedPackage')) return 'encrypted'
  return holdsWide(bytes, 'Workbook') || holdsWide(bytes, 'Book') ? 'legacy-xls' : 'not-a-workbook'
}

function holdsWide(bytes: Uint8Array, name: string): boolean {
  const wanted = [...name].flatMap((letter) => [letter.charCodeAt(0), 0])
  for (
    let at = bytes.indexOf(wanted[0] as number);
    at >= 0;
    at = bytes.indexOf(wanted[0] as number, at + 1)
  ) {
    if (wanted.every((byte, i) => bytes[at + i] === byte)) return true
  }
  return false
}

/** The start of the file as text, or null where it is none. */
function headText(bytes: Uint8Array): string | null {
  const head = bytes.subarray(0, HEAD)
  if (startsWith(head, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(head)
  if (startsWith(head, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(head)
  // Old web reports come in a Windows code page, so bytes above 127 say nothing; control characters do.
  const binary = head.some((byte) => byte < 9 || (byte > 13 && byte < 32 && byte !== 27))
  return binary ? null : new TextDecoder('windows-1252').decode(head)
}

function sniffText(text: string): RefusalCode {
  const start = text
    .replace(/^(?:\ufeff|ï»¿)/, '')
    .trimStart()
    .toLowerCase()
  if (/^(?:%pdf-|\{\\rtf)/.test(start)) return 'not-a-workbook'
  if (/^[\w-]+:/.test(start) && /mime-version:/.test(start) && /multipart\/related/.test(start))
    return 'mhtml-as-xls'
  if (!start.startsWith('<')) return 'text-file'
  if (start.includes('urn:schemas-microsoft-com:office:spreadsheet')) return 'legacy-xls'
  return /<(?:!doctype html|html|head|body|table|style|meta|div)\b/.test(start)
    ? 'html-as-xls'
    : 'not-a-workbook'
}
