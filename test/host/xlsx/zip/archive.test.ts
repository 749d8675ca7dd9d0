import { crc32 } from 'node:zlib'
import { deflateSync, unzipSync, zipSync } from 'fflate'
import { writeArchive } from '../../../../src/host/xlsx/zip/archive'
import { packText } from '../../../../src/host/xlsx/zip/deflate'
import { archiveComment, readDirectory } from '../../../../src/host/xlsx/zip/directory'
import { inflateWhole } from '../../../../src/host/xlsx/zip/inflate'
import { zipAs } from '../../../../scripts/dev-tools/fidelity/zip'

const text = (content: string): Uint8Array => new TextEncoder().encode(content)

/** One entry as streaming writers leave it: sizes behind the data, and in 64 bits where asked for. */
function streamed(name: string, content: Uint8Array, wide: boolean): Uint8Array {
  const data = deflateSync(content)
  const raw = text(name)
  const extra = wide ? 28 : 0
  const out = new Uint8Array(
    30 + raw.length + data.length + 16 + 46 + raw.length + extra + (wide ? 76 : 0) + 22,
  )
  const view = new DataView(out.buffer)
  const crc = crc32(content)
  view.setUint32(0, 0x04034b50, true)
  view.setUint16(6, 0x0808, true)
  view.setUint16(8, 8, true)
  view.setUint16(26, raw.length, true)
  out.set(raw, 30)
  out.set(data, 30 + raw.length)
  let at = 30 + raw.length + data.length
  view.setUint32(at, 0x08074b50, true)
  const central = (at += 16)
  view.setUint32(at, 0x02014b50, true)
  view.setUint16(at + 8, 0x0808, true)
  view.setUint16(at + 10, 8, true)
  view.setUint32(at + 12, 0x58a63904, true)
  view.setUint32(at + 16, crc, true)
  view.setUint32(at + 20, wide ? 0xffffffff : data.length, true)
  view.setUint32(at + 24, wide ? 0xffffffff : content.length, true)
  view.setUint16(at + 28, raw.length, true)
  view.setUint16(at + 30, extra, true)
  view.setUint32(at + 42, wide ? 0xffffffff : 0, true)
  out.set(raw, at + 46)
  at += 46 + raw.length
  if (wide) {
    view.setUint16(at, 1, true)
    view.setUint16(at + 2, 24, true)
    view.setUint32(at + 4, content.length, true)
    view.setUint32(at + 12, data.length, true)
    at += 28
  }
  const size = at - central
  if (wide) {
    const end = at
    view.setUint32(at, 0x06064b50, true)
    view.setUint32(at + 32, 1, true)
    view.setUint32(at + 40, size, true)
    view.setUint32(at + 48, central, true)
    at += 56
    view.setUint32(at, 0x07064b50, true)
    view.setUint32(at + 8, end, true)
    at += 20
  }
  view.setUint32(at, 0x06054b50, true)
  view.setUint16(at + 10, wide ? 0xffff : 1, true)
  view.setUint32(at + 12, wide ? 0xffffffff : size, true)
  view.setUint32(at + 16, wide ? 0xffffffff : central, true)
  return out
}

test.each([
  ['sizes behind the data', false],
  ['sizes in 64 bits', true],
])('reads archives with %s, and writes them plainly', (_, wide) => {
  const content = text('Indikator '.repeat(500))
  const archive = streamed('xl/laporan é.xml', content, wide)
  const entries = readDirectory(archive)
  expect(entries.map(({ name, size }) => [name, size])).toEqual([['xl/laporan é.xml', content.length]])
  expect(inflateWhole(archive, entries[0] as (typeof entries)[0])).toEqual(content)
  const written = writeArchive(archive, entries, new Map())
  expect(unzipSync(written)['xl/laporan é.xml']).toEqual(content)
  expect(readDirectory(written)[0]).toMatchObject({ flags: 0x0800, stamp: 0x58a63904, size: content.length })
})

test('kept entries keep bytes, time and place; changed ones their place; new ones follow', () => {
  const archive = zipSync(
    {
      a: text('a'.repeat(99)),
      b: text('b'),
      c: [text('c'), { level: 0, extra: { 0x5455: text('tanda') } }],
      d: text('d'),
    },
    { mtime: '2024-05-06T07:08:10', level: 9 },
  )
  const entries = readDirectory(archive)
  const written = writeArchive(
    archive,
    entries,
    new Map([
      ['e', packText('baru')],
      ['b', packText('lain')],
      ['d', null],
    ]),
  )
  const after = readDirectory(written)
  expect(after.map(({ name }) => name)).toEqual(['a', 'b', 'c', 'e'])
  for (const name of ['a', 'c']) {
    const [before, now] = [entries, after].map((list) => list.find((entry) => entry.name === name))
    const bytes = (file: Uint8Array, entry: typeof now): Uint8Array =>
      file.slice(entry?.dataStart, (entry?.dataStart ?? 0) + (entry?.compressedSize ?? 0))
    expect(bytes(written, now)).toEqual(bytes(archive, before))
    expect([now?.stamp, now?.method, now?.centralExtra]).toEqual([
      before?.stamp,
      before?.method,
      before?.centralExtra,
    ])
  }
  expect(new TextDecoder().decode(inflateWhole(written, after[1] as (typeof after)[0]))).toBe('lain')
  expect(after[1]?.stamp).toBe(0x00210000)
})

test('what a writer noted at the end of the archive and on its entries stays', () => {
  const archive = zipAs(
    { a: text('isi'), b: text('isi') },
    { comment: 'arsip Dinas', wide: true, extras: true },
  )
  const written = writeArchive(archive, readDirectory(archive), new Map([['b', packText('lain')]]))
  expect(new TextDecoder().decode(archiveComment(written))).toBe('arsip Dinas')
  const notes = readDirectory(written).map(({ comment }) => new TextDecoder().decode(comment))
  expect(notes).toEqual(['catatan a', ''])
})

test('names in an old code page stay two where they differ in one letter, and keep their bytes', () => {
  const archive = zipAs({ 'é.png': text('satu'), 'è.png': text('dua') }, { oldNames: true })
  const names = (bytes: Uint8Array): string[] => readDirectory(bytes).map(({ name }) => name)
  expect(names(archive)).toEqual(['é.png', 'è.png'])
  const written = writeArchive(archive, readDirectory(archive), new Map([['è.png', packText('tiga')]]))
  expect(readDirectory(written).map(({ rawName }) => [...rawName][0])).toEqual([0xe9, 0xe8])
  expect(names(written)).toEqual(names(archive))
})

test('the same parts give the same bytes', () => {
  const once = (): Uint8Array => writeArchive(new Uint8Array(0), [], new Map([['a', packText('x')]]))
  expect(once()).toEqual(once())
})
