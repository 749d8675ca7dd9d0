import type { RefusalCode } from '../../../src/app/ports'
import { MAIN, RELATIONSHIPS, workbookParts, worksheet, zipParts } from '../../support/buildXlsx'
import { officerSheets } from '../support/officerFile'
import { outcomeOf } from '../support/outcome'

const source = officerSheets()
const parts = workbookParts(source)
const rows = source.sheets[0]?.xml ?? ''
const BOOK = 'xl/workbook.xml'
const RELS = 'xl/_rels/workbook.xml.rels'
const SHEET = 'xl/worksheets/sheet1.xml'

const file = (changes: Readonly<Record<string, string>>) => zipParts({ ...parts, ...changes })
const swapped = (part: string, from: string, to: string) =>
  file({ [part]: (parts[part] as string).replace(from, () => to) })
const sheet = (before: string, data: string, after = '') =>
  file({ [SHEET]: worksheet(`${before}<sheetData>${data}</sheetData>${after}`) })
const row7 = (cells: string) => sheet('', `${rows}<row r="7">${cells}</row>`)
const many = (count: number, one: (i: number) => string) =>
  Array.from({ length: count }, (_, i) => one(i)).join('')
const all = (count: number) =>
  `<mergeCells>${many(count, () => '<mergeCell ref="A1:XFD1048576"/>')}</mergeCells>`
const styles = (content: string, target = 'Target="styles.xml"') =>
  file({
    'xl/styles.xml': `<styleSheet xmlns="${MAIN}">${content}</styleSheet>`,
    [RELS]: (parts[RELS] as string).replace(
      '</Relationships>',
      `<Relationship Id="rId99" Type="${RELATIONSHIPS}/styles" ${target}/></Relationships>`,
    ),
  })
const MARK =
  '<definedNames><definedName name="_Kinerja_Sheet" localSheetId="1">"scorecard"</definedName></definedNames>'
const ours = (changes: Readonly<Record<string, string>>) =>
  file({ [BOOK]: (parts[BOOK] as string).replace('</workbook>', `${MARK}</workbook>`), ...changes })
const ownRels = (targets: readonly string[]) => ({
  'xl/worksheets/_rels/sheet2.xml.rels': `<Relationships>${targets.map((to, i) => `<Relationship Id="r${i}" Type="x/foo" Target="${to}"/>`).join('')}</Relationships>`,
})
const entities = many(9, (i) => `<!ENTITY e${i + 1} "${`&e${i};`.repeat(10)}">`)

/** What a hostile or broken file says, and what comes of it. */
// prettier-ignore
const cases: readonly (readonly [what: string, make: () => Uint8Array, outcome: RefusalCode | 'written'])[] = [
  ['a billion laughs', () => file({ [BOOK]: `<!DOCTYPE w [<!ENTITY e0 "ha">${entities}]><workbook>&e9;</workbook>` }), 'xml-bomb'],
  ['one long entity many times', () => file({ [SHEET]: `<!DOCTYPE w [<!ENTITY a "${'a'.repeat(50_000)}">]><worksheet>${'&a;'.repeat(10_000)}</worksheet>` }), 'xml-bomb'],
  ['an entity of another file', () => file({ [BOOK]: '<!DOCTYPE w [<!ENTITY a SYSTEM "file:///etc/passwd">]><workbook>&a;</workbook>' }), 'xml-bomb'],
  ['a document type of the network', () => file({ [BOOK]: '<!DOCTYPE w SYSTEM "http://jahat.example/w.dtd"><workbook/>' }), 'xml-bomb'],
  ['100,000 elements within each other in a sheet', () => sheet('', '<x>'.repeat(100_000) + '</x>'.repeat(100_000) + rows), 'broken-part'],
  ['100,000 elements within each other in the workbook', () => file({ [BOOK]: `<workbook>${'<x>'.repeat(100_000)}` }), 'broken-part'],
  ['200,000 attributes', () => sheet('', `<row r="1"><c ${many(200_000, (i) => `a${i}="" `)}/></row>${rows}`), 'written'],
  ['an attribute of 5 million characters', () => sheet('', `<row r="1" a="${'x'.repeat(5_000_000)}"/>${rows}`), 'written'],
  ['XML 1.1, which lets control characters in', () => swapped(BOOK, 'version="1.0"', 'version="1.1"'), 'broken-part'],
  ['half a character by reference', () => row7('<c t="str"><v>&#xD83D;</v></c>'), 'broken-part'],
  ['a row between two rows', () => sheet('', `${rows}<row r="7.5"><c><v>1</v></c></row>`), 'broken-part'],
  ['a row that is no number', () => sheet('', `${rows}<row r="NaN"><c><v>1</v></c></row>`), 'broken-part'],
  ['a column beyond the last', () => row7('<c r="XFE1"><v>1</v></c>'), 'broken-part'],
  ['a column far beyond the last', () => row7('<c r="ZZZ99999999"><v>1</v></c>'), 'broken-part'],
  ['row 0 in an address', () => row7('<c r="A0"><v>1</v></c>'), 'written'],
  ['styles that are none', () => row7('<c s="-1"><v>1</v></c><c s="NaN"><v>1</v></c><c s="1e99"><v>1</v></c>'), 'written'],
  ['types that every object has', () => row7('<c t="constructor"><v>1</v></c><c t="__proto__"><v>1</v></c>'), 'written'],
  ['a shared text without a number', () => row7('<c t="s"><v></v></c>'), 'written'],
  ['a shared formula without its first cell', () => row7('<c><f t="shared" si="5"/><v>1</v></c>'), 'written'],
  ['an error that is a formula', () => row7('<c t="e"><v>=cmd|A1</v></c>'), 'written'],
  ['formulas in a circle', () => row7('<c r="A7"><f>B7</f><v>1</v></c><c r="B7"><f>A7</f><v>1</v></c>'), 'written'],
  ['every row twice', () => sheet('', rows + rows), 'written'],
  ['hidden columns from far below the first', () => sheet('<cols><col min="-1e300" max="3" hidden="1"/></cols>', rows), 'broken-part'],
  ['all columns 100,000 times', () => sheet(`<cols>${many(100_000, () => '<col min="1" max="16384" hidden="1"/>')}</cols>`, rows), 'broken-part'],
  ['the whole sheet merged', () => sheet('', rows, all(1)), 'written'],
  ['the whole sheet merged 2,000 times over 20,000 rows', () => sheet('', `${rows}<row r="20000"><c><v>1</v></c></row>`, all(2000)), 'sheet-too-large'],
  ['two tabs of one part', () => swapped(RELS, 'worksheets/sheet2.xml', 'worksheets/sheet1.xml'), 'broken-part'],
  ['20,000 tabs of one part', () => swapped(BOOK, '</sheets>', `${many(20_000, (i) => `<sheet name="s${i}" sheetId="${i + 10}" r:id="rId2"/>`)}</sheets>`), 'broken-part'],
  ['two relationships of one id', () => swapped(RELS, 'Id="rId2"', 'Id="rId1"'), 'broken-part'],
  ['two tabs of one name', () => swapped(BOOK, 'name="APBD"', 'name="iku 2025"'), 'broken-part'],
  ['a tab without a name', () => swapped(BOOK, 'name="APBD"', 'name=""'), 'broken-part'],
  ['a name of 32 characters', () => swapped(BOOK, 'name="APBD"', `name="${'n'.repeat(32)}"`), 'written'],
  ['a name of 256 characters', () => swapped(BOOK, 'name="APBD"', `name="${'n'.repeat(256)}"`), 'broken-part'],
  ['a name with brackets', () => swapped(BOOK, 'name="APBD"', 'name="[1]APBD"'), 'broken-part'],
  ['two tabs of one number', () => swapped(BOOK, 'sheetId="2"', 'sheetId="1"'), 'written'],
  ['a number of a tab beyond all', () => swapped(BOOK, 'sheetId="2"', 'sheetId="1e999"'), 'written'],
  ['a number of a tab between two', () => swapped(BOOK, 'sheetId="4"', 'sheetId="7.5"'), 'written'],
  ['number formats without a number', () => styles('<numFmts><numFmt formatCode="0"/><numFmt numFmtId="9e99" formatCode="0"/></numFmts>'), 'written'],
  ['styles outside of the file', () => styles('', 'TargetMode="External" Target="http://jahat.example/s"'), 'written'],
  ['styles that are the workbook', () => styles('', 'Target="workbook.xml"'), 'broken-part'],
  ['a chart sheet that says it is ours', () => ours({ [RELS]: (parts[RELS] as string).replace('/worksheet" Target="worksheets/sheet2', '/chartsheet" Target="worksheets/sheet2') }), 'written'],
  ['a sheet outside of the file that says it is ours', () => ours({ [RELS]: (parts[RELS] as string).replace('Target="worksheets/sheet2', 'TargetMode="External" Target="worksheets/sheet2') }), 'missing-part'],
  ['one of ours that leads to what the package lives of', () => ours(ownRels(['/_rels/.rels', '/[Content_Types].xml', '/xl/_rels/workbook.xml.rels', 'sheet2.xml'])), 'written'],
  ['one of ours that leads to 3,000 parts', () => ours({ ...Object.fromEntries(Array.from({ length: 3000 }, (_, i) => [`xl/foo/t${i}.xml`, '<t/>'])), ...ownRels(Array.from({ length: 3000 }, (_, i) => `/xl/foo/t${i}.xml`)) }), 'written'],
]

test.each(cases)('%s', async (_, make, expected) => {
  const outcome = await outcomeOf(make())
  expect(outcome.kind === 'refused' ? outcome.refusal.code : outcome.kind).toBe(expected)
})
