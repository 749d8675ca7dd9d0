import { kpiRows } from '../../workbook-reader/kpiTable'
import { escapeXml } from '../../workbook-reader/parts'
import { DECLARATION, kpiSheet, otherSheet } from '../book'
import { MAIN, MS, SHEETML } from '../namespaces'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'cells'

const date1904 = specimen(
  FAMILY,
  'date-system-1904',
  { cells: 38 },
  {
    beforeSheets: '<workbookPr date1904="1"/>',
    styles: `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="14" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/></cellXfs></styleSheet>`,
    sheets: [
      kpiSheet(),
      otherSheet('Tanggal', {
        rows: '<row r="1"><c r="A1" s="1"><v>44561</v></c><c r="B1" t="d"><v>2025-12-31</v></c></row>',
      }),
    ],
  },
)

const formulas = specimen(
  FAMILY,
  'shared-array-and-table-formulas',
  { formulas: 9 },
  {
    sheets: [
      kpiSheet(),
      otherSheet('Hitung', {
        rows: [
          '<row r="1"><c r="A1"><f t="shared" ref="A1:A3" si="0">IKU!E2*2</f><v>170</v></c><c r="B1"><f t="array" ref="B1:B2">IKU!E2:E3*IKU!F2:F3</f><v>7514</v></c><c r="D1"><f>D2</f><v>1</v></c><c r="E1"><v>1</v></c></row>',
          '<row r="2"><c r="A2"><f t="shared" si="0"/><v>20</v></c><c r="B2"><v>120</v></c><c r="C2"><v>2</v></c><c r="D2"><f t="dataTable" ref="D2:E2" dt2D="1" dtr="1" r1="C2" r2="C3"/><v>1</v></c><c r="E2"><v>2</v></c></row>',
          '<row r="3"><c r="A3"><f t="shared" si="0"/><v>190</v></c><c r="B3" t="str"><f ca="1">IF(NOW()&gt;0,"ya","")</f><v>ya</v></c><c r="C3" t="e"><f>1/0</f><v>#DIV/0!</v></c><c r="D3" t="b"><f>TRUE()</f><v>1</v></c></row>',
        ].join(''),
      }),
    ],
  },
)

const chain = specimen(
  FAMILY,
  'calculation-chain',
  { formulas: 2 },
  {
    sheets: [
      kpiSheet(),
      otherSheet('Hitung', {
        rows: '<row r="1"><c r="A1"><f>IKU!F2</f><v>88.4</v></c><c r="B1"><f>A1</f><v>88.4</v></c></row>',
      }),
    ],
    afterSheets:
      '<calcPr calcId="191029" calcMode="manual" iterate="1" iterateCount="50" iterateDelta="0.01" fullCalcOnLoad="1"/>',
    rels: [{ id: 'rId50', type: 'calcChain', target: 'calcChain.xml' }],
    parts: {
      'xl/calcChain.xml': {
        content: `${DECLARATION}<calcChain xmlns="${MAIN}"><c r="A1" i="2" l="1"/><c r="B1" i="2"/></calcChain>`,
        type: `${SHEETML}.calcChain+xml`,
      },
    },
  },
)

/** The table over shared texts, one of them in runs, one with a reading, one with blanks that count. */
const strings: string[] = []
const sharedRows = kpiRows((value, at) => {
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`
  const [first, ...rest] = value.split(' ')
  const text =
    at === 'B2'
      ? `<r><t xml:space="preserve">${first ?? ''} </t></r><r><rPr><b/><color rgb="FFFF0000"/><sz val="11"/><rFont val="Calibri"/></rPr><t>${rest.join(' ')}</t></r>`
      : at === 'A2'
        ? `<t>${escapeXml(value)}</t><rPh sb="0" eb="1"><t>カ</t></rPh><phoneticPr fontId="0" type="noConversion"/>`
        : `<t xml:space="preserve">${escapeXml(value)}</t>`
  strings.push(`<si>${text}</si>`)
  return `<c r="${at}" t="s"><v>${strings.length - 1}</v></c>`
})
const sharedTexts = specimen(
  FAMILY,
  'shared-rich-and-phonetic-text',
  { 'shared texts': 30, 'rich text runs': 2, 'phonetic runs': 1 },
  { sheets: [kpiSheet({ rows: sharedRows, after: '<phoneticPr fontId="0"/>' })], strings: strings.join('') },
)

const inlineTexts = specimen(
  FAMILY,
  'inline-rich-text',
  { 'rich text runs': 2, cells: 37 },
  {
    sheets: [
      kpiSheet(),
      otherSheet('Teks', {
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><r><t xml:space="preserve">dua </t></r><r><rPr><i/></rPr><t>gaya_x000D__x005F_x0041_</t></r></is></c></row>',
      }),
    ],
  },
)

const dynamic = specimen(
  FAMILY,
  'dynamic-arrays-and-rich-values',
  { 'cell metadata': 2, 'rich values': 1, formulas: 1 },
  {
    sheets: [
      kpiSheet(),
      otherSheet('Larik', {
        rows: '<row r="1"><c r="A1" cm="1"><f t="array" ref="A1:A5">_xlfn._xlws.SORT(IKU!E2:E4)</f><v>10</v></c><c r="B1" t="e" vm="1"><v>#VALUE!</v></c></row>',
      }),
    ],
    rels: [
      { id: 'rId50', type: 'sheetMetadata', target: 'metadata.xml' },
      {
        id: 'rId51',
        type: `${MS}/2017/06/relationships/rdRichValue`,
        target: 'richData/rdrichvalue.xml',
      },
      {
        id: 'rId52',
        type: `${MS}/2017/06/relationships/rdRichValueStructure`,
        target: 'richData/rdrichvaluestructure.xml',
      },
    ],
    parts: {
      'xl/metadata.xml': {
        content: `${DECLARATION}<metadata xmlns="${MAIN}" xmlns:xda="${MS}/spreadsheetml/2017/dynamicarray" xmlns:xlrd="${MS}/spreadsheetml/2017/richdata"><metadataTypes count="2"><metadataType name="XLDAPR" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1" cellMeta="1"/><metadataType name="XLRICHVALUE" minSupportedVersion="120000" copy="1" pasteAll="1" pasteValues="1" merge="1" splitFirst="1" rowColShift="1" clearFormats="1" clearComments="1" assign="1" coerce="1"/></metadataTypes><futureMetadata name="XLDAPR" count="1"><bk><extLst><ext uri="{bdbb8cdc-fa1e-496e-a857-3c3f30c029c3}"><xda:dynamicArrayProperties fDynamic="1" fCollapsed="0"/></ext></extLst></bk></futureMetadata><futureMetadata name="XLRICHVALUE" count="1"><bk><extLst><ext uri="{3e2802c4-a4d2-4d8b-9148-e3be6c30e623}"><xlrd:rvb i="0"/></ext></extLst></bk></futureMetadata><cellMetadata count="1"><bk><rc t="1" v="0"/></bk></cellMetadata><valueMetadata count="1"><bk><rc t="2" v="0"/></bk></valueMetadata></metadata>`,
        type: `${SHEETML}.sheetMetadata+xml`,
      },
      'xl/richData/rdrichvalue.xml': {
        content: `${DECLARATION}<rvData xmlns="${MS}/spreadsheetml/2017/richdata" count="1"><rv s="0"><v>0</v></rv></rvData>`,
        type: 'application/vnd.ms-excel.rdrichvalue+xml',
      },
      'xl/richData/rdrichvaluestructure.xml': {
        content: `${DECLARATION}<rvStructures xmlns="${MS}/spreadsheetml/2017/richdata" count="1"><s t="_error"><k n="errorType" t="i"/></s></rvStructures>`,
        type: 'application/vnd.ms-excel.rdrichvaluestructure+xml',
      },
    },
  },
)

const bareRows = kpiRows().replace(/ r="[A-Z]*\d+"/g, '')
const bare = specimen(
  FAMILY,
  'no-addresses-no-styles-no-dimension',
  { cells: 36 },
  { sheets: [kpiSheet({ rows: bareRows })], styles: null },
)

const layout = specimen(
  FAMILY,
  'merged-hidden-outlined',
  { 'merged blocks': 2 },
  {
    sheets: [
      kpiSheet({
        before:
          '<sheetPr codeName="Lembar1"><tabColor rgb="FF00B050"/><outlinePr summaryBelow="0"/></sheetPr><sheetViews><sheetView tabSelected="1" zoomScale="80" workbookViewId="0"><pane xSplit="2" ySplit="1" topLeftCell="C2" activePane="bottomRight" state="frozen"/><selection pane="bottomRight" activeCell="F2" sqref="F2"/></sheetView></sheetViews><sheetFormatPr defaultRowHeight="15" outlineLevelRow="1"/><cols><col min="1" max="1" width="30" customWidth="1"/><col min="8" max="9" hidden="1" width="9"/></cols>',
        rows: `${kpiRows()}<row r="8" outlineLevel="1" hidden="1"><c r="A8"><v>1</v></c></row>`,
        after: '<mergeCells count="2"><mergeCell ref="A9:C9"/><mergeCell ref="H1:I1"/></mergeCells>',
      }),
    ],
  },
)

const scripts = specimen(
  FAMILY,
  'emoji-and-right-to-left-text',
  { names: 1, sheets: 2 },
  {
    sheets: [
      otherSheet('الميزانية 😀', {
        rows: '<row r="1"><c r="A1" t="inlineStr"><is><t>مؤشر 😀 أداء</t></is></c></row>',
      }),
      kpiSheet({ name: "IKU 📊 d'Anggaran & <B>" }),
    ],
    afterSheets: '<definedNames><definedName name="نسبة">\'الميزانية 😀\'!$A$1</definedName></definedNames>',
    beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
  },
)

export const CELLS: readonly Specimen[] = [
  date1904,
  formulas,
  chain,
  sharedTexts,
  inlineTexts,
  dynamic,
  bare,
  layout,
  scripts,
]
