import { refuse } from '../refusal'

/** One file of the archive: what its central record says, and where its compressed bytes lie. */
export interface ZipEntry {
  /** UTF-8, with forward slashes. */
  readonly name: string
  readonly rawName: Uint8Array
  readonly madeBy: number
  readonly needed: number
  readonly flags: number
  readonly method: number
  /** DOS time in the low half, DOS date in the high half. */
  readonly stamp: number
  readonly crc: number
  readonly compressedSize: number
  readonly size: number
  readonly internalAttributes: number
  readonly externalAttributes: number
  /** Without the Zip64 field. */
  readonly centralExtra: Uint8Array
  readonly localExtra: Uint8Array
  readonly comment: Uint8Array
  readonly localStart: number
  readonly dataStart: number
}

const MAX_ENTRIES = 10_000
/** Above this size a part that shrank more than MAX_RATIO times is a bomb; blank coloured cells shrink 10 to 215 times. */
const RATIO_FLOOR = 10 * 1024 * 1024
const MAX_RATIO = 400
const MAX_TOTAL = 1024 * 1024 * 1024
const END_SIZE = 22
const ZIP64 = 0x0001
export const UTF8_NAME = 0x0800

/**
 * Reads the central directory of an archive in memory and checks every entry's bounds.
 * @param bytes - the whole file
 * @returns entries in the directory's order
 * @throws RefusalError truncated-zip, zip-bomb, encrypted, or broken-part for a name that cannot be
 */
export function readDirectory(bytes: Uint8Array): ZipEntry[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const { count, start, end } = findDirectory(view)
  if (count > MAX_ENTRIES) refuse('zip-bomb')
  const entries: ZipEntry[] = []
  let at = start
  for (let i = 0; i < count; i += 1) {
    if (at + 46 > end || view.getUint32(at, true) !== 0x02014b50) refuse('truncated-zip')
    const next = at + 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true)
    const after = next + view.getUint16(at + 32, true)
    if (after > end) refuse('truncated-zip')
    entries.push(readEntry(bytes, view, at, start))
    at = after
  }
  checkNames(entries)
  checkSizes(entries)
  return entries
}

/**
 * @param bytes - the whole file
 * @returns what its writer noted at the end of the archive; empty for most
 */
export function archiveComment(bytes: Uint8Array): Uint8Array {
  if (bytes.length === 0) return bytes
  const { comment } = findDirectory(new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength))
  return bytes.subarray(comment.from, comment.to)
}

interface Directory {
  readonly count: number
  readonly start: number
  readonly end: number
  readonly comment: { readonly from: number; readonly to: number }
}

function findDirectory(view: DataView): Directory {
  const last = view.byteLength - END_SIZE
  for (let at = last; at >= Math.max(0, last - 0xffff); at -= 1) {
    if (view.getUint32(at, true) !== 0x06054b50) continue
    if (at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue
    let count = view.getUint16(at + 10, true)
    let size = view.getUint32(at + 12, true)
    let start = view.getUint32(at + 16, true)
    if (count === 0xffff || size === 0xffffffff || start === 0xffffffff) {
      const wide = at >= 20 && view.getUint32(at - 20, true) === 0x07064b50 ? readUint64(view, at - 12) : -1
      if (wide >= 0 && wide + 56 <= at && view.getUint32(wide, true) === 0x06064b50) {
        count = readUint64(view, wide + 32)
        size = readUint64(view, wide + 40)
        start = readUint64(view, wide + 48)
      }
    }
    const comment = { from: at + END_SIZE, to: at + END_SIZE + view.getUint16(at + 20, true) }
    if (start + size <= at) return { count, start, end: start + size, comment }
  }
  return refuse('truncated-zip')
}

function readUint64(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 0x1_0000_0000
}

function readEntry(bytes: Uint8Array, view: DataView, at: number, directory: number): ZipEntry {
  const nameEnd = at + 46 + view.getUint16(at + 28, true)
  const extraEnd = nameEnd + view.getUint16(at + 30, true)
  const rawName = bytes.subarray(at + 46, nameEnd)
  const extra = bytes.subarray(nameEnd, extraEnd)
  const flags = view.getUint16(at + 8, true)
  if (flags & 0x2041) refuse('encrypted')
  const wide = wideFields(extra)
  const pick = (field: number): number => {
    const value = view.getUint32(field, true)
    if (value !== 0xffffffff) return value
    const found = wide.shift()
    return found ?? value
  }
  const size = pick(at + 24)
  const compressedSize = pick(at + 20)
  const localStart = pick(at + 42)
  if (localStart + 30 > directory || view.getUint32(localStart, true) !== 0x04034b50) refuse('truncated-zip')
  const localNameEnd = localStart + 30 + view.getUint16(localStart + 26, true)
  const dataStart = localNameEnd + view.getUint16(localStart + 28, true)
  if (dataStart + compressedSize > directory) refuse('truncated-zip')
  return {
    name: decodeName(rawName, (flags & UTF8_NAME) !== 0).replaceAll('\\', '/'),
    rawName,
    madeBy: view.getUint16(at + 4, true),
    needed: view.getUint16(at + 6, true),
    flags,
    method: view.getUint16(at + 10, true),
    stamp: view.getUint32(at + 12, true),
    crc: view.getUint32(at + 16, true),
    compressedSize,
    size,
    internalAttributes: view.getUint16(at + 36, true),
    externalAttributes: view.getUint32(at + 38, true),
    centralExtra: withoutWide(extra),
    localExtra: withoutWide(bytes.subarray(localNameEnd, dataStart)),
    comment: bytes.subarray(extraEnd, extraEnd + view.getUint16(at + 32, true)),
    localStart,
    dataStart,
  }
}

/** Old programs write names in a code page; read as one with a letter a byte, two of them stay two. */
function decodeName(raw: Uint8Array, isUtf8: boolean): string {
  if (isUtf8) return new TextDecoder().decode(raw)
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(raw)
  } catch {
    return new TextDecoder('windows-1252').decode(raw)
  }
}

/** Calls back with the bounds of each field of an extra block; stops where the block is malformed. */
function eachField(extra: Uint8Array, visit: (id: number, from: number, to: number) => void): void {
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  for (let at = 0; at + 4 <= extra.length;) {
    const end = at + 4 + view.getUint16(at + 2, true)
    if (end > extra.length) return
    visit(view.getUint16(at, true), at, end)
    at = end
  }
}

function wideFields(extra: Uint8Array): number[] {
  const values: number[] = []
  const view = new DataView(extra.buffer, extra.byteOffset, extra.byteLength)
  eachField(extra, (id, from, to) => {
    if (id === ZIP64) for (let at = from + 4; at + 8 <= to; at += 8) values.push(readUint64(view, at))
  })
  return values
}

function withoutWide(extra: Uint8Array): Uint8Array {
  let kept = extra
  eachField(extra, (id, from, to) => {
    if (id !== ZIP64) return
    kept = new Uint8Array(extra.length - (to - from))
    kept.set(extra.subarray(0, from))
    kept.set(extra.subarray(to), from)
  })
  return kept
}

function checkNames(entries: readonly ZipEntry[]): void {
  const seen = new Set<string>()
  for (const { name } of entries) {
    // Parts are found without regard to case, so two that differ in case alone cannot be told apart.
    const key = name.toLowerCase()
    const climbs = name.startsWith('/') || name.split('/').includes('..') || name.includes('\0')
    if (climbs || name === '' || seen.has(key)) refuse('broken-part', { part: name })
    seen.add(key)
  }
}

function checkSizes(entries: readonly ZipEntry[]): void {
  let total = 0
  let reached = 0
  for (const entry of [...entries].sort((a, b) => a.localStart - b.localStart)) {
    total += entry.size
    if (entry.size > RATIO_FLOOR && entry.size > entry.compressedSize * MAX_RATIO) refuse('zip-bomb')
    // Entries that share bytes are how small archives unfold into enormous ones.
    if (total > MAX_TOTAL || entry.localStart < reached) refuse('zip-bomb')
    reached = entry.dataStart + entry.compressedSize
  }
}
