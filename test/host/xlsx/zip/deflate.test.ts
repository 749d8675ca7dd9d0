import { inflateRawSync } from 'node:zlib'
import { NODE_PACKING } from '../../../../src/cli/nodePacking'
import { crc32 } from '../../../../src/host/xlsx/zip/crc32'
import { packBytes, packText, TextPacker } from '../../../../src/host/xlsx/zip/deflate'

const encode = (text: string) => new TextEncoder().encode(text)

const LONG = Array.from({ length: 200_000 }, (_, i) => `<c r="A${i}"/>`).join('')

describe.each([
  ['everywhere', undefined],
  ['on Node', NODE_PACKING],
] as const)('packed %s', (_, packing) => {
  it.each([
    ['nothing', ''],
    ['a text', 'Persentase – é 😀'],
    ['one longer than a block', LONG],
  ])('%s comes out as it went in', (_name, text) => {
    const { data, crc, size } = packText(text, packing)
    expect(inflateRawSync(data).toString()).toBe(text)
    expect(size).toBe(encode(text).length)
    expect(crc).toBe(crc32(encode(text), 0))
  })

  it('bytes that are no text stay as they are', () => {
    const bytes = Uint8Array.from({ length: 1000 }, (_none, i) => (i * 37) % 256)
    expect([...inflateRawSync(packBytes(bytes, packing).data)]).toEqual([...bytes])
  })

  it('text in pieces is the same text, across the ends of blocks too', () => {
    const packer = new TextPacker(packing)
    const text = `${LONG}é😀`.repeat(2)
    for (let at = 0; at < text.length; at += 9999) {
      // A piece never ends within a character.
      packer.write(text.slice(at, at + 9999))
    }
    const { data, size } = packer.finish()
    expect(inflateRawSync(data).toString()).toBe(text)
    expect(size).toBe(encode(text).length)
  })

  it('tells check sum and length of what was written so far, and goes on', () => {
    const packer = new TextPacker(packing)
    packer.write('abc')
    expect(packer.sum()).toEqual({ crc: crc32(encode('abc'), 0), size: 3 })
    packer.write('def')
    const { data, crc, size } = packer.finish()
    expect(inflateRawSync(data).toString()).toBe('abcdef')
    expect([crc, size]).toEqual([crc32(encode('abcdef'), 0), 6])
  })
})
