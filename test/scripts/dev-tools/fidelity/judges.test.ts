import { strFromU8, strToU8 } from 'fflate'
import { CORPUS } from '../../../../scripts/dev-tools/fidelity/corpus'
import { countFeatures } from '../../../../scripts/dev-tools/fidelity/judge/features'
import { compareFiles } from '../../../../scripts/dev-tools/fidelity/judge/kept'
import { closePackage, openPackage } from '../../../../scripts/dev-tools/workbook-reader/parts'
import { openXlsx } from '../../../../src/host/xlsx'
import { fixtureSheet } from '../../../support/sheetModel'

const models = [fixtureSheet(), fixtureSheet({ id: 'notes', name: 'Catatan', place: 'back', names: [] })]

function corpus(name: string): Uint8Array {
  const found = CORPUS.find((one) => one.name === name)
  if (!found) throw new Error(`the corpus has no ${name}`)
  return found.bytes
}

async function grafted(bytes: Uint8Array): Promise<Uint8Array> {
  const host = openXlsx(bytes, 'a.xlsx')
  expect(await host.write(models)).toEqual({ ok: true })
  return host.bytes()
}

/** A package with one part changed; null takes it out. */
function damaged(bytes: Uint8Array, part: string, change: ((text: string) => string) | null): Uint8Array {
  const parts = openPackage(bytes)
  const before = strFromU8(parts[part] ?? strToU8(''))
  const after = change?.(before)
  expect(after).not.toBe(before)
  if (after === undefined) delete parts[part]
  else parts[part] = strToU8(after)
  return closePackage(parts)
}

const BOOK = 'xl/workbook.xml'
const RELS = 'xl/_rels/workbook.xml.rels'
const TYPES = '[Content_Types].xml'
const STYLES = 'xl/styles.xml'

/** What a careless writer would do, and what the judge says of it. */
const DAMAGES: readonly (readonly [
  what: string,
  specimen: string,
  part: string,
  change: ((text: string) => string) | null,
  said: RegExp,
])[] = [
  ['a part that is gone', 'custom-xml', 'customXml/item1.xml', null, /customXml\/item1\.xml is gone/],
  [
    'a byte of a part',
    'macros-with-signature',
    'xl/vbaProject.bin',
    (text) => `${text} `,
    /vbaProject\.bin was changed/,
  ],
  [
    'a line end in a part',
    'custom-xml',
    'customXml/item1.xml',
    (text) => text.replace('\r\n', '\n'),
    /was changed/,
  ],
  ['a part from nowhere', 'custom-xml', 'xl/baru.xml', () => '<a/>', /xl\/baru\.xml came from nowhere/],
  [
    'a content type that is gone',
    'pivot',
    TYPES,
    (text) => text.replace(/<Override [^>]*pivotTable1[^>]*>/, ''),
    /Override is gone|became/,
  ],
  [
    'a content type for nothing',
    'pivot',
    TYPES,
    (text) => text.replace('</Types>', '<Override PartName="/x.xml" ContentType="a"/></Types>'),
    /x\.xml, which is not there/,
  ],
  [
    'our sheet without a content type',
    'pivot',
    TYPES,
    (text) => text.replace(/<Default [^>]*"xml"[^>]*>/, '').replace(/<Override [^>]*sheet3[^>]*>/, ''),
    /no content type/,
  ],
  [
    'a relationship that leads elsewhere',
    'pivot',
    RELS,
    (text) => text.replace('worksheets/sheet2.xml', 'worksheets/sheet1.xml'),
    /Target/,
  ],
  [
    'two relationships of one id',
    'pivot',
    RELS,
    (text) => text.replace('Id="rId2"', 'Id="rId1"'),
    /two relationships|@Id/,
  ],
  [
    'a tab in view that was not',
    'several-windows',
    BOOK,
    (text) => text.replace('activeTab="3"', 'activeTab="2"'),
    /activeTab means another tab/,
  ],
  [
    'a print area of another tab',
    'printer-settings-and-breaks',
    BOOK,
    (text) => text.replace('_xlnm.Print_Titles" localSheetId="1"', '_xlnm.Print_Titles" localSheetId="2"'),
    /Print_Titles.*means another tab/,
  ],
  [
    'a name that is gone',
    'scopes-and-built-ins',
    BOOK,
    (text) => text.replace(/<definedName name="Rahasia".*?<\/definedName>/, ''),
    /Rahasia/,
  ],
  [
    'a hidden name that shows',
    'scopes-and-built-ins',
    BOOK,
    (text) => text.replace('name="Rahasia" hidden="1"', 'name="Rahasia"'),
    /hidden/,
  ],
  [
    'a sheet that shows',
    'hidden-and-very-hidden',
    BOOK,
    (text) => text.replace(' state="veryHidden"', ''),
    /state/,
  ],
  [
    'a sheet id given twice',
    'pivot',
    BOOK,
    (text) => text.replace('sheetId="3"', 'sheetId="1"'),
    /sheet ids/,
  ],
  [
    'protection that is gone',
    'protected-sheets-and-workbook',
    BOOK,
    (text) => text.replace(/<workbookProtection[^>]*>/, ''),
    /workbookProtection is gone/,
  ],
  [
    'elements in another order',
    'every-element-of-the-workbook-part',
    BOOK,
    (text) => text.replace(/(<oleSize[^>]*>)(<smartTagPr\/>)/, '$2$1'),
    /oleSize|smartTagPr/,
  ],
  [
    'a cell format before the others',
    'palette-table-styles-extensions',
    STYLES,
    (text) => text.replace(/(<cellXfs[^>]*>)/, '$1<xf numFmtId="0"/>'),
    /before its end/,
  ],
  [
    'a look that changed',
    'palette-table-styles-extensions',
    STYLES,
    (text) => text.replace('indexed="10"', 'indexed="11"'),
    /indexed/,
  ],
  [
    'a format that came to mean something',
    'number-formats-that-are-used-but-not-declared',
    STYLES,
    (text) => text.replace('</numFmts>', '<numFmt numFmtId="171" formatCode="0%"/></numFmts>'),
    /number format 171/,
  ],
  [
    'a calculation chain that stays',
    'calculation-chain',
    'xl/calcChain.xml',
    () => '<calcChain/>',
    /calcChain\.xml was kept/,
  ],
]

test.each(DAMAGES)('%s is found', async (_, specimen, part, change, said) => {
  const input = corpus(specimen)
  const output = await grafted(input)
  expect(compareFiles(input, output).problems).toEqual([])
  expect(compareFiles(input, damaged(output, part, change)).problems.join('\n')).toMatch(said)
})

test('what is counted goes down where something goes', async () => {
  const input = corpus('data-validation')
  const output = await grafted(input)
  expect(countFeatures(output, input)).toEqual(countFeatures(input))
  const without = damaged(output, 'xl/worksheets/sheet1.xml', (text) =>
    text.replace(/<extLst>.*<\/extLst>/, ''),
  )
  expect(countFeatures(without, input)['data validations']).toBe(6)
})
