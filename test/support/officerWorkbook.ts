import type { SheetModel } from '../../src/core/report/model'
import type { WorkbookContent } from '../../src/core/units'
import { openXlsx } from '../../src/host/xlsx'
import { MAIN, RELATIONSHIPS, partsOf, workbookParts, zipParts } from './buildXlsx'

/** A styles part with two looks, and blanks and comments that must stay. */
export const OFFICER_STYLES = `<?xml version="1.0"?>\r\n<styleSheet xmlns="${MAIN}" xmlns:x14ac="urn:x">\r\n  <fonts count="2" x14ac:knownFonts="1"><font><sz val="10"/><name val="Arial"/><family val="2"/></font><font><b/><sz val="10"/><name val="Arial"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="9" fontId="1" fillId="0" borderId="0" xfId="0"/></cellXfs><dxfs count="0"/><!-- kept --></styleSheet>`
const cell = '<row r="1"><c r="A1" s="1"><v>1</v></c></row>'

/** The parts of an officer's workbook with much that points at tabs by number. */
export function officer(): Record<string, string> {
  return workbookParts({
    styles: OFFICER_STYLES,
    sheets: [
      { name: 'IKU', xml: cell },
      { name: 'PK &amp; &quot;Anggaran&quot;', xml: cell },
    ],
    beforeSheets:
      '<workbookPr/><!-- note --><bookViews>\n<workbookView xWindow="0" activeTab="1" firstSheet="1"/></bookViews>',
    afterSheets:
      '<definedNames><definedName name="Skor">Rapor!$B$4</definedName><definedName name="_xlnm.Print_Area" localSheetId="1">IKU!$A$1</definedName></definedNames><calcPr calcId="191029"/>',
    relationships: `<Relationship Id="rId7" Type="${RELATIONSHIPS}/calcChain" Target="calcChain.xml"/>`,
    types: `<Override PartName="/xl/calcChain.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.calcChain+xml"/>`,
    parts: {
      'xl/calcChain.xml': '<calcChain/>',
      'xl/media/foto.bin': '\u0000\u0001ÿ',
      'docProps/app.xml': '<p/>',
    },
  })
}

/** Writes sheets into a file. */
export async function graft(bytes: Uint8Array, models: readonly SheetModel[]): Promise<Uint8Array> {
  const host = openXlsx(bytes, 'a.xlsx')
  const written = await host.write(models)
  if (!written.ok) throw new Error(written.reason.code)
  return host.bytes()
}

/** Reads a file that is known to be readable. */
export async function contentOf(bytes: Uint8Array): Promise<WorkbookContent> {
  const result = await openXlsx(bytes, 'a.xlsx').read()
  if (!result.ok) throw new Error(result.reason.code)
  return result.value
}

/** Values of an attribute of all elements of one name, in order. */
export function attributes(xml: string, element: string, attribute: string): (string | undefined)[] {
  return [...xml.matchAll(new RegExp(`<${element}\\b[^>]*>`, 'g'))].map(
    ([tag]) => new RegExp(`\\b${attribute}="([^"]*)"`).exec(tag)?.[1],
  )
}

function textsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(partsOf(bytes)).map(([name, data]) => [
      name,
      Buffer.from(data, 'latin1').toString('utf8'),
    ]),
  )
}

/** Puts a part in that is the same as another. */
export function withCopy(bytes: Uint8Array, part: string, copy: string): Uint8Array {
  const parts = textsOf(bytes)
  return zipParts({ ...parts, [copy]: parts[part] as string })
}

/** Swaps texts in a part, as Excel would when somebody works on the file. */
export function edited(bytes: Uint8Array, part: string, ...swaps: [string | RegExp, string][]): Uint8Array {
  const parts = textsOf(bytes)
  parts[part] = swaps.reduce((text, [from, to]) => text.replace(from, to), parts[part] as string)
  return zipParts(parts)
}
