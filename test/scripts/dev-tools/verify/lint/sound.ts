import { strToU8, zipSync } from 'fflate'

const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const SHEETML = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const DRAWING = 'http://schemas.openxmlformats.org/drawingml/2006'

const rels = (...arrows: readonly (readonly [id: string, type: string, target: string])[]): string =>
  `<Relationships xmlns="${PACKAGE}/relationships">` +
  arrows
    .map(([id, type, target]) => `<Relationship Id="${id}" Type="${R}/${type}" Target="${target}"/>`)
    .join('') +
  '</Relationships>'
const override = (part: string, type: string): string =>
  `<Override PartName="/${part}" ContentType="${type}"/>`
const axis = (id: number, other: number): string => `<c:axId val="${id}"/><c:crossAx val="${other}"/>`
const mark = (name: string, col: number, row: number): string =>
  `<xdr:${name}><xdr:col>${col}</xdr:col><xdr:row>${row}</xdr:row></xdr:${name}>`

/** A workbook in which Excel has nothing to repair, with one of everything that the linter looks at. */
export const SOUND: Readonly<Record<string, string>> = {
  '[Content_Types].xml':
    `<Types xmlns="${PACKAGE}/content-types">` +
    `<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>` +
    override('xl/workbook.xml', `${SHEETML}.sheet.main+xml`) +
    override('xl/worksheets/sheet1.xml', `${SHEETML}.worksheet+xml`) +
    override('xl/worksheets/sheet2.xml', `${SHEETML}.worksheet+xml`) +
    override('xl/styles.xml', `${SHEETML}.styles+xml`) +
    override('xl/sharedStrings.xml', `${SHEETML}.sharedStrings+xml`) +
    override('xl/calcChain.xml', `${SHEETML}.calcChain+xml`) +
    override('xl/tables/table1.xml', `${SHEETML}.table+xml`) +
    override('xl/drawings/drawing1.xml', 'application/vnd.openxmlformats-officedocument.drawing+xml') +
    override('xl/charts/chart1.xml', 'application/vnd.openxmlformats-officedocument.drawingml.chart+xml') +
    '</Types>',
  '_rels/.rels': rels(['rId1', 'officeDocument', 'xl/workbook.xml']),
  'xl/_rels/workbook.xml.rels': rels(
    ['rId1', 'worksheet', 'worksheets/sheet1.xml'],
    ['rId2', 'worksheet', 'worksheets/sheet2.xml'],
    ['rId3', 'styles', 'styles.xml'],
    ['rId4', 'sharedStrings', 'sharedStrings.xml'],
    ['rId5', 'calcChain', 'calcChain.xml'],
  ),
  'xl/workbook.xml':
    `<workbook xmlns="${MAIN}" xmlns:r="${R}" xmlns:mc="urn:mc" xmlns:x="urn:x" mc:Ignorable="x">` +
    '<workbookPr/><bookViews><workbookView activeTab="0"/></bookViews>' +
    '<sheets><sheet name="Rapor" sheetId="1" r:id="rId1"/><sheet name="IKU 2025" sheetId="2" r:id="rId2"/></sheets>' +
    `<definedNames><definedName name="_xlnm._FilterDatabase" localSheetId="0" hidden="1">'Rapor'!$A$1:$B$3</definedName>` +
    `<definedName name="Kinerja_Cap">'IKU 2025'!$A$1</definedName></definedNames><calcPr/></workbook>`,
  'xl/styles.xml':
    `<styleSheet xmlns="${MAIN}"><numFmts count="1"><numFmt numFmtId="164" formatCode="0.0%"/></numFmts>` +
    '<fonts count="1"><font/></fonts><fills count="1"><fill/></fills><borders count="1"><border/></borders>' +
    '<cellStyleXfs count="1"><xf/></cellStyleXfs><cellXfs count="2"><xf xfId="0"/><xf numFmtId="164" fontId="0"/></cellXfs>' +
    '<dxfs count="1"><dxf><font/><fill/></dxf></dxfs></styleSheet>',
  'xl/sharedStrings.xml': `<sst xmlns="${MAIN}" count="1" uniqueCount="1"><si><t>Indikator</t></si></sst>`,
  'xl/calcChain.xml': `<calcChain xmlns="${MAIN}"><c r="B2" i="1"/><c r="B3"/></calcChain>`,
  'xl/tables/table1.xml': `<table xmlns="${MAIN}" id="1" name="T" displayName="Tabel1" ref="A1:B3"/>`,
  'xl/worksheets/_rels/sheet1.xml.rels': rels(
    ['rId1', 'drawing', '../drawings/drawing1.xml'],
    ['rId2', 'table', '../tables/table1.xml'],
  ),
  'xl/worksheets/sheet1.xml':
    `<worksheet xmlns="${MAIN}" xmlns:r="${R}"><sheetViews><sheetView tabSelected="1" workbookViewId="0">` +
    '<pane ySplit="1" topLeftCell="A2" state="frozen"/><selection activeCell="A2"/></sheetView></sheetViews>' +
    '<cols><col min="1" max="1" width="20"/><col min="2" max="3" width="9"/></cols><sheetData>' +
    '<row r="1" ht="30"><c r="A1" t="s"><v>0</v></c><c r="B1" t="inlineStr"><is><t xml:space="preserve"> Skor</t></is></c></row>' +
    `<row r="2"><c r="A2"><v>1.5</v></c><c r="B2" s="1"><f>IF(ISNUMBER('IKU 2025'!$A$1),_xlfn.NUMBERVALUE("1,5",",","."),"")</f><v>1.5</v></c></row>` +
    '<row r="3"><c r="A3" t="b"><v>1</v></c><c r="B3" t="str"><f>"a;@"&amp;A1</f><v>a;@Indikator</v></c></row></sheetData>' +
    '<autoFilter ref="A1:B3"/><mergeCells count="2"><mergeCell ref="A5:B5"/><mergeCell ref="A6:B7"/></mergeCells>' +
    '<conditionalFormatting sqref="A2:A3"><cfRule type="expression" dxfId="0" priority="1"><formula>$A2&gt;1</formula></cfRule></conditionalFormatting>' +
    '<conditionalFormatting sqref="B2:B3"><cfRule type="expression" dxfId="0" priority="2"><formula>$B2&gt;1</formula></cfRule></conditionalFormatting>' +
    '<dataValidations count="2"><dataValidation type="list" promptTitle="Arah" prompt="Pilih" sqref="A2"><formula1>"ya,tidak"</formula1></dataValidation>' +
    '<dataValidation type="custom" sqref="A3"><formula1>ISNUMBER(A3)</formula1></dataValidation></dataValidations>' +
    `<hyperlinks><hyperlink ref="A2" location="'IKU 2025'!A1" tooltip="ke sumber"/></hyperlinks>` +
    '<headerFooter><oddFooter>&amp;L&amp;"Calibri,Regular"&amp;8Kinerja &amp;&amp; Anggaran&amp;R&amp;P/&amp;N</oddFooter></headerFooter>' +
    '<rowBreaks count="2" manualBreakCount="2"><brk id="10"/><brk id="20"/></rowBreaks><drawing r:id="rId1"/>' +
    '<tableParts count="1"><tablePart r:id="rId2"/></tableParts></worksheet>',
  'xl/worksheets/sheet2.xml': `<worksheet xmlns="${MAIN}"><sheetData><row><c><v>2</v></c><c t="e"><v>#N/A</v></c></row></sheetData></worksheet>`,
  'xl/drawings/_rels/drawing1.xml.rels': rels(['rId1', 'chart', '../charts/chart1.xml']),
  'xl/drawings/drawing1.xml':
    `<xdr:wsDr xmlns:xdr="${DRAWING}/spreadsheetDrawing" xmlns:r="${R}"><xdr:twoCellAnchor>${mark('from', 3, 1)}${mark('to', 8, 9)}` +
    '<xdr:cNvPr id="2" name="satu" r:id="rId1"/></xdr:twoCellAnchor>' +
    `<xdr:twoCellAnchor>${mark('from', 3, 12)}${mark('to', 8, 19)}<xdr:cNvPr id="3" name="dua"/></xdr:twoCellAnchor></xdr:wsDr>`,
  'xl/charts/chart1.xml':
    `<c:chartSpace xmlns:c="${DRAWING}/chart"><c:cat><c:strRef><c:f>'Rapor'!$A$2:$A$3</c:f><c:strCache><c:ptCount val="2"/><c:pt idx="1"/></c:strCache></c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>Rapor!$B$2:$B$3</c:f><c:numCache><c:ptCount val="2"/></c:numCache></c:numRef></c:val>` +
    `<c:catAx>${axis(1, 2)}</c:catAx><c:valAx>${axis(2, 1)}</c:valAx></c:chartSpace>`,
}

/**
 * @param part - to be changed
 * @param from - what must be there
 * @param to - what stands there then
 * @returns the workbook with that one change
 */
export function planted(part: string, from: string, to: string): Uint8Array {
  const before = SOUND[part] ?? ''
  if (!before.includes(from)) throw new Error(`${part} does not hold ${from}`)
  return packed({ ...SOUND, [part]: before.replace(from, () => to) })
}

/** @returns a workbook file of parts */
export function packed(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])))
}
