import { Inflate as Inflating } from 'fflate'
import type { Packing } from '../../../app/ports'
import { guardPart, refuse } from '../refusal'
import { crc32 } from './crc32'
import type { ZipEntry } from './directory'

/** Input a step; deflate unfolds at most 1032 times, so a lie about the size is found within 32 MiB. */
const STEP = 32 * 1024

/** Parts above this are unpacked piece by piece whatever a front door brings: held as a whole they would take their size. */
const MOST_AT_ONCE = 64 * 1024 * 1024

/**
 * Unpacks one entry piece by piece, never past the size that the directory declares.
 * @param archive - the whole file
 * @param entry - which of its entries
 * @param packing - unpacks a part of moderate size at once; where absent, what runs everywhere does
 * @returns its pieces; each holds until the next is asked for
 * @throws RefusalError, while they are taken: zip-bomb where more comes out than declared; broken-part for a damaged
 * stream, a wrong check sum, or a method other than stored and deflate
 */
export function* unpacked(archive: Uint8Array, entry: ZipEntry, packing?: Packing): Generator<Uint8Array> {
  const sum = packing?.crc32 ?? crc32
  let crc = 0
  let size = 0
  for (const piece of guardPieces(entry.name, piecesOf(archive, entry, packing))) {
    size += piece.length
    if (size > entry.size) refuse('zip-bomb')
    if (piece.length === 0) continue
    crc = sum(piece, crc)
    yield piece
  }
  if (size !== entry.size || crc !== entry.crc) refuse('broken-part', { part: entry.name })
}

function* piecesOf(archive: Uint8Array, entry: ZipEntry, packing?: Packing): Generator<Uint8Array> {
  const data = archive.subarray(entry.dataStart, entry.dataStart + entry.compressedSize)
  const whole =
    entry.method === 8 && packing && entry.size <= MOST_AT_ONCE ? packing.inflate(data, entry.size) : data
  if (whole === null) refuse('zip-bomb')
  if (entry.method === 0 || whole !== data) {
    for (let at = 0; at < whole.length; at += STEP) yield whole.subarray(at, at + STEP)
  } else if (entry.method === 8) {
    let ready: Uint8Array[] = []
    const inflate = new Inflating((piece) => ready.push(piece))
    for (let at = 0; at < data.length; at += STEP) {
      inflate.push(data.subarray(at, at + STEP), at + STEP >= data.length)
      yield* ready
      ready = []
    }
  } else {
    refuse('broken-part', { part: entry.name })
  }
}

function* guardPieces(part: string, pieces: Iterator<Uint8Array>): Generator<Uint8Array> {
  for (;;) {
    const next = guardPart(part, () => pieces.next())
    if (next.done) return
    yield next.value
  }
}

/**
 * Unpacks one entry as a whole.
 * @param archive - the whole file
 * @param entry - which of its entries
 * @param packing - as for unpacked
 * @returns its bytes
 * @throws RefusalError as unpacked
 */
export function inflateWhole(archive: Uint8Array, entry: ZipEntry, packing?: Packing): Uint8Array {
  const pieces = Array.from(unpacked(archive, entry, packing), (piece) => piece.slice())
  const whole = new Uint8Array(entry.size)
  let at = 0
  for (const piece of pieces) {
    whole.set(piece, at)
    at += piece.length
  }
  return whole
}
