import { readFileSync } from 'node:fs'
import { strToU8 } from 'fflate'
import { zipAs } from '../../../scripts/dev-tools/fidelity/zip'
import { MAIN, workbookParts, worksheet } from '../../support/buildXlsx'
import { expectRefused, HEAP_MB, SmallHeap } from '../support/smallHeap'

const HEADERS = ['Indikator Kinerja', 'Satuan', 'Target', 'Realisasi']
const LONGEST = 32_767

interface Bomb {
  /** Entries behind those of an ordinary table. */
  readonly entries: string
  readonly counts?: string
  /** Numbers of the texts that rows of indicators have for their names. */
  readonly names?: readonly number[]
}

/** Letters that do not pack to nothing. */
function noise(length: number): string {
  let state = 1
  const piece = Array.from({ length: 9973 }, () => {
    state = (state * 48_271) % 2_147_483_647
    return String.fromCharCode(97 + (state % 26))
  }).join('')
  return piece.repeat(Math.ceil(length / piece.length)).slice(0, length)
}

const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('')

/** A workbook whose table points at shared texts: its headers, its unit, its names. */
function workbookOf({ entries, counts = '', names = [5, 6] }: Bomb): Uint8Array {
  const own = [...HEADERS, 'indeks', 'Indeks kepuasan masyarakat', 'Jumlah izin terbit']
  const table = own.map((text) => `<si><t>${text}</t></si>`).join('')
  const header = HEADERS.map((_, c) => `<c r="${'ABCD'.charAt(c)}1" t="s"><v>${c}</v></c>`).join('')
  const rows = names.map((name, i) => {
    const r = i + 2
    return `<row r="${r}"><c r="A${r}" t="s"><v>${name}</v></c><c r="B${r}" t="s"><v>4</v></c><c r="C${r}"><v>85</v></c><c r="D${r}"><v>88</v></c></row>`
  })
  const sheet = worksheet(`<sheetData><row r="1">${header}</row>${rows.join('')}</sheetData>`)
  const parts = workbookParts({ sheets: [{ name: 'IKU', xml: sheet }], strings: table })
  const strings = `<sst xmlns="${MAIN}" ${counts}>${table}${entries}</sst>`
  const texts = { ...parts, 'xl/sharedStrings.xml': strings }
  return zipAs(Object.fromEntries(Object.entries(texts).map(([name, text]) => [name, strToU8(text)])), {})
}
const FIRST = 7

const RUNS = many(300_000, (i) => `<r><rPr><b/></rPr><t>${i}</t></r>`)
const sharedBy = (indicators: number): Bomb => ({
  entries: `<si><t>${noise(LONGEST)}</t></si>`,
  names: Array.from({ length: indicators }, () => FIRST),
})

const DONE: readonly (readonly [what: string, bomb: () => Bomb])[] = [
  ['a million tiny texts', () => ({ entries: many(1_000_000, (i) => `<si><t>${i}</t></si>`) })],
  ['a text of 40 MB', () => ({ entries: `<si><t>${noise(40_000_000)}</t></si>` })],
  ['a name of 40 MB', () => ({ entries: `<si><t>${noise(40_000_000)}</t></si>`, names: [FIRST, 6] })],
  ['a text of 300,000 runs', () => ({ entries: `<si>${RUNS}</si>` })],
  ['a name of 300,000 runs', () => ({ entries: `<si>${RUNS}</si>`, names: [FIRST, 6] })],
  ['the longest text as the name of 1,000 indicators', () => sharedBy(1_000)],
  [
    'counts of four thousand million',
    () => ({ entries: '', counts: 'count="4294967295" uniqueCount="4294967295"' }),
  ],
  ['counts below nothing', () => ({ entries: '', counts: 'count="-1" uniqueCount="-1"' })],
]
const REFUSED: readonly (readonly [what: string, bomb: () => Bomb])[] = [
  ['the longest text as the name of 100,000 indicators', () => sharedBy(100_000)],
  ['numbers of texts that are not there', () => ({ entries: '', names: [5, 4_294_967_295, 6] })],
  ['numbers of texts below nothing', () => ({ entries: '', names: [5, -1, 6] })],
  ['one letter, 60 million times', () => ({ entries: `<si><t>${'a'.repeat(60_000_000)}</t></si>` })],
]

describe(`the command line with a heap of ${HEAP_MB} MB`, () => {
  let heap: SmallHeap
  beforeAll(() => (heap = new SmallHeap()))
  afterAll(() => heap.remove())

  test.each(DONE)('%s: done', (_, bomb) => {
    const { status, stderr, output } = heap.generate(workbookOf(bomb()))
    expect([status, stderr]).toEqual([0, ''])
    expect(readFileSync(output).length).toBeGreaterThan(10_000)
  })

  test.each(REFUSED)('%s: refused in one sentence, nothing written', (_, bomb) => {
    expectRefused(heap.generate(workbookOf(bomb())))
  })
})
