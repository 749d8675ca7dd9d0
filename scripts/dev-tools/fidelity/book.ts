import { strToU8 } from 'fflate'
import { kpiRows } from '../workbook-reader/kpiTable'
import { escapeXml, type Parts } from '../workbook-reader/parts'
import { CONTENT_TYPES, MAIN, R, RELATIONSHIPS, SHEETML } from './namespaces'

export const DECLARATION = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

/** An arrow from a part; its type is a whole address, or the last word of one of the format's own. */
export interface Arrow {
  readonly id: string
  readonly type: string
  readonly target: string
  readonly external?: boolean
}

/** A part with its content type, where its extension does not say it, and where it leads. */
export interface PartSpec {
  readonly content: string | Uint8Array
  readonly type?: string
  readonly rels?: readonly Arrow[]
}

export interface SheetSpec {
  readonly name: string
  readonly kind?: 'worksheet' | 'chartsheet' | 'dialogsheet' | 'xlMacrosheet'
  readonly state?: 'hidden' | 'veryHidden'
  readonly sheetId?: number
  /** Attributes of the root, elements before and behind the cells, and the rows; or the whole part. */
  readonly attributes?: string
  readonly before?: string
  readonly rows?: string
  readonly after?: string
  readonly whole?: string
  readonly rels?: readonly Arrow[]
}

/** A workbook, part by part. What is absent is left out of the file. */
export interface BookSpec {
  readonly sheets: readonly SheetSpec[]
  /** Attributes of the workbook element, and elements before and behind its sheets, in the format's order. */
  readonly attributes?: string
  readonly beforeSheets?: string
  readonly afterSheets?: string
  readonly rels?: readonly Arrow[]
  readonly rootRels?: readonly Arrow[]
  /** Further parts by name. */
  readonly parts?: Readonly<Record<string, PartSpec>>
  /** Styles; null where the file is to have none. */
  readonly styles?: string | null
  /** Items of the shared strings. */
  readonly strings?: string
  readonly hasMacros?: boolean
  /** Content types by extension. */
  readonly defaults?: Readonly<Record<string, string>>
}

/** A styles part that says no more than it must. */
export const PLAIN_STYLES = `${DECLARATION}<styleSheet xmlns="${MAIN}"><fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts><fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills><borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs><cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs><cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`

/** The sheet that every workbook of the corpus has: five KPIs in A1:F6. */
export function kpiSheet(more: Partial<SheetSpec> = {}): SheetSpec {
  return { name: 'IKU', rows: kpiRows(), ...more }
}

/** A sheet of no account beside it. */
export function otherSheet(name: string, more: Partial<SheetSpec> = {}): SheetSpec {
  return { name, rows: '<row r="1"><c r="A1"><v>1</v></c></row>', ...more }
}

const FOLDERS = {
  worksheet: 'worksheets',
  chartsheet: 'chartsheets',
  dialogsheet: 'dialogsheets',
  xlMacrosheet: 'macrosheets',
} as const
const KINDS = {
  worksheet: `${SHEETML}.worksheet+xml`,
  chartsheet: `${SHEETML}.chartsheet+xml`,
  dialogsheet: `${SHEETML}.dialogsheet+xml`,
  xlMacrosheet: 'application/vnd.ms-excel.macrosheet+xml',
} as const

/** Name of the part of the nth sheet, from 1. */
function sheetPart(sheet: SheetSpec, n: number): string {
  return `${FOLDERS[sheet.kind ?? 'worksheet']}/sheet${n}.xml`
}

/**
 * @param arrows - where a part leads
 * @returns text of the part that says so
 */
function relationshipsXml(arrows: readonly Arrow[]): string {
  const list = arrows.map(({ id, type, target, external }) => {
    const address = type.includes(':') ? type : `${R}/${type}`
    const mode = external ? ' TargetMode="External"' : ''
    return `<Relationship Id="${id}" Type="${address}" Target="${escapeXml(target)}"${mode}/>`
  })
  return `${DECLARATION}<Relationships xmlns="${RELATIONSHIPS}">${list.join('')}</Relationships>`
}

function sheetXml({ attributes = '', before = '', rows = '', after = '', whole }: SheetSpec): string {
  return (
    whole ??
    `${DECLARATION}<worksheet xmlns="${MAIN}" xmlns:r="${R}"${attributes}>${before}<sheetData>${rows}</sheetData>${after}</worksheet>`
  )
}

function workbookXml({ sheets, attributes = '', beforeSheets = '', afterSheets = '' }: BookSpec): string {
  const list = sheets.map(({ name, sheetId, state }, i) => {
    const hidden = state ? ` state="${state}"` : ''
    return `<sheet name="${escapeXml(name)}" sheetId="${sheetId ?? i + 1}"${hidden} r:id="rId${i + 1}"/>`
  })
  return `${DECLARATION}<workbook xmlns="${MAIN}" xmlns:r="${R}"${attributes}>${beforeSheets}<sheets>${list.join('')}</sheets>${afterSheets}</workbook>`
}

/** The parts that hang on the workbook, by their place beneath xl. */
function beneath(spec: BookSpec): Record<string, PartSpec> {
  const { styles = PLAIN_STYLES, strings, sheets } = spec
  return {
    ...Object.fromEntries(
      sheets.map((sheet, i) => [
        sheetPart(sheet, i + 1),
        {
          content: sheetXml(sheet),
          type: KINDS[sheet.kind ?? 'worksheet'],
          ...(sheet.rels ? { rels: sheet.rels } : {}),
        },
      ]),
    ),
    ...(styles === null ? {} : { 'styles.xml': { content: styles, type: `${SHEETML}.styles+xml` } }),
    ...(strings === undefined
      ? {}
      : {
          'sharedStrings.xml': {
            content: `${DECLARATION}<sst xmlns="${MAIN}">${strings}</sst>`,
            type: `${SHEETML}.sharedStrings+xml`,
          },
        }),
  }
}

/**
 * Makes the parts of a workbook.
 * @param spec - what is in it
 * @returns parts by name, in the order that Excel writes them in
 */
export function bookParts(spec: BookSpec): Parts {
  const main = spec.hasMacros ? `${MACRO_TYPE}.main+xml` : `${SHEETML}.sheet.main+xml`
  const hanging = beneath(spec)
  const own = Object.keys(hanging)
  const workbook: PartSpec = {
    content: workbookXml(spec),
    type: main,
    rels: [
      ...spec.sheets.map((sheet, i): Arrow => ({
        id: `rId${i + 1}`,
        type: (sheet.kind ?? 'worksheet') === 'xlMacrosheet' ? MACRO_SHEET : (sheet.kind ?? 'worksheet'),
        target: sheetPart(sheet, i + 1),
      })),
      ...['styles', 'sharedStrings'].flatMap((kind, i): Arrow[] =>
        own.includes(`${kind}.xml`) ? [{ id: `rId9${i}`, type: kind, target: `${kind}.xml` }] : [],
      ),
      ...(spec.rels ?? []),
    ],
  }
  const all: Record<string, PartSpec> = {
    'xl/workbook.xml': workbook,
    ...Object.fromEntries(Object.entries(hanging).map(([name, part]) => [`xl/${name}`, part])),
    ...spec.parts,
  }
  const texts: Record<string, string | Uint8Array> = {
    '[Content_Types].xml': contentTypes(all, spec.defaults ?? {}),
    '_rels/.rels': relationshipsXml([
      { id: 'rId1', type: 'officeDocument', target: 'xl/workbook.xml' },
      ...(spec.rootRels ?? []),
    ]),
  }
  for (const [name, { content, rels }] of Object.entries(all)) {
    texts[name] = content
    if (rels) texts[name.replace(/([^/]+)$/, '_rels/$1.rels')] = relationshipsXml(rels)
  }
  return Object.fromEntries(
    Object.entries(texts).map(([name, content]) => [
      name,
      typeof content === 'string' ? strToU8(content) : content,
    ]),
  )
}

const MACRO_TYPE = 'application/vnd.ms-excel.sheet.macroEnabled'
const MACRO_SHEET = 'http://schemas.microsoft.com/office/2006/relationships/xlMacrosheet'

function contentTypes(
  parts: Readonly<Record<string, PartSpec>>,
  more: Readonly<Record<string, string>>,
): string {
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    xml: 'application/xml',
    ...more,
  }
  const overrides = Object.entries(parts).flatMap(([name, { type }]) =>
    type === undefined ? [] : [`<Override PartName="/${escapeXml(name)}" ContentType="${type}"/>`],
  )
  const extensions = Object.entries(defaults).map(
    ([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`,
  )
  return `${DECLARATION}<Types xmlns="${CONTENT_TYPES}">${extensions.join('')}${overrides.join('')}</Types>`
}
