import type { Crc32 } from '../../../app/ports'

/** Tables for four bytes a step, one after the other: table[k * 256 + b] is b followed by k zero bytes. */
const table = new Int32Array(4 * 256)
for (let n = 0; n < 256; n += 1) {
  let c = n
  for (let bit = 0; bit < 8; bit += 1) c = c & 1 ? (c >>> 1) ^ 0xedb88320 : c >>> 1
  table[n] = c
}
for (let n = 256; n < 1024; n += 1) {
  const before = table[n - 256] as number
  table[n] = (before >>> 8) ^ (table[before & 255] as number)
}

/** Check sum of bytes wherever JavaScript runs. */
export const crc32: Crc32 = (bytes, before) => {
  let c = ~before
  let i = 0
  for (const whole = bytes.length - 3; i < whole; i += 4) {
    c ^=
      (bytes[i] as number) |
      ((bytes[i + 1] as number) << 8) |
      ((bytes[i + 2] as number) << 16) |
      ((bytes[i + 3] as number) << 24)
    c =
      (table[768 + (c & 255)] as number) ^
      (table[512 + ((c >>> 8) & 255)] as number) ^
      (table[256 + ((c >>> 16) & 255)] as number) ^
      (table[c >>> 24] as number)
  }
  for (; i < bytes.length; i += 1) {
    c = (c >>> 8) ^ (table[(c ^ (bytes[i] as number)) & 255] as number)
  }
  return ~c >>> 0
}
