import { Deflate } from 'fflate'
import type { Crc32, Deflating, Packing, StartDeflating } from '../../../app/ports'
import { crc32 } from './crc32'

/** Bytes that are packed at once: enough that starting to pack does not show, too few to hold a large sheet. */
const BLOCK = 1 << 18
const ENCODER = new TextEncoder()

/** A part of ours, packed and ready for the archive. */
export interface PackedPart {
  readonly data: Uint8Array
  readonly crc: number
  readonly size: number
}

/** Packs wherever JavaScript runs. */
const startFflate: StartDeflating = () => {
  const deflate = new Deflate({ level: 5 })
  return (bytes, isLast, sink) => {
    deflate.ondata = sink
    deflate.push(bytes, isLast)
  }
}

/** Packs bytes as they come, and counts them. */
class BytePacker {
  private readonly pieces: Uint8Array[] = []
  private size = 0
  private crc = 0
  private readonly sum: Crc32
  private readonly deflate: Deflating

  constructor(packing?: Packing) {
    this.sum = packing?.crc32 ?? crc32
    this.deflate = (packing?.startDeflating ?? startFflate)()
  }

  write(bytes: Uint8Array, isLast: boolean): void {
    this.crc = this.sum(bytes, this.crc)
    this.size += bytes.length
    this.deflate(bytes, isLast, (piece) => this.pieces.push(piece))
  }

  get soFar(): Pick<PackedPart, 'crc' | 'size'> {
    return { crc: this.crc, size: this.size }
  }

  get part(): PackedPart {
    const data = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0))
    let at = 0
    for (const piece of this.pieces) {
      data.set(piece, at)
      at += piece.length
    }
    return { data, crc: this.crc, size: this.size }
  }
}

/** Packs text as UTF-8 as it comes, so that a large sheet is never held as one string. */
export class TextPacker {
  private readonly packer: BytePacker
  private readonly block = new Uint8Array(BLOCK)
  private filled = 0

  /** @param packing - packs the bytes; where absent, what runs everywhere */
  constructor(packing?: Packing) {
    this.packer = new BytePacker(packing)
  }

  /** Takes the next text in. */
  write(text: string): void {
    // Encoding into what is there takes a fifth of the time of encoding into bytes of its own.
    for (let rest = text; rest !== '';) {
      const { read, written } = ENCODER.encodeInto(rest, this.block.subarray(this.filled))
      this.filled += written
      rest = rest.slice(read)
      if (rest !== '') this.flush(false)
    }
  }

  /** @returns check sum and length of all that was written so far */
  sum(): Pick<PackedPart, 'crc' | 'size'> {
    this.flush(false)
    return this.packer.soFar
  }

  /** Closes the stream; nothing may be written after it. */
  finish(): PackedPart {
    this.flush(true)
    return this.packer.part
  }

  private flush(isLast: boolean): void {
    this.packer.write(this.block.subarray(0, this.filled), isLast)
    this.filled = 0
  }
}

/**
 * @param text - a whole part, which is written in UTF-8
 * @param packing - packs it; where absent, what runs everywhere
 * @returns the part packed
 */
export function packText(text: string, packing?: Packing): PackedPart {
  return packBytes(ENCODER.encode(text), packing)
}

/**
 * @param bytes - of a whole part
 * @param packing - packs it; where absent, what runs everywhere
 * @returns the part packed
 */
export function packBytes(bytes: Uint8Array, packing?: Packing): PackedPart {
  const packer = new BytePacker(packing)
  packer.write(bytes, true)
  return packer.part
}
