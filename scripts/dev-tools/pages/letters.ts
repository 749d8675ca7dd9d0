import { inflateSync } from 'node:zlib'

const STREAM = /stream\r?\n/g
const END = 'endstream'
/** A font is set with its size in points: "/F1 9.2 Tf". */
const FONT = /\/F\d+ ([\d.]+) Tf/g

/**
 * The smallest letters of each page as LibreOffice sets them: it writes sizes as they are on paper, one stream a page.
 * @param pdf - whole file
 * @param above - sizes up to it are passed over, in points
 * @returns points, a page each
 */
export function smallestLetters(pdf: Uint8Array, above: number): readonly number[] {
  const bytes = Buffer.from(pdf.buffer, pdf.byteOffset, pdf.byteLength)
  const text = bytes.toString('latin1')
  return [...text.matchAll(STREAM)].flatMap((match) => {
    const begin = match.index + match[0].length
    const content = inflated(bytes.subarray(begin, text.indexOf(END, begin)))
    const sizes = [...content.matchAll(FONT)].map(([, size]) => Number(size)).filter((size) => size > above)
    return sizes.length === 0 ? [] : [Math.min(...sizes)]
  })
}

/** A stream that is not packed, such as a picture, holds no letters. */
function inflated(stream: Buffer): string {
  try {
    return inflateSync(stream).toString('latin1')
  } catch {
    return ''
  }
}
