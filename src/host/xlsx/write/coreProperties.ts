import { escapeText } from '../xml/escape'

/** What a new workbook says of itself; of persons it says nothing. */
export interface BookProperties {
  readonly title: string
  /** Local time as a serial number of the 1900 date system. */
  readonly created: number
}

const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const MS_A_DAY = 86_400_000
/** Serial number of 1 January 1970. */
const UNIX_EPOCH = 25_569

export const RELATIONSHIP_TO_CORE = `<Relationship Id="rId2" Type="${PACKAGE}/relationships/metadata/core-properties" Target="docProps/core.xml"/>`
export const CONTENT_TYPE_OF_CORE =
  '<Override PartName="/docProps/core.xml" ContentType="application/vnd.openxmlformats-package.core-properties+xml"/>'

/**
 * @param properties - of the document
 * @returns the part that holds them; no author, no company, no last editor
 */
export function coreProperties({ title, created }: BookProperties): string {
  const moment = new Date(Math.round((created - UNIX_EPOCH) * MS_A_DAY)).toISOString().replace(/\.\d+Z$/, 'Z')
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<cp:coreProperties xmlns:cp="${PACKAGE}/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" `,
    'xmlns:dcterms="http://purl.org/dc/terms/" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">',
    `<dc:title>${escapeText(title)}</dc:title>`,
    `<dcterms:created xsi:type="dcterms:W3CDTF">${moment}</dcterms:created>`,
    '</cp:coreProperties>',
  ].join('')
}
