import { crc32 } from 'node:zlib'
import { deflateSync } from 'fflate'
import type { Parts } from '../workbook-reader/parts'

/** How an archive is written, where it is written otherwise than by Excel. */
export interface ZipStyle {
  /** Sizes and places in 64 bits, as writers do that do not know beforehand how large a part will be. */
  readonly wide?: boolean
  /** Sizes behind the data. */
  readonly descriptors?: boolean
  readonly stored?: boolean
  /** Of the archive; each entry gets one of its own too. */
  readonly comment?: string
  /** A time stamp as Unix programs add it, and a field that nobody knows. */
  readonly extras?: boolean
  /** Names in the code page of old programs. */
  readonly oldNames?: boolean
  /** Entries for the folders. */
  readonly folders?: boolean
}

const UTF8 = 0x0800
const DESCRIPTOR = 0x0008
const WIDE = 0xffffffff
/** 6 May 2024, 07:08:10. */
const STAMP = 0x58a63905

/** Little-endian numbers of so many bytes each. */
function numbers(...list: readonly (readonly [value: number, bytes: 2 | 4 | 8])[]): Buffer {
  return Buffer.concat(
    list.map(([value, bytes]) => {
      const out = Buffer.alloc(bytes)
      if (bytes === 2) out.writeUInt16LE(value)
      else if (bytes === 4) out.writeUInt32LE(value)
      else out.writeBigUInt64LE(BigInt(value))
      return out
    }),
  )
}

/**
 * Writes an archive entry by entry.
 * @param parts - by name
 * @param style - how it is written
 * @returns the archive
 */
export function zipAs(parts: Parts, style: ZipStyle): Uint8Array {
  const pieces: Buffer[] = []
  const directory: Buffer[] = []
  let at = 0
  const put = (...more: Buffer[]): void => {
    for (const one of more) at += one.length
    pieces.push(...more)
  }
  const all: [string, Uint8Array][] = style.folders
    ? [
        ...foldersOf(parts).map((name): [string, Uint8Array] => [name, new Uint8Array(0)]),
        ...Object.entries(parts),
      ]
    : Object.entries(parts)
  for (const [name, content] of all) {
    const start = at
    const raw = Buffer.from(name, style.oldNames ? 'latin1' : 'utf8')
    const isStored = style.stored === true || content.length === 0
    const data = Buffer.from(isStored ? content : deflateSync(content))
    const flags = (style.oldNames ? 0 : UTF8) | (style.descriptors ? DESCRIPTOR : 0)
    const common = (sizes: readonly [number, number], extra: Buffer): Buffer =>
      numbers(
        [style.wide ? 45 : 20, 2],
        [flags, 2],
        [isStored ? 0 : 8, 2],
        [STAMP, 4],
        [style.descriptors && extra === local ? 0 : crc32(content), 4],
        [sizes[0], 4],
        [sizes[1], 4],
        [raw.length, 2],
        [extra.length, 2],
      )
    const more = style.extras
      ? Buffer.concat([
          numbers([0x5455, 2], [5, 2]),
          Buffer.from([1, 1, 2, 3, 4]),
          numbers([0xbeef, 2], [2, 2], [7, 2]),
        ])
      : Buffer.alloc(0)
    const wide = numbers([1, 2], [16, 2], [content.length, 8], [data.length, 8])
    const local = Buffer.concat([...(style.wide ? [wide] : []), more])
    const inside: readonly [number, number] = style.descriptors ? [0, 0] : [data.length, content.length]
    put(numbers([0x04034b50, 4]), common(style.wide ? [WIDE, WIDE] : inside, local), raw, local, data)
    if (style.descriptors) {
      put(numbers([0x08074b50, 4], [crc32(content), 4], [data.length, 4], [content.length, 4]))
    }
    const far = numbers([1, 2], [24, 2], [content.length, 8], [data.length, 8], [start, 8])
    const central = Buffer.concat([...(style.wide ? [far] : []), more])
    const comment = Buffer.from(style.comment === undefined ? '' : `catatan ${name}`)
    const sizes: readonly [number, number] = style.wide ? [WIDE, WIDE] : [data.length, content.length]
    directory.push(
      numbers([0x02014b50, 4], [45, 2]),
      common(sizes, central),
      numbers([comment.length, 2], [0, 2], [0, 2], [0, 4], [style.wide ? WIDE : start, 4]),
      raw,
      central,
      comment,
    )
  }
  const start = at
  put(Buffer.concat(directory))
  const size = at - start
  if (style.wide) {
    const end = at
    put(
      numbers([0x06064b50, 4], [44, 8], [45, 2], [45, 2], [0, 4], [0, 4]),
      numbers([all.length, 8], [all.length, 8], [size, 8], [start, 8]),
      numbers([0x07064b50, 4], [0, 4], [end, 8], [1, 4]),
    )
  }
  const comment = Buffer.from(style.comment ?? '')
  const count = style.wide ? 0xffff : all.length
  put(
    numbers([0x06054b50, 4], [0, 2], [0, 2], [count, 2], [count, 2]),
    numbers([style.wide ? WIDE : size, 4], [style.wide ? WIDE : start, 4], [comment.length, 2]),
    comment,
  )
  return new Uint8Array(Buffer.concat(pieces))
}

function foldersOf(parts: Parts): string[] {
  const folders = new Set<string>()
  for (const name of Object.keys(parts)) {
    for (let at = name.indexOf('/'); at >= 0; at = name.indexOf('/', at + 1))
      folders.add(name.slice(0, at + 1))
  }
  return [...folders]
}
