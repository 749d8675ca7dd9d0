import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { zipAs } from '../../../scripts/dev-tools/fidelity/zip'
import type { Parts } from '../../../scripts/dev-tools/workbook-reader/parts'
import { MAIN } from '../../support/buildXlsx'
import { expectRefused, HEAP_MB, SmallHeap, whole } from '../support/smallHeap'

const MB = 1024 * 1024

const archive = (more: Parts = {}): Buffer => Buffer.from(zipAs({ ...whole(), ...more }, {}))
const zeros = (megabytes: number) => new Uint8Array(megabytes * MB)
const BOOK = 'xl/workbook.xml'
const STRINGS = 'xl/sharedStrings.xml'

/** Text that packs well, but not so well that its ratio gives it away. */
function manyStrings(megabytes: number): Uint8Array {
  const one = Array.from({ length: 500 }, (_, i) => `<si><t>uraian ${i * 7919}</t></si>`).join('')
  return strToU8(`<sst xmlns="${MAIN}">${one.repeat((megabytes * MB) / one.length)}</sst>`)
}

/** The second and later entries of the directory lead to the data of the first. */
function overlapping(): Buffer {
  const bytes = Buffer.from(zipAs({ ...whole(), 'xl/media/a.bin': zeros(4), 'xl/media/b.bin': zeros(4) }, {}))
  const directory = bytes.indexOf('PK\u0001\u0002', 0, 'latin1')
  const first = bytes.indexOf(Buffer.from('xl/media/a.bin'), directory) - 46
  const second = bytes.indexOf(Buffer.from('xl/media/b.bin'), directory) - 46
  bytes.writeUInt32LE(bytes.readUInt32LE(first + 42), second + 42)
  return bytes
}

/** The directory says that a part holds little. */
function lying(): Buffer {
  const bytes = archive({ [STRINGS]: manyStrings(60) })
  const directory = bytes.indexOf('PK\u0001\u0002', 0, 'latin1')
  const entry = bytes.indexOf(Buffer.from(BOOK), directory) - 46
  bytes.writeUInt32LE(10, entry + 24)
  return bytes
}

/** A wide record that says of one entry that it holds four exabytes. */
function lyingWide(): Buffer {
  const bytes = Buffer.from(zipAs(whole(), { wide: true }))
  const directory = bytes.indexOf('PK\u0001\u0002', 0, 'latin1')
  const entry = bytes.indexOf(Buffer.from(BOOK), directory)
  bytes.writeBigUInt64LE(1n << 62n, entry + BOOK.length + 4)
  return bytes
}

const laughs = `<!DOCTYPE w [<!ENTITY e0 "ha">${Array.from({ length: 9 }, (_, i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`).join('')}]>`

const BOMBS: readonly (readonly [string, () => Buffer])[] = [
  ['100 MB in a tenth of one', () => archive({ 'xl/media/image1.png': zeros(100) })],
  [
    'a directory of 100,000 entries',
    () => Buffer.from(zipAs({ ...whole(), ...many(100_000) }, { wide: true })),
  ],
  ['entries that share their bytes', overlapping],
  ['a part that holds more than it says', lying],
  ['a part of four exabytes, by its wide record', lyingWide],
  ['120 MB of a workbook part that packs well', () => archive({ [BOOK]: manyStrings(120) })],
  ['a billion laughs', () => archive({ [BOOK]: strToU8(`${laughs}<workbook>&e9;</workbook>`) })],
  [
    'an entity of 50,000 letters, 20,000 times',
    () =>
      archive({
        [BOOK]: strToU8(
          `<!DOCTYPE w [<!ENTITY a "${'a'.repeat(50_000)}">]><workbook>${'&a;'.repeat(20_000)}</workbook>`,
        ),
      }),
  ],
]

function many(count: number): Parts {
  const empty = new Uint8Array(0)
  return Object.fromEntries(Array.from({ length: count }, (_, i) => [`xl/media/image${i}.png`, empty]))
}

describe(`the command line with a heap of ${HEAP_MB} MB`, () => {
  let heap: SmallHeap
  beforeAll(() => (heap = new SmallHeap()))
  afterAll(() => heap.remove())

  test.each(BOMBS)('%s: refused in one sentence, nothing written', (_, make) => {
    expectRefused(heap.generate(make()))
  })

  test('an archive within the archive is nobody’s to unpack: it stays as it is', () => {
    const inner = Buffer.from(zipAs({ nol: zeros(50) }, {}))
    const outer = zipAs({ ...whole(), 'xl/embeddings/dalam.zip': inner }, { stored: true })
    const { status, made, output } = heap.generate(outer)
    expect(status).toBe(0)
    expect(made && readFileSync(output).includes(inner)).toBe(true)
  })
})
