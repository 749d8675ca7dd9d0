import { parseXml, spelled } from '../../../../scripts/dev-tools/fidelity/judge/xml'
import { prefixElements } from '../../../../scripts/dev-tools/fidelity/respell/prefixes'
import type { WorkbookContent } from '../../../../src/core/units'
import { openXlsx } from '../../../../src/host/xlsx'
import { MAIN, partsOf, RELATIONSHIPS, workbookParts, zipParts } from '../../../support/buildXlsx'
import { fixtureSheet } from '../../../support/sheetModel'

const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const TABLE = 'xl/tables/table1.xml'
const plain: Readonly<Record<string, string>> = workbookParts({
  sheets: [
    {
      name: 'IKU',
      xml: '<row r="1"><c r="A1" t="s"><v>0</v></c><c r="B1" s="1"><f>1/2</f><v>0.5</v></c><c r="C1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r></is></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>',
    },
  ],
  beforeSheets: '<workbookPr date1904="1"/>',
  afterSheets: '<definedNames><definedName name="Awal">IKU!$A$1</definedName></definedNames>',
  styles: `<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts><cellXfs count="2"><xf numFmtId="0"/><xf numFmtId="9"/></cellXfs></styleSheet>`,
  strings: '<si><r><t>Indi</t></r><r><t>kator</t></r><rPh sb="0" eb="1"><t>x</t></rPh></si>',
  types: `<Override PartName="/${TABLE}" ContentType="${TYPE}.table+xml"/>`,
  parts: {
    'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/table" Target="../tables/table1.xml"/></Relationships>`,
    [TABLE]: `<table xmlns="${MAIN}" id="1" name="T" displayName="T" ref="A1:C2"><tableColumns count="1"/></table>`,
  },
})
const all = Object.keys(plain)

function respelled(parts: readonly string[]): Record<string, string> {
  return Object.fromEntries(
    Object.entries(plain).map(([name, text]) => [name, parts.includes(name) ? prefixElements(text) : text]),
  )
}

async function read(bytes: Uint8Array): Promise<WorkbookContent> {
  const result = await openXlsx(bytes, 'iku.xlsx').read()
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return { ...result.value, sha256: '' }
}

async function written(bytes: Uint8Array): Promise<Record<string, string>> {
  const host = openXlsx(bytes, 'iku.xlsx')
  expect(await host.write([fixtureSheet()])).toEqual({ ok: true })
  return partsOf(host.bytes())
}

/** Alone, as a program leaves a file that it changed in one place, and all together, as the Open XML SDK writes. */
const cases: readonly (readonly [which: string, parts: readonly string[]])[] = [
  ...all.map((name) => [name, [name]] as const),
  ['every part', all],
]

describe('elements with a prefix', () => {
  test.each(cases)('in %s are read as without', async (_, parts) => {
    const changed = respelled(parts)
    expect(parts.filter((name) => changed[name] === plain[name])).toEqual([])
    expect(await read(zipParts(changed))).toEqual(await read(zipParts(plain)))
  })

  test.each(cases)('in %s are kept, and ours have the same', async (_, parts) => {
    const [now, other] = [await written(zipParts(respelled(parts))), await written(zipParts(plain))]
    expect(Object.keys(now)).toEqual(Object.keys(other))
    const tree = (text: string) => spelled(parseXml(Buffer.from(text, 'latin1')))
    for (const name of Object.keys(plain)) {
      expect(tree(now[name] as string)).toBe(tree(other[name] as string))
      const bare = (now[name] as string).match(/<\/?\w+(?=[\s/>])/g) ?? []
      expect(parts.includes(name) ? bare : []).toEqual([])
    }
  })
})

const X = `xmlns:x="${MAIN}"`
const SHEET = 'xl/worksheets/sheet1.xml'

describe('prefixes as XML has them', () => {
  test.each([
    [
      'a prefix of another name',
      `<s0:worksheet xmlns:s0="${MAIN}"><s0:sheetData><s0:row><s0:c><s0:v>7</s0:v></s0:c></s0:row></s0:sheetData></s0:worksheet>`,
    ],
    [
      'some with a prefix, some without',
      `<worksheet xmlns="${MAIN}" ${X}><x:sheetData><row><x:c><v>7</v></x:c></row></x:sheetData></worksheet>`,
    ],
    [
      'elements of others within',
      `<x:worksheet ${X} xmlns="urn:lain"><x:sheetData><row><c><v>8</v></c></row><x:row><x:c><v>9</v><x:v>7</x:v></x:c></x:row></x:sheetData></x:worksheet>`,
    ],
    [
      'a prefix that an element declares itself',
      `<x:worksheet ${X}><y:sheetData xmlns:y="${MAIN}"><y:row><y:c><y:v>7</y:v></y:c></y:row></y:sheetData></x:worksheet>`,
    ],
  ])('%s', async (_, xml) => {
    const { sheets } = await read(zipParts({ ...plain, [SHEET]: xml }))
    expect(sheets[0]?.value(1, 1)).toBe(7)
  })
})
