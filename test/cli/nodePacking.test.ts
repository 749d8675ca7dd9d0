import { deflateSync, inflateSync } from 'fflate'
import { NODE_PACKING } from '../../src/cli/nodePacking'

const BLOCK = 1 << 18

/** Bytes that repeat at long distances and never quite. */
function bytes(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => (i % 251) ^ ((i >> 13) & 7))
}

function packed(pieces: readonly Uint8Array[]): Uint8Array {
  const deflate = NODE_PACKING.startDeflating()
  const out: Uint8Array[] = []
  const sink = (piece: Uint8Array) => out.push(piece)
  for (const piece of pieces) deflate(piece, false, sink)
  deflate(new Uint8Array(0), true, sink)
  return Uint8Array.from(out.flatMap((piece) => [...piece]))
}

describe('blocks by zlib are one stream to another reader of deflate', () => {
  test.each([
    ['nothing', [0]],
    ['one byte', [1]],
    ['pieces that end within a block', [10, 20, 30]],
    ['a block to the byte', [BLOCK]],
    ['a byte more', [BLOCK + 1]],
    ['blocks in pieces of another size', Array.from({ length: 11 }, () => 65_000)],
    ['a short end behind a block', [BLOCK, 100]],
  ])('%s', (_, sizes) => {
    const whole = bytes(sizes.reduce((sum, size) => sum + size, 0))
    let at = 0
    const pieces = sizes.map((size) => whole.subarray(at, (at += size)))
    const back = inflateSync(packed(pieces), { out: new Uint8Array(whole.length) })
    expect(Buffer.compare(back, whole)).toBe(0)
  })

  it('packs across its blocks as well as within one', () => {
    const again = bytes(BLOCK * 3)
    expect(packed([again]).length).toBeLessThan(packed([again.subarray(0, BLOCK)]).length * 3)
  })
})

describe('a part is unpacked', () => {
  const packedPart = deflateSync(bytes(1000))

  test.each([
    ['to the byte', packedPart, 1000, bytes(1000)],
    ['to nothing', deflateSync(new Uint8Array(0)), 0, new Uint8Array(0)],
    ['never beyond what it may be', packedPart, 999, null],
    ['never beyond what it may be: a bomb', deflateSync(new Uint8Array(50_000_000)), 10, null],
  ])('%s', (_, from, most, expected) => {
    const unpacked = NODE_PACKING.inflate(from, most)
    expect(unpacked && Uint8Array.from(unpacked)).toEqual(expected)
  })

  test.each([
    ['cut off', packedPart.subarray(0, packedPart.length - 5)],
    ['no deflate', Uint8Array.of(255, 255, 255)],
  ])('or throws: %s', (_, from) => {
    expect(() => NODE_PACKING.inflate(from, 1000)).toThrow()
  })
})
