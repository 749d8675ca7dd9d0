import { constants, deflateRawSync, inflateRawSync } from 'node:zlib'
import type { Inflate, Packing, StartDeflating } from '../app/ports'

/** Level 5 packs as small as the writer in browsers does, in a third of its time; 6 is a fifth smaller and slower by a third. */
const LEVEL = 5
/** Bytes packed at once: enough that starting zlib does not show, too few to hold a large sheet. */
const BLOCK = 1 << 18
/** How far back deflate looks. */
const WINDOW = 32_768

/** Packs by Node's own zlib, block by block: each ends on a byte, and knows the end of the one before. */
const startDeflating: StartDeflating = () => {
  const block = Buffer.alloc(BLOCK)
  let filled = 0
  let before: Buffer | null = null
  const flush = (finishFlush: number, sink: (piece: Uint8Array) => void): void => {
    const whole = block.subarray(0, filled)
    sink(deflateRawSync(whole, { level: LEVEL, finishFlush, ...(before ? { dictionary: before } : {}) }))
    if (filled >= WINDOW) before = Buffer.from(whole.subarray(-WINDOW))
    filled = 0
  }
  return (bytes, isLast, sink) => {
    for (let at = 0; at < bytes.length;) {
      const taken = Math.min(BLOCK - filled, bytes.length - at)
      block.set(bytes.subarray(at, at + taken), filled)
      filled += taken
      at += taken
      if (filled === BLOCK) flush(constants.Z_SYNC_FLUSH, sink)
    }
    if (isLast) flush(constants.Z_FINISH, sink)
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

/** Node's own zlib. */
export const ZLIB: Packing = { startDeflating, inflate }
