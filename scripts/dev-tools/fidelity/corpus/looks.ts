import { DECLARATION, kpiSheet, otherSheet, PLAIN_STYLES } from '../book'
import { MAIN, MC, MS, X14 } from '../namespaces'
import { specimen, type Specimen } from '../specimen'

const FAMILY = 'styles'
const repeated = (n: number, make: (i: number) => string): string =>
  Array.from({ length: n }, (_, i) => make(i)).join('')
const FILLS =
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>'
const BORDERS = '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>'
const BASE = '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>'
const sheet = (content: string, attributes = ''): string =>
  `${DECLARATION}<styleSheet xmlns="${MAIN}"${attributes}>${content}</styleSheet>`
/** One cell in each of so many formats. */
const inEach = (n: number): string =>
  `<row r="1">${repeated(Math.min(n, 200), (i) => `<c s="${i}"><v>${i}</v></c>`)}</row>`

const many = specimen(
  FAMILY,
  'thousands-of-formats',
  { cells: 236 },
  {
    sheets: [kpiSheet(), otherSheet('Gaya', { rows: inEach(3000) })],
    styles: sheet(
      `<numFmts count="200">${repeated(200, (i) => `<numFmt numFmtId="${164 + i}" formatCode="0.${'0'.repeat(i % 9)}&quot; ${i}&quot;"/>`)}</numFmts><fonts count="50">${repeated(50, (i) => `<font><sz val="${8 + i / 2}"/><name val="Arial"/></font>`)}</fonts>${FILLS}${BORDERS}${BASE}<cellXfs count="3000">${repeated(3000, (i) => `<xf numFmtId="${164 + (i % 200)}" fontId="${i % 50}" fillId="0" borderId="0" xfId="0"/>`)}</cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles><dxfs count="500">${repeated(500, (i) => `<dxf><font><color rgb="FF${(i * 4099).toString(16).padStart(6, '0').toUpperCase()}"/></font></dxf>`)}</dxfs>`,
    ),
  },
)

/** Formats 170 and 171 are used and never declared, so they look like General; 172 is declared for a conditional look alone. */
const undeclared = specimen(
  FAMILY,
  'number-formats-that-are-used-but-not-declared',
  { cells: 39 },
  {
    sheets: [kpiSheet(), otherSheet('Gaya', { rows: inEach(3) })],
    styles: sheet(
      `<numFmts count="1"><numFmt numFmtId="169" formatCode="0.0"/></numFmts><fonts count="1"><font><sz val="10"/><name val="Arial"/></font></fonts>${FILLS}${BORDERS}<cellStyleXfs count="1"><xf numFmtId="170" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="3"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="171" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="169" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="1"><dxf><numFmt numFmtId="172" formatCode="0 &quot;kali&quot;"/></dxf></dxfs>`,
    ),
  },
)

const decorated = specimen(
  FAMILY,
  'palette-table-styles-extensions',
  { 'table styles': 1 },
  {
    sheets: [kpiSheet()],
    styles: sheet(
      `<!-- oleh petugas --><fonts count="2" x14ac:knownFonts="1"><font><sz val="11"/><color theme="1"/><name val="Calibri"/><family val="2"/><scheme val="minor"/></font><font><sz val="11"/><color indexed="10"/><name val="Calibri"/></font></fonts>${FILLS}${BORDERS}<cellStyleXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/><xf numFmtId="9" fontId="0" fillId="0" borderId="0" applyFont="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="1" fillId="0" borderId="0" xfId="1" quotePrefix="1"><alignment horizontal="center"/><protection locked="0"/></xf></cellXfs><cellStyles count="2"><cellStyle name="Normal" xfId="0" builtinId="0"/><cellStyle name="Persen Dinas" xfId="1"/></cellStyles><dxfs count="1"><dxf><font><b/></font></dxf></dxfs><tableStyles count="1" defaultTableStyle="TableStyleMedium2" defaultPivotStyle="PivotStyleLight16"><tableStyle name="Gaya Dinas" pivot="0" count="1"><tableStyleElement type="headerRow" dxfId="0"/></tableStyle></tableStyles><colors><indexedColors>${repeated(64, (i) => `<rgbColor rgb="00${(i * 1023).toString(16).padStart(6, '0').toUpperCase()}"/>`)}</indexedColors><mruColors><color rgb="FF1F3864"/></mruColors></colors><extLst><ext uri="{EB79DEF2-80B8-43e5-95BD-54CBDDF9020C}" xmlns:x14="${X14}"><x14:slicerStyles defaultSlicerStyle="SlicerStyleLight1"/></ext></extLst>`,
      ` xmlns:mc="${MC}" mc:Ignorable="x14ac" xmlns:x14ac="${MS}/spreadsheetml/2009/9/ac"`,
    ),
  },
)

const sparse = specimen(
  FAMILY,
  'styles-with-next-to-nothing',
  { cells: 36 },
  { sheets: [kpiSheet()], styles: `${DECLARATION}<styleSheet xmlns="${MAIN}"/>` },
)

const empty = specimen(
  FAMILY,
  'empty-sections',
  { cells: 36 },
  {
    sheets: [kpiSheet()],
    styles: PLAIN_STYLES.replace('<fonts', '<numFmts count="0"/><fonts').replace(
      '</styleSheet>',
      '<dxfs count="0"/><tableStyles count="0"/></styleSheet>',
    ),
  },
)

export const LOOKS: readonly Specimen[] = [many, undeclared, decorated, sparse, empty]
