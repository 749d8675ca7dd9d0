import { zipSync } from 'fflate'
import { readDirectory } from '../../../../src/host/xlsx/zip/directory'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

test('entries that share their bytes are one', () => {
  const archive = zipSync({ a: text('isi'), b: text('isi') }, { level: 0 })
  const view = new DataView(archive.buffer, archive.byteOffset)
  const second = readDirectory(archive)[1]?.localStart ?? 0
  for (let at = archive.length - 46; at > second; at -= 1) {
    if (view.getUint32(at, true) !== 0x02014b50 || view.getUint32(at + 42, true) !== second) continue
    view.setUint32(at + 42, 0, true)
  }
  expect(() => readDirectory(archive)).toThrow('zip-bomb')
})
