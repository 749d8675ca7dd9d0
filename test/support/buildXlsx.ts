import { strToU8, unzipSync, zipSync } from 'fflate'

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main'
export const RELATIONSHIPS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.spreadsheetml'
const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** One sheet of a workbook under test, by the XML that stands in it. */
interface SheetSource {
  readonly name: string
  /** Content of sheetData, or a whole worksheet element. */
  readonly xml: string
  /** Further attributes of the workbook's sheet element. */
  readonly attributes?: string
}

export interface WorkbookSource {
  readonly sheets: readonly SheetSource[]
  /** Elements of the workbook part around its sheets, in the format's order. */
  readonly beforeSheets?: string
  readonly afterSheets?: string
  /** A whole styles part, and the content of the shared strings. */
  readonly styles?: string
  readonly strings?: string
  /** Further relationships of the workbook, further content types, and further or other parts. */
  readonly relationships?: string
  readonly types?: string
  readonly parts?: Readonly<Record<string, string>>
}

/**
 * Makes the parts of a small workbook.
 * @param source - what is in it
 * @returns texts by part name
 */
export function workbookParts(source: WorkbookSource): Record<string, string> {
  const { sheets, styles, strings } = source
  const override = (part: string, type: string): string =>
    `<Override PartName="/xl/${part}" ContentType="${TYPE}.${type}+xml"/>`
  const relationship = (id: string, kind: string, target: string): string =>
    `<Relationship Id="${id}" Type="${RELATIONSHIPS}/${kind}" Target="${target}"/>`
  return {
    '[Content_Types].xml': [
      `${DECLARATION}<Types xmlns="${PACKAGE}/content-types">`,
      '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>',
      '<Default Extension="xml" ContentType="application/xml"/>',
      override('workbook.xml', 'sheet.main'),
      ...sheets.map((_, i) => override(`worksheets/sheet${i + 1}.xml`, 'worksheet')),
      styles === undefined ? '' : override('styles.xml', 'styles'),
      strings === undefined ? '' : override('sharedStrings.xml', 'sharedStrings'),
      `${source.types ?? ''}</Types>`,
    ].join(''),
    '_rels/.rels': `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">${relationship('rId1', 'officeDocument', 'xl/workbook.xml')}</Relationships>`,
    'xl/workbook.xml': [
      `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${source.beforeSheets ?? ''}<sheets>`,
      ...sheets.map(
        ({ name, attributes = '' }, i) =>
          `<sheet name="${name}" sheetId="${i + 1}"${attributes} r:id="rId${i + 1}"/>`,
      ),
      `</sheets>${source.afterSheets ?? ''}</workbook>`,
    ].join(''),
    'xl/_rels/workbook.xml.rels': [
      `${DECLARATION}<Relationships xmlns="${PACKAGE}/relationships">`,
      ...sheets.map((_, i) => relationship(`rId${i + 1}`, 'worksheet', `worksheets/sheet${i + 1}.xml`)),
      styles === undefined ? '' : relationship('rId901', 'styles', 'styles.xml'),
      strings === undefined ? '' : relationship('rId902', 'sharedStrings', 'sharedStrings.xml'),
      `${source.relationships ?? ''}</Relationships>`,
    ].join(''),
    ...Object.fromEntries(
      sheets.map(({ xml }, i) => [
        `xl/worksheets/sheet${i + 1}.xml`,
        xml.startsWith('<worksheet') ? xml : worksheet(`<sheetData>${xml}</sheetData>`),
      ]),
    ),
    ...(styles === undefined ? {} : { 'xl/styles.xml': styles }),
    ...(strings === undefined ? {} : { 'xl/sharedStrings.xml': `<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...source.parts,
  }
}

/**
 * @param content - elements of a sheet
 * @returns the whole part
 */
export function worksheet(content: string): string {
  return `<worksheet xmlns="${MAIN}" xmlns:r="${RELATIONSHIPS}">${content}</worksheet>`
}

/**
 * @param parts - texts by part name
 * @returns the file
 */
export function zipParts(parts: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(parts).map(([name, text]) => [name, strToU8(text)])), {
    mtime: '2024-05-06T07:08:10',
  })
}

/**
 * Makes a small workbook.
 * @param source - what is in it
 * @returns the file
 */
export function buildXlsx(source: WorkbookSource): Uint8Array {
  return zipParts(workbookParts(source))
}

/**
 * @param bytes - a file
 * @returns its parts as texts, byte for byte (each character one byte), by name
 */
export function partsOf(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(
    Object.entries(unzipSync(bytes)).map(([name, data]) => [name, Buffer.from(data).toString('latin1')]),
  )
}
