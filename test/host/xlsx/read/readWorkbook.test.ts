import type { CellValue, GridRow, SheetGrid, WorkbookContent } from '../../../../src/core/units'
import { inspectContent } from '../../../../src/app/inspect'
import { openXlsx } from '../../../../src/host/xlsx'
import { PLAIN_REQUEST } from '../../../support/samples'
import type { WorkbookSource } from '../../../support/buildXlsx'
import {
  MAIN,
  RELATIONSHIPS,
  buildXlsx,
  workbookParts,
  worksheet,
  zipParts,
} from '../../../support/buildXlsx'

const STYLES = `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="170" formatCode="0.0 &quot;hari&quot;"/></numFmts><cellXfs count="5"><xf numFmtId="0"/><xf numFmtId="9"/><xf numFmtId="170"/><xf numFmtId="14"/><xf numFmtId="49"/></cellXfs><dxfs count="1"><dxf><numFmt numFmtId="9" formatCode="0.000"/></dxf></dxfs></styleSheet>`
const STRINGS = [
  '<si><t>Indikator</t></si>',
  '<si><r><rPr><b/></rPr><t>Nilai </t></r><r><t xml:space="preserve">IKM &amp; mutu</t></r></si>',
  '<si><t>課</t><rPh sb="0" eb="1"><t>カ</t></rPh></si>',
  '<si><t>dua_x000A_baris, _x005F_x0041_</t></si>',
  '<si/>',
].join('')

async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  const result = await openXlsx(bytes, 'LKjIP 2025.xlsx').read()
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  return result.value
}

async function gridOf(xml: string, more: Partial<WorkbookSource> = {}): Promise<SheetGrid> {
  const bytes = buildXlsx({ styles: STYLES, strings: STRINGS, sheets: [{ name: 'IKU', xml }], ...more })
  return (await contentOf(bytes)).sheets[0] as SheetGrid
}

describe('one cell', () => {
  const cases: [string, string, CellValue][] = [
    ['a number', '<c r="A1"><v>0.95</v></c>', 0.95],
    ['a number that says so', '<c r="A1" t="n"><v>-1.5E3</v></c>', -1500],
    ['zero', '<c r="A1"><v>0</v></c>', 0],
    ['a blank value', '<c r="A1"><v> </v></c>', null],
    ['no value', '<c r="A1" s="1"/>', null],
    ['a shared text', '<c r="A1" t="s"><v>0</v></c>', 'Indikator'],
    ['rich text', '<c r="A1" t="s"><v>1</v></c>', 'Nilai IKM & mutu'],
    ['text with its reading', '<c r="A1" t="s"><v>2</v></c>', '課'],
    ['escaped characters', '<c r="A1" t="s"><v>3</v></c>', 'dua\nbaris, _x0041_'],
    ['an empty text', '<c r="A1" t="s"><v>4</v></c>', null],
    ['text inside the cell', '<c r="A1" t="inlineStr"><is><t>80 - 90%</t></is></c>', '80 - 90%'],
    [
      'rich text inside the cell',
      '<c r="A1" t="inlineStr"><is><r><t>a</t></r><r><t>b</t></r><rPh sb="0" eb="1"><t>x</t></rPh></is></c>',
      'ab',
    ],
    ['text in a CDATA section', '<c r="A1" t="inlineStr"><is><t><![CDATA[<5]]></t></is></c>', '<5'],
    ['text of a formula', '<c r="A1" t="str"><f>A2</f><v>WTP</v></c>', 'WTP'],
    ['an empty text of a formula', '<c r="A1" t="str"><f>""</f><v></v></c>', ''],
    ['true', '<c r="A1" t="b"><v>1</v></c>', true],
    ['false', '<c r="A1" t="b"><v>0</v></c>', false],
    ['a failure', '<c r="A1" t="e"><v>#DIV/0!</v></c>', { error: '#DIV/0!' }],
    ['a day', '<c r="A1" t="d"><v>2025-12-31</v></c>', 46022],
    ['a time of a day', '<c r="A1" t="d"><v>2025-12-31T12:00:00</v></c>', 46022.5],
    ['the first day of 1900', '<c r="A1" t="d"><v>1900-01-01</v></c>', 1],
    ['the first of March 1900', '<c r="A1" t="d"><v>1900-03-01</v></c>', 61],
  ]
  test.each(cases)('%s', async (_, cell, value) => {
    expect((await gridOf(`<row r="1">${cell}</row>`)).value(1, 1)).toEqual(value)
  })
})

test('number formats come from the cell styles, not from conditional formats', async () => {
  const cells = [0, 1, 2, 3, 4].map((style) => `<c s="${style}"><v>1</v></c>`).join('')
  const grid = await gridOf(`<row>${cells}<c><v>2</v></c></row>`)
  expect([1, 2, 3, 4, 5, 6].map((col) => grid.format(1, col))).toEqual([
    'General',
    '0%',
    '0.0 "hari"',
    'mm-dd-yy',
    '@',
    'General',
  ])
})

test('rows alike in format keep their own where one cell differs', async () => {
  const row = (...styles: number[]): string =>
    `<row>${styles.map((style) => `<c s="${style}"><v>1</v></c>`).join('')}</row>`
  const grid = await gridOf(row(1, 2) + row(1, 2) + row(0, 2) + row(1, 2) + row(1, 0))
  const formats = [1, 2, 3, 4, 5].map((r) => [grid.format(r, 1), grid.format(r, 2)].join(' | '))
  const alike = '0% | 0.0 "hari"'
  expect(formats).toEqual([alike, alike, 'General | 0.0 "hari"', alike, '0% | General'])
})

test('addresses may be left out, and rows and cells skipped', async () => {
  const grid = await gridOf(
    '<row><c><v>1</v></c><c r="D1"><v>2</v></c><c><v>3</v></c></row><row r="5"><c><v>4</v></c></row><row><c r="AA6"><v>5</v></c></row>',
  )
  const found = [grid.value(1, 1), grid.value(1, 4), grid.value(1, 5), grid.value(5, 1), grid.value(6, 27)]
  expect(found).toEqual([1, 2, 3, 4, 5])
  expect([grid.lastRow, grid.lastCol]).toEqual([6, 27])
})

test('followers of a shared formula hold the text of its first cell', async () => {
  const grid = await gridOf(
    '<row><c><f t="shared" si="0" ref="A1:A2">B1&lt;2</f><v>1</v></c></row><row><c><f t="shared" si="0"/><v>2</v></c><c><f t="array" ref="B2">SUM(C1:C9)</f></c></row>',
  )
  expect([grid.formula(1, 1), grid.formula(2, 1), grid.formula(2, 2), grid.value(2, 2)]).toEqual([
    'B1<2',
    'B1<2',
    'SUM(C1:C9)',
    null,
  ])
})

test('hidden rows, outline levels, hidden columns and merged blocks', async () => {
  const grid = await gridOf(
    worksheet(
      '<cols><col min="1" max="1" width="9"/><col min="3" max="5" hidden="1"/><col min="7" max="16384" hidden="true"/></cols><sheetData><row r="2" hidden="1" outlineLevel="2"><c r="A2"><v>1</v></c></row><row r="9" hidden="1"/></sheetData><mergeCells count="1"><mergeCell ref="A1:B2"/></mergeCells>',
    ),
  )
  expect(grid.rows[2] as GridRow).toMatchObject({ hidden: true, outline: 2 })
  expect(grid.lastRow).toBe(2)
  expect([...grid.hiddenColumns].slice(0, 5)).toEqual([3, 4, 5, 7, 8])
  expect(grid.merges).toEqual([{ firstRow: 1, firstCol: 1, lastRow: 2, lastCol: 2 }])
})

test('tables of a sheet, wherever their part lies', async () => {
  const grid = await gridOf('<row><c><v>1</v></c></row>', {
    parts: {
      'xl/worksheets/_rels/sheet1.xml.rels': `<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="${RELATIONSHIPS}/table" Target="../tables/table%201.xml"/><Relationship Id="rId2" Type="${RELATIONSHIPS}/hyperlink" Target="https://example.com/table" TargetMode="External"/></Relationships>`,
      'xl/tables/table 1.xml': `<table xmlns="${MAIN}" id="1" name="Tabel1" displayName="IKU_2025" ref="A1:F9" totalsRowCount="1"/>`,
    },
  })
  const range = { firstRow: 1, firstCol: 1, lastRow: 9, lastCol: 6 }
  expect(grid.tables).toEqual([{ name: 'IKU_2025', range, headerRows: 1, totalsRows: 1 }])
})

test('visibility of sheets; chart sheets are no grids', async () => {
  const parts = workbookParts({
    sheets: [
      { name: 'A', xml: '' },
      { name: 'Grafik', xml: '' },
      { name: 'B', xml: '', attributes: ' state="hidden"' },
      { name: 'C', xml: '', attributes: ' state="veryHidden"' },
    ],
  })
  const rels = 'xl/_rels/workbook.xml.rels'
  parts[rels] = (parts[rels] as string).replace(
    '/worksheet" Target="worksheets/sheet2.xml"',
    '/chartsheet" Target="chartsheets/sheet1.xml"',
  )
  const { sheets } = await contentOf(zipParts(parts))
  expect(sheets.map(({ name, visibility }) => [name, visibility])).toEqual([
    ['A', 'visible'],
    ['B', 'hidden'],
    ['C', 'veryHidden'],
  ])
})

test('names of one block, those of the whole workbook first; others are left out', async () => {
  const names = [
    ['Anggaran', ' localSheetId="0"', "'IKU ''25'!$A$1:$C$9"],
    ['Capaian', '', 'pk!$B$2'],
    ['Kolom', '', 'PK!$B:$B'],
    ['Dua', '', 'PK!$B$2,PK!$C$3'],
    ['Rumus', '', 'SUM(PK!$B$2:$B$9)'],
    ['Luar', '', '[1]PK!$B$2'],
    ['Hilang', '', '#REF!'],
    ['Lain', '', 'TidakAda!$A$1'],
    ['_xlnm.Print_Area', ' localSheetId="1"', 'PK!$A$1:$B$2'],
  ].map(([name, scope, text]) => `<definedName name="${name}"${scope}>${text}</definedName>`)
  const { names: found } = await contentOf(
    buildXlsx({
      sheets: [
        { name: "IKU '25", xml: '' },
        { name: 'PK', xml: '' },
      ],
      afterSheets: `<definedNames>${names.join('')}</definedNames>`,
    }),
  )
  expect(found).toEqual([
    { name: 'Capaian', sheet: 'PK', range: { firstRow: 2, firstCol: 2, lastRow: 2, lastCol: 2 } },
    { name: 'Anggaran', sheet: "IKU '25", range: { firstRow: 1, firstCol: 1, lastRow: 9, lastCol: 3 } },
  ])
})

test('parts may lie anywhere, be named by absolute targets, and differ in case', async () => {
  const parts = workbookParts({ sheets: [{ name: 'IKU', xml: '<row><c t="s"><v>0</v></c></row>' }] })
  const moved = {
    '[Content_Types].xml': parts['[Content_Types].xml'] as string,
    '_rels/.rels': (parts['_rels/.rels'] as string).replace('xl/workbook.xml', '/Buku%20Kerja/Book.xml'),
    'Buku Kerja/book.xml': parts['xl/workbook.xml'] as string,
    'Buku Kerja/_rels/book.xml.rels': (parts['xl/_rels/workbook.xml.rels'] as string)
      .replace('worksheets/sheet1.xml', '/data/./x/../IKU.xml')
      .replace(
        '</Relationships>',
        `<Relationship Id="s" Type="${RELATIONSHIPS}/sharedStrings" Target="..\\teks.xml"/></Relationships>`,
      ),
    'data/iku.xml': `\ufeff${parts['xl/worksheets/sheet1.xml'] as string}`,
    'teks.xml': `<sst xmlns="${MAIN}">${STRINGS}</sst>`,
  }
  expect((await contentOf(zipParts(moved))).sheets[0]?.value(1, 1)).toBe('Indikator')
})

test('the 1904 date system, the name of the file and its check sum', async () => {
  const bytes = buildXlsx({
    sheets: [{ name: 'A', xml: '<row><c t="d"><v>2025-12-31</v></c></row>' }],
    beforeSheets: '<workbookPr date1904="1"/>',
  })
  const content = await contentOf(bytes)
  expect(content.sheets[0]?.value(1, 1)).toBe(46022 - 1462)
  expect([content.date1904, content.fileName]).toEqual([true, 'LKjIP 2025.xlsx'])
  const digest = await crypto.subtle.digest('SHA-256', bytes as Uint8Array<ArrayBuffer>)
  expect(content.sha256).toBe(Buffer.from(digest).toString('hex'))
})

/** ECMA-376 part 1, 18.2.2 (calcPr): the default is auto. */
test.each([
  ['nothing', '', undefined],
  ['auto', '<calcPr calcId="191029"/>', undefined],
  ['all but tables', '<calcPr calcMode="autoNoTable"/>', undefined],
  ['manual', '<calcPr calcMode="manual" fullCalcOnLoad="1"/>', true],
])('a workbook that says of calculation: %s', async (_, afterSheets, isManual) => {
  const bytes = buildXlsx({ sheets: [{ name: 'IKU', xml: worksheet('') }], afterSheets })
  const content = await contentOf(bytes)
  expect(content.isManual).toBe(isManual)
  const found = inspectContent(content, PLAIN_REQUEST).issues
  expect(found.some(({ code }) => code === 'manual-calculation')).toBe(isManual ?? false)
})
