import type { PackedPart } from './deflate'
import { archiveComment, UTF8_NAME, type ZipEntry } from './directory'

/** 1 January 1980, midnight: the same input gives the same bytes on any day. */
const FIXED_STAMP = (((1 << 5) | 1) << 16) >>> 0
const DESCRIPTOR = 0x0008

interface Record {
  readonly name: Uint8Array
  readonly madeBy: number
  readonly needed: number
  readonly flags: number
  readonly method: number
  readonly stamp: number
  readonly crc: number
  readonly size: number
  readonly internalAttributes: number
  readonly externalAttributes: number
  readonly centralExtra: Uint8Array
  readonly localExtra: Uint8Array
  readonly comment: Uint8Array
  readonly data: Uint8Array
}

const none = new Uint8Array(0)

/**
 * Writes an archive. Entries that did not change keep their compressed bytes, their time and their place;
 * changed ones keep their place; new ones follow. Sizes are known beforehand, so no data descriptors are
 * written, and Zip64 is never needed: the reader admits 10,000 entries and 1 GiB at most.
 * @param archive - the file that was read
 * @param entries - its directory
 * @param changed - parts to write by name; null where the part is dropped
 * @returns the new file
 */
export function writeArchive(
  archive: Uint8Array,
  entries: readonly ZipEntry[],
  changed: ReadonlyMap<string, PackedPart | null>,
): Uint8Array {
  const records: Record[] = []
  const left = new Map(changed)
  for (const entry of entries) {
    const part = left.get(entry.name)
    left.delete(entry.name)
    if (part === undefined) records.push(keptRecord(archive, entry))
    else if (part !== null) records.push(newRecord(entry.rawName, part, entry.flags & UTF8_NAME))
  }
  for (const [name, part] of left) {
    if (part !== null) records.push(newRecord(new TextEncoder().encode(name), part, UTF8_NAME))
  }
  return joinRecords(records, archiveComment(archive))
}

function keptRecord(archive: Uint8Array, entry: ZipEntry): Record {
  return {
    ...entry,
    name: entry.rawName,
    flags: entry.flags & ~DESCRIPTOR,
    data: archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize),
  }
}

function newRecord(name: Uint8Array, part: PackedPart, flags: number): Record {
  return {
    name,
    madeBy: 20,
    needed: 20,
    flags,
    method: 8,
    stamp: FIXED_STAMP,
    crc: part.crc,
    size: part.size,
    internalAttributes: 0,
    externalAttributes: 0,
    centralExtra: none,
    localExtra: none,
    comment: none,
    data: part.data,
  }
}

function joinRecords(records: readonly Record[], archiveNote: Uint8Array): Uint8Array {
  const total = records.reduce(
    (sum, { name, localExtra, centralExtra, comment, data }) =>
      sum + 76 + 2 * name.length + localExtra.length + centralExtra.length + comment.length + data.length,
    22 + archiveNote.length,
  )
  const out = new Uint8Array(total)
  const view = new DataView(out.buffer)
  let at = 0
  const put = (bytes: Uint8Array): void => {
    out.set(bytes, at)
    at += bytes.length
  }
  const starts = records.map((record) => {
    const start = at
    view.setUint32(at, 0x04034b50, true)
    putCommon(view, at + 4, record, record.localExtra)
    at += 30
    put(record.name)
    put(record.localExtra)
    put(record.data)
    return start
  })
  const directory = at
  records.forEach((record, i) => {
    view.setUint32(at, 0x02014b50, true)
    view.setUint16(at + 4, record.madeBy, true)
    putCommon(view, at + 6, record, record.centralExtra)
    view.setUint16(at + 32, record.comment.length, true)
    view.setUint16(at + 36, record.internalAttributes, true)
    view.setUint32(at + 38, record.externalAttributes, true)
    view.setUint32(at + 42, starts[i] as number, true)
    at += 46
    put(record.name)
    put(record.centralExtra)
    put(record.comment)
  })
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 8, records.length, true)
  view.setUint16(at + 10, records.length, true)
  view.setUint32(at + 12, at - directory, true)
  view.setUint32(at + 16, directory, true)
  view.setUint16(at + 20, archiveNote.length, true)
  out.set(archiveNote, at + 22)
  return out
}

/** The 26 bytes that local and central records share. */
function putCommon(view: DataView, at: number, record: Record, extra: Uint8Array): void {
  view.setUint16(at, record.needed, true)
  view.setUint16(at + 2, record.flags, true)
  view.setUint16(at + 4, record.method, true)
  view.setUint32(at + 6, record.stamp, true)
  view.setUint32(at + 10, record.crc, true)
  view.setUint32(at + 14, record.data.length, true)
  view.setUint32(at + 18, record.size, true)
  view.setUint16(at + 22, record.name.length, true)
  view.setUint16(at + 24, extra.length, true)
}
