import fc from 'fast-check'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { openAnyFile } from '../../../src/host/xlsx/foreign'
import { bookAs, csv, html, mhtml } from '../support/foreignFiles'
import { outcomeOf, REQUEST } from '../support/outcome'
import { roughOutcomeOf } from '../support/roughly'
import { runs } from '../support/runs'

// Files of other formats are taken apart by libraries of others: whatever they make of hostile bytes, the way ends in a
// workbook that others can open, or in a refusal by name, before a person has lost patience.

const PATIENCE_MS = 10_000

async function endsWell(bytes: Uint8Array): Promise<void> {
  const began = performance.now()
  await roughOutcomeOf(bytes, openAnyFile)
  if (performance.now() - began > PATIENCE_MS) throw new Error(`took ${performance.now() - began} ms`)
}

/** Numbers that lengths, counts and places of a format are never. */
const LIES = [0, 1, 2, 3, 7, 8, 0xff, 0x100, 0x3fff, 0x7fff, 0x8000, 0xffff]
const lie = fc.oneof(fc.constantFrom(...LIES), fc.nat(0xffff))

/** Some of a file's 16-bit words say something else; it may be cut short, or go on. */
const changes = (length: number) =>
  fc.record({
    words: fc.array(fc.tuple(fc.nat(Math.max(0, length - 2)), lie), { maxLength: 8 }),
    keep: fc.oneof({ weight: 4, arbitrary: fc.constant(1) }, fc.double({ min: 0, max: 1, noNaN: true })),
    tail: fc.uint8Array({ maxLength: 40 }),
  })
type Changes = ReturnType<typeof changes> extends fc.Arbitrary<infer Value> ? Value : never

function changed(whole: Uint8Array, { words, keep, tail }: Changes): Uint8Array {
  const bytes = whole.slice(0, Math.ceil(whole.length * keep))
  const view = new DataView(bytes.buffer)
  for (const [at, value] of words) if (at + 2 <= bytes.length) view.setUint16(at, value, true)
  return Uint8Array.from([...bytes, ...tail])
}

/** Lengths of the records of an .xls stream: what follows is read by them. */
function recordLengths(bytes: Uint8Array): number[] {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const places: number[] = []
  // The stream begins with BOF; streams of small files stand in one piece.
  let at = bytes.findIndex((_, i) => i + 8 < bytes.length && view.getUint32(i, true) === 0x00100809)
  while (at >= 0 && at + 4 <= bytes.length && places.length < 2000) {
    places.push(at + 2)
    at += 4 + view.getUint16(at + 2, true)
  }
  return places
}

describe('a file that was whole ends in a workbook', () => {
  test.each([
    ['.xls', () => bookAs('biff8')],
    ['.xls of Excel 95', () => bookAs('biff5')],
    ['.xlsb', () => bookAs('xlsb')],
    ['.ods', () => bookAs('ods')],
    ['the XML of Excel 2003', () => bookAs('xlml')],
    ['.csv', () => strToU8(csv())],
    ['HTML', () => strToU8(html())],
    ['MHTML', () => strToU8(mhtml())],
  ])('%s', async (_, bytes) => {
    expect(await outcomeOf(bytes(), REQUEST, openAnyFile)).toMatchObject({ kind: 'written' })
  })
})

describe('bytes that lie', () => {
  test.each([
    ['.xls', 'biff8'],
    ['.xls of Excel 95', 'biff5'],
  ] as const)('%s', async (_, format) => {
    const whole = bookAs(format)
    await fc.assert(
      fc.asyncProperty(changes(whole.length), (how) => endsWell(changed(whole, how))),
      runs(25),
    )
  })

  test('.xls whose records are longer or shorter than they say', async () => {
    const whole = bookAs('biff8')
    const places = recordLengths(whole)
    expect(places.length).toBeGreaterThan(40)
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.tuple(fc.constantFrom(...places), lie), { minLength: 1, maxLength: 3 }),
        (words) => endsWell(changed(whole, { words, keep: 1, tail: new Uint8Array() })),
      ),
      runs(25),
    )
  })

  test('.xlsb whose parts lie, in an archive that does not', async () => {
    const parts = unzipSync(bookAs('xlsb'))
    const names = Object.keys(parts).filter((name) => name.endsWith('.bin'))
    expect(names.length).toBeGreaterThan(2)
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), changes(2000), async (name, how) => {
        const part = changed(parts[name] as Uint8Array, how)
        await endsWell(zipSync({ ...parts, [name]: part }))
      }),
      runs(25),
    )
  })
})

/** What a text of a format is spoilt with: its own marks in the wrong place, numbers far too large, what other formats mean. */
const PIECES = [
  ...[
    '<table>',
    '</table>',
    '<tr>',
    '</tr>',
    '<td colspan="99999999">',
    '<td rowspan="1048577" colspan="16385">',
  ],
  ...['<td', '</td', '<!--', '-->', '<![CDATA[', ']]>', '<script>', '&#x0;', '&#1114112;', '&amp', '&x;'],
  ...[
    ' table:number-columns-repeated="1000000000"',
    ' table:number-rows-repeated="1048576"',
    ' ss:Index="99999999"',
  ],
  ...[
    ' office:value="1e999"',
    ' office:value-type="date"',
    ' ss:MergeAcross="99999999"',
    ' t="z"',
    '<Row ss:Index="0">',
  ],
  ...[
    '------=_Next',
    '\r\n\r\n',
    'Content-Type: multipart/related; boundary="----=_Next"\r\n\r\n',
    '=',
    '=3',
    '=ZZ',
  ],
  ...[
    ';',
    '"',
    '""',
    "'",
    '\t',
    '\0',
    '\u2028',
    '\ufeff',
    '\r',
    '=cmd|x',
    '-1.797e308',
    '9'.repeat(400),
    'sep=a\n',
  ],
]
const spoilt = (whole: string) =>
  fc
    .array(fc.tuple(fc.nat(whole.length), fc.constantFrom(...PIECES), fc.nat(30)), {
      minLength: 1,
      maxLength: 6,
    })
    .map((all) =>
      all.reduce((text, [at, piece, gone]) => text.slice(0, at) + piece + text.slice(at + gone), whole),
    )

describe('texts that are spoilt', () => {
  test.each([
    ['.csv', csv()],
    ['HTML', html()],
    ['MHTML', mhtml()],
    ['the XML of Excel 2003', strFromU8(bookAs('xlml'))],
  ])('%s', async (_, whole) => {
    await fc.assert(
      fc.asyncProperty(spoilt(whole), (text) => endsWell(strToU8(text))),
      runs(25),
    )
  })

  test('.ods, in an archive that is whole', async () => {
    const parts = unzipSync(bookAs('ods'))
    const content = strFromU8(parts['content.xml'] as Uint8Array)
    await fc.assert(
      fc.asyncProperty(spoilt(content), (text) =>
        endsWell(zipSync({ ...parts, 'content.xml': strToU8(text) })),
      ),
      runs(25),
    )
  })
})
