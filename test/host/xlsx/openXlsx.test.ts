import fc from 'fast-check'
import { REFUSAL_CODES } from '../../../src/app/ports'
import type { Refusal } from '../../../src/app/ports'
import { openXlsx } from '../../../src/host/xlsx'
import { texts } from '../../../src/locales'
import { MAIN, buildXlsx, workbookParts, worksheet, zipParts } from '../../support/buildXlsx'
import { fixtureSheet } from '../../support/sheetModel'

const plain = { sheets: [{ name: 'IKU', xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }] }
const parts = workbookParts(plain)
const text = (content: string): Uint8Array => new TextEncoder().encode(content)
const wide = (content: string): Uint8Array => Uint8Array.from(Buffer.from(content, 'utf16le'))
const join = (...pieces: (Uint8Array | number[])[]): Uint8Array =>
  Uint8Array.from(pieces.flatMap((piece) => [...piece]))
const OLE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]

/** The file of `plain` with some parts changed, added or (null) left out. */
function variant(changes: Record<string, string | null>): Uint8Array {
  const kept = Object.entries({ ...parts, ...changes }).filter(
    (entry): entry is [string, string] => entry[1] !== null,
  )
  return zipParts(Object.fromEntries(kept))
}

function replaced(part: string, from: string | RegExp, to: string): Uint8Array {
  return variant({ [part]: (parts[part] as string).replace(from, to) })
}

async function refusalOf(bytes: Uint8Array): Promise<Refusal | null> {
  const result = await openXlsx(bytes, 'berkas.xlsx').read()
  return result.ok ? null : result.reason
}

/** Sets 16 or 32 bits at an offset from the first occurrence of a signature. */
function patched(
  bytes: Uint8Array,
  signature: number,
  offset: number,
  value: number,
  size: 2 | 4,
): Uint8Array {
  const copy = bytes.slice()
  const view = new DataView(copy.buffer)
  for (let at = 0; at + 4 <= copy.length; at += 1) {
    if (view.getUint32(at, true) !== signature) continue
    if (size === 2) view.setUint16(at + offset, value, true)
    else view.setUint32(at + offset, value, true)
    break
  }
  return copy
}

const CENTRAL = 0x02014b50
const END = 0x06054b50
const whole = zipParts(parts)
const wideRow = `<row r="1"><c r="A1"><v>1</v></c><c r="NTP1"><v>2</v></c></row>`

const cases: [string, Uint8Array, Refusal][] = [
  ['no bytes', new Uint8Array(0), { code: 'empty-file', values: {} }],
  ['a picture', join([0x89], text('PNG\r\n'), [0x1a, 0, 0]), { code: 'not-a-workbook', values: {} }],
  ['a PDF', text('%PDF-1.7\n1 0 obj'), { code: 'not-a-workbook', values: {} }],
  ['some other XML', text('<?xml version="1.0"?><note/>'), { code: 'not-a-workbook', values: {} }],
  ['a zip of other things', zipParts({ 'foto.txt': 'x' }), { code: 'not-a-workbook', values: {} }],
  [
    'a text document',
    replaced('[Content_Types].xml', 'spreadsheetml.sheet.main', 'wordprocessingml.document.main'),
    { code: 'not-a-workbook', values: {} },
  ],
  ['OLE2 with a Workbook stream', join(OLE, wide('Workbook')), { code: 'legacy-xls', values: {} }],
  ['OLE2 with a Book stream', join(OLE, wide('Root Entry Book')), { code: 'legacy-xls', values: {} }],
  ['OLE2 of another program', join(OLE, wide('WordDocument')), { code: 'not-a-workbook', values: {} }],
  ['Excel 4 records', Uint8Array.from([9, 4, 6, 0, 0, 0, 16, 0]), { code: 'legacy-xls', values: {} }],
  [
    'an XML workbook of 2003',
    text('<?xml version="1.0"?><Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"/>'),
    { code: 'legacy-xls', values: {} },
  ],
  ['OLE2 with an EncryptedPackage', join(OLE, wide('EncryptedPackage')), { code: 'encrypted', values: {} }],
  ['a zip entry with a password', patched(whole, CENTRAL, 8, 1, 2), { code: 'encrypted', values: {} }],
  [
    'a table called .xls',
    text('\ufeff\n<table border=1><tr><td>Indikator</td></tr></table>'),
    { code: 'html-as-xls', values: {} },
  ],
  ['a web page in UTF-16', join([0xff, 0xfe], wide('<html><body>')), { code: 'html-as-xls', values: {} }],
  [
    'a web archive',
    text('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n'),
    { code: 'mhtml-as-xls', values: {} },
  ],
  ['a CSV', text('No;Indikator;Target\n1;IKM;90\n'), { code: 'text-file', values: {} }],
  ['a CSV in UTF-16', join([0xff, 0xfe], wide('No\tIndikator')), { code: 'text-file', values: {} }],
  [
    'a binary workbook',
    variant({
      '_rels/.rels': (parts['_rels/.rels'] as string).replace('workbook.xml', 'workbook.bin'),
      'xl/workbook.bin': '\u0001',
    }),
    { code: 'xlsb', values: {} },
  ],
  [
    'an OpenDocument spreadsheet',
    zipParts({ mimetype: 'application/vnd.oasis.opendocument.spreadsheet', 'content.xml': '<x/>' }),
    { code: 'ods', values: {} },
  ],
  [
    'an OpenDocument text',
    zipParts({ mimetype: 'application/vnd.oasis.opendocument.text', 'content.xml': '<x/>' }),
    { code: 'not-a-workbook', values: {} },
  ],
  ['signature parts', variant({ '_xmlsignatures/sig1.xml': '<Signature/>' }), { code: 'signed', values: {} }],
  [
    'a relationship to signatures',
    replaced(
      '_rels/.rels',
      '</Relationships>',
      '<Relationship Id="s" Type="http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin" Target="a.sigs"/></Relationships>',
    ),
    { code: 'signed', values: {} },
  ],
  [
    'strict relationships',
    replaced(
      '_rels/.rels',
      'http://schemas.openxmlformats.org/officeDocument/2006',
      'http://purl.oclc.org/ooxml/officeDocument',
    ),
    { code: 'strict-ooxml', values: {} },
  ],
  [
    'a strict workbook part',
    replaced('xl/workbook.xml', MAIN, 'http://purl.oclc.org/ooxml/spreadsheetml/main'),
    { code: 'strict-ooxml', values: {} },
  ],
  [
    'a strict sheet with a prefix',
    variant({
      'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="http://purl.oclc.org/ooxml/spreadsheetml/main"/>',
    }),
    { code: 'strict-ooxml', values: {} },
  ],
  [
    'a prefix that nobody declares',
    variant({ 'xl/worksheets/sheet1.xml': `<x:worksheet xmlns="${MAIN}"/>` }),
    { code: 'broken-part', values: { part: 'xl/worksheets/sheet1.xml' } },
  ],
  [
    'a prefix of another language',
    variant({ 'xl/worksheets/sheet1.xml': '<x:worksheet xmlns:x="urn:lain"/>' }),
    { code: 'broken-part', values: { part: 'xl/worksheets/sheet1.xml' } },
  ],
  [
    'bytes that are none of the encoding',
    variant({
      'xl/worksheets/sheet1.xml': `<?xml version="1.0" encoding="US-ASCII"?>${worksheet('<!--é-->')}`,
    }),
    { code: 'broken-part', values: { part: 'xl/worksheets/sheet1.xml' } },
  ],
  ['half a file', whole.subarray(0, whole.length >> 1), { code: 'truncated-zip', values: {} }],
  ['only the first four bytes', whole.subarray(0, 4), { code: 'truncated-zip', values: {} }],
  [
    'a directory beyond the end',
    patched(whole, END, 16, whole.length, 4),
    { code: 'truncated-zip', values: {} },
  ],
  [
    'an entry beyond the end',
    patched(whole, CENTRAL, 20, 0x7fffffff, 4),
    { code: 'truncated-zip', values: {} },
  ],
  [
    'an entry that starts elsewhere',
    patched(whole, CENTRAL, 42, 1, 4),
    { code: 'truncated-zip', values: {} },
  ],
  [
    'an entry of 2 GB in a few bytes',
    patched(whole, CENTRAL, 24, 0x7fffffff, 4),
    { code: 'zip-bomb', values: {} },
  ],
  [
    'an entry that holds more than it says',
    patched(whole, CENTRAL, 24, 10, 4),
    { code: 'zip-bomb', values: {} },
  ],
  ['more entries than a workbook has', patched(whole, END, 10, 10_001, 2), { code: 'zip-bomb', values: {} }],
  [
    'a name that climbs out',
    variant({ '../../etc/passwd': 'x' }),
    { code: 'broken-part', values: { part: '../../etc/passwd' } },
  ],
  [
    'two names that differ in case alone',
    variant({ 'XL/workbook.xml': 'x' }),
    { code: 'broken-part', values: { part: 'XL/workbook.xml' } },
  ],
  [
    'a wrong check sum',
    patched(whole, CENTRAL, 16, 1, 4),
    { code: 'broken-part', values: { part: '[Content_Types].xml' } },
  ],
  [
    'entities',
    variant({ 'xl/worksheets/sheet1.xml': `<!DOCTYPE x [<!ENTITY a "b">]>${worksheet('')}` }),
    { code: 'xml-bomb', values: { part: 'xl/worksheets/sheet1.xml' } },
  ],
  [
    'XML that breaks off',
    variant({ 'xl/worksheets/sheet1.xml': worksheet('<sheetData><row r="1">').slice(0, -12) }),
    { code: 'broken-part', values: { part: 'xl/worksheets/sheet1.xml' } },
  ],
  [
    'a workbook part that breaks off',
    variant({ 'xl/workbook.xml': '<workbook><sheets>' }),
    { code: 'broken-part', values: { part: 'xl/workbook.xml' } },
  ],
  [
    'elements nested without end',
    variant({ 'xl/workbook.xml': '<workbook>'.repeat(100) }),
    { code: 'broken-part', values: { part: 'xl/workbook.xml' } },
  ],
  [
    'a shared text that is not there',
    variant({
      'xl/worksheets/sheet1.xml': worksheet('<sheetData><row><c t="s"><v>7</v></c></row></sheetData>'),
    }),
    { code: 'broken-part', values: { part: 'xl/worksheets/sheet1.xml' } },
  ],
  [
    'a row beyond the last',
    variant({ 'xl/worksheets/sheet1.xml': worksheet('<sheetData><row r="9999999"/></sheetData>') }),
    { code: 'broken-part', values: { part: 'xl/worksheets/sheet1.xml' } },
  ],
  [
    'no workbook part',
    variant({ 'xl/workbook.xml': null }),
    { code: 'missing-part', values: { part: 'xl/workbook.xml' } },
  ],
  [
    'no relationships',
    variant({ '_rels/.rels': null }),
    { code: 'missing-part', values: { part: '_rels/.rels' } },
  ],
  [
    'no sheet part',
    variant({ 'xl/worksheets/sheet1.xml': null }),
    { code: 'missing-part', values: { part: 'xl/worksheets/sheet1.xml' } },
  ],
  ['no sheets', buildXlsx({ sheets: [] }), { code: 'no-sheets', values: {} }],
  [
    'chart sheets alone',
    replaced('xl/_rels/workbook.xml.rels', '/worksheet"', '/chartsheet"'),
    { code: 'no-sheets', values: {} },
  ],
  [
    'values in 10,000 columns',
    buildXlsx({ sheets: [{ name: 'Lebar', xml: wideRow }] }),
    { code: 'too-many-columns', values: { sheet: 'Lebar', columns: 10_000 } },
  ],
]

test.each(cases)('%s is refused', async (_, bytes, refusal) => {
  expect(await refusalOf(bytes)).toEqual(refusal)
})

test('the file that the cases are made from is read', async () => {
  expect(await refusalOf(whole)).toBeNull()
})

test('cells that are merely coloured may reach the last column', async () => {
  const xml = '<row r="1"><c r="A1"><v>1</v></c><c r="XFD1" s="0"/></row>'
  expect(await refusalOf(buildXlsx({ sheets: [{ name: 'IKU', xml }] }))).toBeNull()
})

test('a refused file gives the same refusal when it is written, and no bytes', async () => {
  const host = openXlsx(text('No;Indikator'), 'a.csv')
  expect(await host.write([fixtureSheet()])).toEqual({ ok: false, reason: { code: 'text-file', values: {} } })
  expect(() => host.bytes()).toThrow('before a successful write')
})

test.each([
  ['id', texts.id],
  ['en', texts.en],
])('every refusal has a sentence (%s)', (_, sentences) => {
  expect(Object.keys(sentences['refusal'] ?? {}).sort()).toEqual([...REFUSAL_CODES].sort())
})

test('a damaged file is read or refused, and never ends in an exception', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.nat(whole.length - 1), fc.nat(255)), { minLength: 1, maxLength: 8 }),
      fc.nat(whole.length),
      async (damage, length) => {
        const bytes = whole.slice(0, length % 3 === 0 ? length : whole.length)
        for (const [at, byte] of damage) if (at < bytes.length) bytes[at] = byte
        const host = openXlsx(bytes, 'rusak.xlsx')
        const read = await host.read()
        const written = await host.write([fixtureSheet()])
        if (!read.ok) expect(REFUSAL_CODES).toContain(read.reason.code)
        if (!written.ok) expect(REFUSAL_CODES).toContain(written.reason.code)
      },
    ),
    { numRuns: 300 },
  )
})

test('a sheet with damaged XML is read or refused, and never ends in an exception', async () => {
  const sheet = parts['xl/worksheets/sheet1.xml'] as string
  const workbook = parts['xl/workbook.xml'] as string
  await fc.assert(
    fc.asyncProperty(
      fc.constantFrom('xl/worksheets/sheet1.xml', 'xl/workbook.xml'),
      fc.nat(Math.max(sheet.length, workbook.length)),
      fc.string({ maxLength: 4 }),
      fc.nat(10),
      async (part, at, insert, cut) => {
        const source = parts[part] as string
        const damaged = source.slice(0, at) + insert + source.slice(at + cut)
        const host = openXlsx(variant({ [part]: damaged }), 'rusak.xlsx')
        const read = await host.read()
        if (!read.ok) expect(REFUSAL_CODES).toContain(read.reason.code)
        await host.write([fixtureSheet()]).catch((error: Error) => expect(error.name).toBe('XlsxMisuse'))
      },
    ),
    { numRuns: 300 },
  )
})
