import { createHash } from 'node:crypto'
import { constants, crc32, deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Inflate, Packing, StartDeflating } from '../app/ports'

/** Level 5 packs as small as the writer in browsers does, in a third of its time; 6 is a fifth smaller and slower by a third. */
const LEVEL = 5
/** How far back deflate looks. */
const WINDOW = 32_768

/** Packs by Node's own zlib, block by block: each ends on a byte, and knows the end of the one before. */
const startDeflating: StartDeflating = () => {
  let before = Buffer.alloc(0)
  return (bytes, isLast, sink) => {
    const finishFlush = isLast ? constants.Z_FINISH : constants.Z_SYNC_FLUSH
    sink(
      deflateRawSync(bytes, { level: LEVEL, finishFlush, ...(before.length > 0 && { dictionary: before }) }),
    )
    before = Buffer.concat([before, bytes.subarray(-WINDOW)]).subarray(-WINDOW)
  }
}

const inflate: Inflate = (packed, most) => {
  try {
    return inflateRawSync(packed, { maxOutputLength: Math.max(1, most) })
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ERR_BUFFER_TOO_LARGE') return null
    throw error
  }
}

/** SHA-256 of bytes, in lower-case hex. */
export const sha256 = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex')

/** Node's own zlib and digests. */
export const NODE_PACKING: Packing = { startDeflating, inflate, crc32, sha256 }
