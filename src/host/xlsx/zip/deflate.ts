import { Deflate } from 'fflate'
import type { Deflating, StartDeflating } from '../../../app/ports'
import { type Encoding, encodeText } from '../xml/encoding'
import { Crc32 } from './crc32'

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

/** Packs text as it comes, so that a large sheet is never held as one string. */
export class TextPacker {
  constructor(
    private readonly encoding: Encoding = 'utf-8',
    start: StartDeflating = startFflate,
  ) {
    this.deflate = start()
  }

  private readonly crc = new Crc32()
  private readonly pieces: Uint8Array[] = []
  private size = 0
  private readonly deflate: Deflating

  /** Takes the next text in. */
  write(text: string): void {
    const bytes = encodeText(text, this.encoding)
    this.crc.update(bytes)
    this.size += bytes.length
    this.pack(bytes, false)
  }

  /** Closes the stream; nothing may be written after it. */
  finish(): PackedPart {
    this.pack(new Uint8Array(0), true)
    const data = new Uint8Array(this.pieces.reduce((sum, piece) => sum + piece.length, 0))
    let at = 0
    for (const piece of this.pieces) {
      data.set(piece, at)
      at += piece.length
    }
    return { data, crc: this.crc.value, size: this.size }
  }

  private pack(bytes: Uint8Array, isLast: boolean): void {
    this.deflate(bytes, isLast, (piece) => this.pieces.push(piece))
  }
}

/**
 * @param text - a whole part
 * @param encoding - how it is to be written
 * @returns the part packed
 */
export function packText(text: string, encoding: Encoding = 'utf-8'): PackedPart {
  const packer = new TextPacker(encoding)
  packer.write(text)
  return packer.finish()
}
