import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { added, lint } from '../../../../../scripts/dev-tools/verify/lint'
import { kinerja } from '../../../../cli/run'
import { packed, planted, SOUND } from './sound'

const [BOOK, STYLES, SHEET] = ['xl/workbook.xml', 'xl/styles.xml', 'xl/worksheets/sheet1.xml'] as const
const [TYPES, RELS] = ['[Content_Types].xml', 'xl/_rels/workbook.xml.rels'] as const
const [CHART, DRAWING] = ['xl/charts/chart1.xml', 'xl/drawings/drawing1.xml'] as const

const said = (bytes: Uint8Array): string[] => lint(bytes).map(({ where, what }) => `${where}: ${what}`)
const formula = (text: string) => [SHEET, '<f>"a;@"&amp;A1</f>', `<f>${text}</f>`] as const
const nested = (depth: number): string => 'ABS('.repeat(depth) + '1' + ')'.repeat(depth)

test('a workbook with nothing to repair', () => {
  expect(said(packed(SOUND))).toEqual([])
})

/** What makes Excel offer a repair, or would: what is put in place of what, and what is said of it. */
const PLANTED: readonly (readonly [part: string, from: string, to: string, said: string])[] = [
  // Parts and arrows.
  [SHEET, '</worksheet>', '', 'not well-formed'],
  [
    TYPES,
    '<Override PartName="/xl/styles.xml"',
    '<Override PartName="/xl/gone.xml"',
    'Override for a part that is not there',
  ],
  [
    TYPES,
    '<Override PartName="/xl/styles.xml"',
    '<Override PartName="/xl/workbook.xml"',
    'xl/workbook.xml: two Overrides',
  ],
  [
    TYPES,
    '<Override PartName="/xl/styles.xml"',
    '<Override PartName="/xl/workbook.xml"',
    'xl/styles.xml: no content type',
  ],
  [TYPES, '<Default ', '<Default Extension="RELS" ContentType="a"/><Default ', 'two Defaults'],
  [RELS, 'Id="rId4"', 'Id="rId3"', 'two rels with Id rId3'],
  [RELS, 'calcChain.xml', 'calcChains.xml', 'target is missing: calcChains.xml'],
  [SHEET, '<drawing r:id="rId1"/>', '<drawing r:id="rId9"/>', 'r:id without relationship rId9'],
  [BOOK, 'mc:Ignorable="x"', 'mc:Ignorable="x x14"', 'Ignorable prefix not declared x14'],
  // Workbook.
  [BOOK, '<calcPr/>', '<calcPr/><bookViews/>', 'bookViews after calcPr'],
  [BOOK, '<calcPr/>', '<calcPr/><calcPr/>', 'twice calcPr'],
  [BOOK, '<calcPr/>', '<calcPr/><kinerja/>', 'unknown element kinerja'],
  [BOOK, 'name="IKU 2025"', 'name="rapor"', 'two sheets named rapor'],
  [BOOK, 'name="Rapor"', `name="${'R'.repeat(32)}"`, 'sheet name of 32'],
  [BOOK, 'name="Rapor"', 'name="Rapor [1]"', 'illegal sheet name Rapor [1]'],
  [BOOK, 'sheetId="2"', 'sheetId="1"', 'two sheets with sheetId 1'],
  [BOOK, 'sheetId="2"', 'sheetId="65535"', 'sheetId 65535'],
  [BOOK, 'activeTab="0"', 'activeTab="2"', 'activeTab 2 out of range'],
  [BOOK, 'sheetId="1"', 'sheetId="1" state="hidden"', 'activeTab is a hidden sheet'],
  [BOOK, '<bookViews><workbookView activeTab="0"/></bookViews>', '', 'no bookViews'],
  [BOOK, 'localSheetId="0"', 'localSheetId="2"', 'localSheetId out of range'],
  [BOOK, 'name="Kinerja_Cap"', 'name="Kinerja Cap"', 'illegal Kinerja Cap'],
  [BOOK, 'name="Kinerja_Cap"', 'name="KIN2025"', 'looks like a reference KIN2025'],
  [BOOK, `>'IKU 2025'!$A$1<`, `>'IKU 2024'!$A$1<`, 'Kinerja_Cap refers to missing sheet IKU 2024'],
  [
    BOOK,
    '</definedNames>',
    '<definedName name="kinerja_cap">1</definedName></definedNames>',
    'twice kinerja_cap',
  ],
  // Looks.
  [STYLES, '<cellXfs count="2">', '<cellXfs count="3">', 'cellXfs count 3 but 2'],
  [STYLES, 'fontId="0"', 'fontId="1"', 'xf fontId 1 out of range'],
  [STYLES, 'xfId="0"', 'xfId="1"', 'xfId out of range'],
  [STYLES, '<xf numFmtId="164"', '<xf numFmtId="165"', 'numFmtId 165 not defined'],
  [STYLES, '<font/><fill/></dxf>', '<fill/><font/></dxf>', 'font after fill'],
  [STYLES, 'formatCode="0.0%"', `formatCode="${'0'.repeat(256)}"`, 'numFmt of 256 characters'],
  ['xl/sharedStrings.xml', 'uniqueCount="1"', 'uniqueCount="2"', 'uniqueCount 2 but 1'],
  // Rows and cells.
  [SHEET, '<row r="3">', '<row r="2">', 'row 2 after 2'],
  [SHEET, 'ht="30"', 'ht="410"', 'row height 410'],
  [SHEET, '<c r="B3"', '<c r="A3"', 'A3 out of order'],
  [SHEET, '<c r="B3"', '<c r="B4"', 'B4 in row 3'],
  [SHEET, 's="1"', 's="2"', 'style 2 of 2'],
  [SHEET, '<v>0</v>', '<v>1</v>', 'shared string out of range'],
  [SHEET, '<v>1.5</v></c></row>', '<v>NaN</v></c></row>', 'number expected: NaN'],
  [SHEET, 't="b"><v>1</v>', 't="b"><v>2</v>', 'bool 2'],
  [SHEET, ' xml:space="preserve"', '', 'xml:space missing'],
  [SHEET, '<v>a;@Indikator</v>', `<v>${'a'.repeat(32_768)}</v>`, 'text of 32768'],
  [SHEET, '<v>a;@Indikator</v>', `<v>${'a\n'.repeat(254)}</v>`, '255 lines of text'],
  [SHEET, '<c r="B3" t="str">', '<c r="B3" t="s">', 'shared string for formula'],
  ['xl/calcChain.xml', 'r="B3"', 'r="A3"', '1 entries for cells that hold no formula'],
  // Formulas.
  [...formula('=1+1'), 'formula starts with ='],
  [...formula('1'.repeat(8193)), 'formula of 8193 characters'],
  [...formula(`"${'a'.repeat(256)}"`), 'string literal of 256 in formula'],
  [...formula('IFNA(A1,0)'), 'IFNA without _xlfn.'],
  [...formula('IF(A1;1;2)'), 'semicolon in formula'],
  [...formula('SUM(#REF!)'), '#REF! in formula'],
  [...formula('SUM(@A1:A3)'), '@ in formula'],
  [...formula('SUM(A1'), 'unbalanced ('],
  [...formula('SUM(A1))'), 'unbalanced )'],
  [...formula(nested(65)), '65 levels of nesting'],
  [...formula(`SUM(${'1,'.repeat(255)}1)`), '256 arguments'],
  [...formula(''), 'empty formula'],
  // Sheets.
  [SHEET, '<drawing r:id="rId1"/>', '<drawing r:id="rId1"/><headerFooter/>', 'headerFooter after drawing'],
  [SHEET, 'min="2"', 'min="1"', 'cols overlap at 1'],
  [SHEET, 'width="9"', 'width="256"', 'width > 255'],
  [SHEET, '<mergeCells count="2">', '<mergeCells count="3">', 'mergeCells count 3 but 2'],
  [SHEET, 'A6:B7', 'A5:B7', 'merges overlap at A5:B7'],
  [SHEET, 'A6:B7', 'A6', 'merge of one cell'],
  [SHEET, 'priority="2"', 'priority="1"', 'priority 1 2 times'],
  [SHEET, 'dxfId="0" priority="2"', 'dxfId="1" priority="2"', 'dxfId 1 of 1'],
  [SHEET, 'sqref="B2:B3"', 'sqref="B2;B3"', 'sqref B2;B3'],
  [SHEET, '"ya,tidak"', `"${'a'.repeat(256)}"`, 'list of 256'],
  [SHEET, 'promptTitle="Arah"', `promptTitle="${'A'.repeat(33)}"`, 'promptTitle of 33'],
  [SHEET, 'sqref="A3"', 'sqref="A2:A3"', 'blocks overlap'],
  [SHEET, `location="'IKU 2025'!A1"`, `location="'IKU 2024'!A1"`, `hyperlink to missing sheet 'IKU 2024'!A1`],
  [SHEET, 'tooltip="ke sumber"', `tooltip="${'k'.repeat(256)}"`, 'hyperlink tooltip > 255'],
  [SHEET, '<autoFilter ref="A1:B3"/>', '<autoFilter ref="A1:B4"/>', 'differs from A1:B4'],
  [SHEET, '&amp;&amp;', '&amp;V', 'header code &V'],
  [SHEET, 'Kinerja ', 'K'.repeat(255), 'header/footer of'],
  [SHEET, '<brk id="20"/>', '<brk id="10"/>', 'rowBreaks order'],
  [
    'xl/worksheets/sheet2.xml',
    '<sheetData>',
    '<sheetViews><sheetView tabSelected="1"/></sheetViews><sheetData>',
    'tabSelected on Rapor, IKU 2025',
  ],
  // Tables, charts and drawings.
  ['xl/tables/table1.xml', 'displayName="Tabel1"', 'displayName="KINERJA_CAP"', 'table name taken'],
  [CHART, `'Rapor'!$A$2`, `'Rapor 2'!$A$2`, 'chart refers to missing sheet Rapor 2'],
  [
    CHART,
    '<c:numCache><c:ptCount val="2"/>',
    '<c:numCache><c:ptCount val="3"/>',
    'cache of 3 for Rapor!$B$2:$B$3',
  ],
  [CHART, '<c:pt idx="1"/>', '<c:pt idx="2"/>', 'pt idx out of range'],
  [CHART, '<c:axId val="2"/>', '<c:axId val="1"/>', 'axId twice'],
  [CHART, '<c:crossAx val="1"/>', '<c:crossAx val="3"/>', 'crossAx'],
  [DRAWING, '<xdr:cNvPr id="3"', '<xdr:cNvPr id="2"', 'cNvPr id twice'],
  [DRAWING, '<xdr:row>19</xdr:row>', '<xdr:row>9</xdr:row>', 'anchor reversed'],
  [DRAWING, '<xdr:row>1</xdr:row>', '<xdr:row>-1</xdr:row>', 'negative row -1'],
]

test.each(PLANTED)('%s, %.60s changed to %.60s', (part, from, to, wanted) => {
  expect(said(planted(part, from, to))).toEqual(expect.arrayContaining([expect.stringContaining(wanted)]))
})

test('two parts whose names differ in their case alone', () => {
  expect(said(packed({ ...SOUND, 'XL/Styles.xml': SOUND[STYLES] ?? '' }))).toContain(
    'xl/styles.xml: duplicate part name',
  )
})

test('what the input had already is not held against the output, however far its rows have moved', () => {
  const at = (where: string) => ({ where, what: 'merge of one cell' })
  expect(added([at('IKU!A9')], [at('IKU!A7')])).toEqual([])
  expect(added([at('IKU!A9'), at('IKU!A10')], [at('IKU!A7')])).toHaveLength(1)
  expect(added([at('Rapor!A9')], [at('IKU!A7')])).toHaveLength(1)
})

const samples = path.resolve(__dirname, '../../../../../samples')

/** What the samples lack as the programs of offices leave it out; Excel adds it without a word. */
const LEFT_OUT = ['workbook: no bookViews', 'IKU 2025: autoFilter without _FilterDatabase']

test.each(readdirSync(samples).filter((name) => name.endsWith('.xlsx')))('%s is sound', (name) => {
  const found = said(new Uint8Array(readFileSync(path.join(samples, name))))
  expect(found.filter((one) => !LEFT_OUT.includes(one))).toEqual([])
})

test.each(['kota.xlsx', 'council.xlsx'])('%s with its scorecard is sound', async (name) => {
  const folder = mkdtempSync(path.join(tmpdir(), 'kinerja-'))
  const output = path.join(folder, name)
  expect((await kinerja(['generate', path.join(samples, name), '-o', output])).code).toBe(0)
  const found = said(new Uint8Array(readFileSync(output)))
  rmSync(folder, { recursive: true, force: true })
  expect(found).toEqual([])
})
