import { strToU8, unzipSync, zipSync } from 'fflate'

/** The parts of a package by name, uncompressed. */
export type Parts = Record<string, Uint8Array>

const CONTENT_TYPES = '[Content_Types].xml'
/** The earliest day that a zip entry can name, so that equal parts give equal bytes. */
const NO_TIME = new Date(1980, 0, 1)

/**
 * @param bytes - a package as a file holds it
 * @returns its parts by name
 */
export function openPackage(bytes: Uint8Array): Parts {
  return unzipSync(bytes)
}

/**
 * @param parts - parts by name
 * @returns a package: the same parts always give the same bytes
 */
export function closePackage(parts: Parts): Uint8Array {
  return zipSync(parts, { mtime: NO_TIME, level: 6 })
}

const DECLARED = /^<\?xml[^>]*?\sencoding=["']([^"']+)["']/

/**
 * @param bytes - of a part: in UTF-16 by its mark or its zeros, else in what it declares, which is UTF-8 where it does not
 * @returns its text
 */
export function decodeXml(bytes: Uint8Array): string {
  const [a, b] = bytes
  if ((a === 0xff && b === 0xfe) || (a === 0x3c && b === 0)) return new TextDecoder('utf-16le').decode(bytes)
  if ((a === 0xfe && b === 0xff) || (a === 0 && b === 0x3c)) return new TextDecoder('utf-16be').decode(bytes)
  const label = DECLARED.exec(Buffer.from(bytes.subarray(0, 200)).toString('latin1'))?.[1] ?? 'utf-8'
  // What browsers call by this name is another encoding.
  if (label.toLowerCase() === 'iso-8859-1') return Buffer.from(bytes).toString('latin1')
  return new TextDecoder(label, { fatal: true }).decode(bytes)
}

/**
 * @param parts - parts by name
 * @param name - of the part
 * @returns its text
 */
export function textOf(parts: Parts, name: string): string {
  const bytes = parts[name]
  if (!bytes) throw new Error(`The package has no part ${name}`)
  return decodeXml(bytes)
}

/** Puts in a part together with its content type. */
export function addPart(parts: Parts, name: string, contentType: string, text: string): void {
  parts[name] = strToU8(text)
  const override = `<Override PartName="/${name}" ContentType="${contentType}"/>`
  replaceText(parts, CONTENT_TYPES, '</Types>', `${override}</Types>`)
}

/**
 * Adds a relationship to a relationships part, which is made where there is none.
 * @returns its id
 */
export function addRelationship(parts: Parts, relsPart: string, type: string, target: string): string {
  const empty =
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
    '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"></Relationships>'
  parts[relsPart] ??= strToU8(empty)
  const id = `rIdAdded${textOf(parts, relsPart).split('<Relationship ').length}`
  const entry = `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`
  replaceText(parts, relsPart, '</Relationships>', `${entry}</Relationships>`)
  return id
}

/** Replaces a text that must be there, once. */
export function replaceText(parts: Parts, name: string, from: string | RegExp, to: string): void {
  const before = textOf(parts, name)
  const after = before.replace(from, () => to)
  if (after === before) throw new Error(`${name} does not hold ${String(from)}`)
  parts[name] = strToU8(after)
}

/**
 * @param text - any text
 * @returns the text as XML content or attribute value
 */
export function escapeXml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
}
