import { crc32 } from 'node:zlib'
import fc from 'fast-check'
import { crc32 as ownCrc32 } from '../../../../src/host/xlsx/zip/crc32'

test('check sums agree with zlib, in pieces of any length', () => {
  fc.assert(
    fc.property(fc.array(fc.uint8Array({ maxLength: 40 })), (pieces) => {
      const sum = pieces.reduce((before, piece) => ownCrc32(piece, before), 0)
      expect(sum).toBe(crc32(Buffer.concat(pieces)))
    }),
  )
})
