import { strFromU8, strToU8 } from 'fflate'
import { closePackage, type Parts } from '../../workbook-reader/parts'
import { type BookSpec, bookParts, kpiSheet, otherSheet } from '../book'
import { packed, type Specimen } from '../specimen'
import { zipAs } from '../zip'
import { DRAWING_SPEC } from './drawings'

const BOOK: BookSpec = {
  sheets: [kpiSheet(), otherSheet('Lampiran')],
  beforeSheets: '<bookViews><workbookView activeTab="1"/></bookViews>',
  afterSheets:
    '<definedNames><definedName name="_xlnm.Print_Area" localSheetId="1">Lampiran!$A$1</definedName></definedNames>',
  strings: '<si><t>tak dipakai</t></si>',
}
const parts = bookParts(BOOK)

/** The parts under other names, and with other texts. */
function rewritten(
  from: Parts,
  names: (name: string) => string,
  texts: (text: string, name: string) => string,
): Parts {
  return Object.fromEntries(
    Object.entries(from).map(([name, content]) => [names(name), strToU8(texts(strFromU8(content), name))]),
  )
}

/** The same name everywhere: on the part, in content types and in relationships. */
function renamed(
  ...swaps: readonly (readonly [from: string | RegExp, to: string, target?: string])[]
): Uint8Array {
  const swap = (text: string, byTarget: boolean): string =>
    swaps.reduce((now, [from, to, target]) => now.replaceAll(from, byTarget ? (target ?? to) : to), text)
  return closePackage(
    rewritten(
      parts,
      (name) => swap(name, false),
      (text, name) => (/\.rels$|Types/.test(name) ? swap(text, name.endsWith('.rels')) : text),
    ),
  )
}

function edited(
  from: Parts,
  name: string | RegExp,
  ...swaps: readonly (readonly [string | RegExp, string])[]
): Parts {
  return rewritten(
    from,
    (one) => one,
    (text, one) =>
      (typeof name === 'string' ? one === name : name.test(one))
        ? swaps.reduce((now, [before, after]) => now.replace(before, after), text)
        : text,
  )
}

const TYPES = '[Content_Types].xml'
const NAMES_FAMILY = 'parts: names and types'
const named = (name: string, bytes: Uint8Array): Specimen => packed(NAMES_FAMILY, name, bytes)

/** Every part, relationships too, is typed by an override; or as many as can be by their extension. */
const overridesOnly = edited(
  parts,
  TYPES,
  [
    /<Default [^>]*rels[^>]*>/,
    ['_rels/.rels', 'xl/_rels/workbook.xml.rels']
      .map(
        (part) =>
          `<Override PartName="/${part}" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>`,
      )
      .join(''),
  ],
  [/<Default Extension="xml"[^>]*>/, ''],
)
const SHEET = 'application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml'
const defaultsOnly = edited(
  parts,
  TYPES,
  ['ContentType="application/xml"', `ContentType="${SHEET}"`],
  [/<Override PartName="\/xl\/worksheets[^>]*>/g, ''],
)

export const PART_NAMES: readonly Specimen[] = [
  named('workbook-of-another-name', renamed(['workbook.xml', 'arbeitsblatt.xml'])),
  named('workbook-in-another-folder', renamed([/^xl\/|(?<=["/])xl\//g, 'Book/'], ['workbook.xml', 'wb.xml'])),
  named('workbook-at-the-root', renamed([/^xl\/|(?<=["/])xl\//g, ''])),
  named(
    'mixed-case',
    renamed(
      ['xl/workbook.xml', 'XL/WorkBook.xml', 'xl/workbook.XML'],
      ['sheet1.xml', 'Sheet1.XML', 'SHEET1.xml'],
    ),
  ),
  named(
    'other-case-in-targets',
    closePackage(edited(parts, /\.rels$/, ['worksheets/sheet1', 'WorkSheets/SHEET1'])),
  ),
  named(
    'percent-encoded',
    renamed(['worksheets/sheet2', 'worksheets/lampiran%20%C3%A9'], ['workbook.xml', 'buku%20kerja.xml']),
  ),
  named(
    'percent-encoded-in-targets-only',
    renamed(['worksheets/sheet2', 'worksheets/lampiran 2', 'worksheets/lampiran%202']),
  ),
  named(
    'blanks-and-accents',
    renamed(['worksheets/sheet2', 'worksheets/lampiran é 2'], ['workbook.xml', 'buku kerja.xml']),
  ),
  named('percent-sign-that-encodes-nothing', renamed(['worksheets/sheet2', 'worksheets/100%sheet'])),
  named(
    'absolute-targets',
    closePackage(
      edited(
        parts,
        /\.rels$/,
        [/Target="xl\//, 'Target="/xl/'],
        [/Target="(worksheets|styles|shared)/g, 'Target="/xl/$1'],
      ),
    ),
  ),
  named(
    'roundabout-targets',
    closePackage(
      edited(
        parts,
        'xl/_rels/workbook.xml.rels',
        ['worksheets/sheet1', './x/../worksheets/sheet1'],
        ['worksheets/sheet2', 'worksheets\\sheet2'],
      ),
    ),
  ),
  named('types-by-override-only', closePackage(overridesOnly)),
  named('types-by-default', closePackage(defaultsOnly)),
  named(
    'types-in-capitals',
    closePackage(
      edited(parts, TYPES, ['Extension="rels"', 'Extension="RELS"'], ['Extension="xml"', 'Extension="XML"']),
    ),
  ),
  named(
    'types-in-lower-case',
    closePackage(
      rewritten(
        parts,
        (name) => name.replace(TYPES, '[content_types].xml'),
        (text) => text,
      ),
    ),
  ),
  named(
    'type-left-over-from-a-part-that-went',
    closePackage(
      edited(parts, TYPES, [
        '</Types>',
        `<Override PartName="/xl/worksheets/sheet3.xml" ContentType="${SHEET}"/></Types>`,
      ]),
    ),
  ),
  named(
    'relationships-left-over-from-a-sheet-that-went',
    closePackage({
      ...parts,
      'xl/worksheets/_rels/sheet3.xml.rels': strToU8(
        '<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://example.go.id/" TargetMode="External"/></Relationships>',
      ),
    }),
  ),
  named(
    'parts-that-nothing-leads-to',
    closePackage({
      ...parts,
      '[trash]/0000.dat': strToU8('sisa'),
      'xl/charts/chart1.xml': strToU8('<sisa/>'),
      'xl/drawings/drawing1.xml': strToU8('<sisa/>'),
    }),
  ),
  named(
    'no-shared-strings-no-styles-no-properties',
    closePackage(bookParts({ sheets: [kpiSheet()], styles: null })),
  ),
  named(
    'styles-that-the-relationships-name-but-are-not-there',
    closePackage(Object.fromEntries(Object.entries(parts).filter(([name]) => name !== 'xl/styles.xml'))),
  ),
]

const SPELLING = 'spelling of the XML'
const spelt = (name: string, changed: Parts): Specimen => packed(SPELLING, name, closePackage(changed))
const all = (texts: (text: string, name: string) => string, from: Parts = parts): Parts =>
  rewritten(from, (name) => name, texts)

/** Every part in UTF-16, with the mark that says in which order. */
function wide(order: 'le' | 'be', hasMark: boolean): Parts {
  return Object.fromEntries(
    Object.entries(parts).map(([name, content]) => {
      const text = strFromU8(content).replace('encoding="UTF-8"', 'encoding="UTF-16"')
      const bytes = Buffer.from((hasMark ? '\ufeff' : '') + text, 'utf16le')
      return [name, new Uint8Array(order === 'le' ? bytes : bytes.swap16())]
    }),
  )
}

export const SPELLINGS: readonly Specimen[] = [
  spelt(
    'byte-order-mark',
    all((text) => `\ufeff${text}`),
  ),
  spelt('utf-16-little-endian', wide('le', true)),
  spelt('utf-16-big-endian', wide('be', true)),
  spelt('utf-16-without-its-mark', wide('le', false)),
  spelt(
    'no-declaration',
    all((text) => text.replace(/^<\?xml[^>]*\?>\n/, '')),
  ),
  spelt(
    'declaration-with-apostrophes',
    all((text) => text.replace(/^<\?xml[^>]*\?>/, "<?xml version='1.0' encoding='utf-8' standalone='no' ?>")),
  ),
  spelt(
    'windows-line-ends-and-indents',
    all((text) => text.replaceAll('><', '>\r\n  <')),
  ),
  spelt(
    'apostrophes-around-attributes',
    all((text, name) => (/sheet\d/.test(name) ? text : text.replace(/="([^"'<]*)"/g, "='$1'"))),
  ),
  spelt(
    'another-prefix-for-relationships',
    edited(parts, /workbook\.xml$/, ['xmlns:r=', 'xmlns:hub='], [/ r:id=/g, ' hub:id=']),
  ),
  spelt(
    'prefix-declared-on-each-sheet',
    edited(
      parts,
      /workbook\.xml$/,
      [/ xmlns:r="[^"]*"/, ''],
      [/ r:id=/g, ' xmlns:q="http://schemas.openxmlformats.org/officeDocument/2006/relationships" q:id='],
    ),
  ),
  spelt(
    'comments-and-instructions',
    edited(
      parts,
      /workbook\.xml(\.rels)?$|styles|Types/,
      [/\?>\n/, '?>\n<!-- oleh <program> lain & lama --><?lain isi?>'],
      [/(<\/sheets>|<\/fonts>|<\/Types>|<\/Relationships>)/, '<!-- sampai sini -->$1'],
    ),
  ),
  spelt(
    'self-closing-where-others-open-and-close',
    edited(
      parts,
      /styles/,
      [/<(left|right|top|bottom|diagonal)\/>/g, '<$1></$1>'],
      [/<cellStyles.*<\/cellStyles>/, '<cellStyles /><dxfs />'],
    ),
  ),
  spelt(
    'entities-for-characters',
    edited(
      parts,
      /workbook\.xml$/,
      ['name="IKU"', 'name="&#73;K&#x55;"'],
      ['Lampiran!$A$1', '&#76;ampiran!$A$1'],
    ),
  ),
]

const ARCHIVE = 'archive'
const drawn = bookParts(DRAWING_SPEC)
const accented = Object.fromEntries([
  ...Object.entries(parts),
  ['xl/media/é.png', strToU8('satu')],
  ['xl/media/è.png', strToU8('dua')],
])
const inAnotherOrder = Object.fromEntries(Object.entries(parts).reverse())

export const ARCHIVES: readonly Specimen[] = [
  packed(ARCHIVE, 'zip64', zipAs(drawn, { wide: true }), { pictures: 1 }),
  packed(ARCHIVE, 'sizes-behind-the-data', zipAs(drawn, { descriptors: true }), { pictures: 1 }),
  packed(ARCHIVE, 'stored', zipAs(drawn, { stored: true }), { pictures: 1 }),
  packed(ARCHIVE, 'stored-with-sizes-behind-the-data', zipAs(drawn, { stored: true, descriptors: true }), {
    pictures: 1,
  }),
  packed(ARCHIVE, 'comments-and-extra-fields', zipAs(drawn, { comment: 'arsip Dinas', extras: true }), {
    pictures: 1,
  }),
  packed(ARCHIVE, 'zip64-with-extra-fields', zipAs(drawn, { wide: true, extras: true }), { pictures: 1 }),
  packed(ARCHIVE, 'names-in-an-old-code-page', zipAs(accented, { oldNames: true }), { pictures: 2 }),
  packed(ARCHIVE, 'entries-for-folders', zipAs(drawn, { folders: true }), { pictures: 1 }),
  packed(ARCHIVE, 'content-types-last', closePackage(inAnotherOrder)),
]
