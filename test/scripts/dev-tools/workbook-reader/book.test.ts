import { strToU8 } from 'fflate'
import { readBook } from '../../../../scripts/dev-tools/workbook-reader/book'
import { closePackage, openPackage, type Parts } from '../../../../scripts/dev-tools/workbook-reader/parts'

const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'

function packageOf(sheetData: string, definedNames = ''): Parts {
  const relationships = (entries: string) => strToU8(`<Relationships>${entries}</Relationships>`)
  return {
    '_rels/.rels': relationships(
      `<Relationship Id="a" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/>`,
    ),
    'xl/workbook.xml': strToU8(
      `<workbook ${MAIN}><sheets><sheet name="IKU &amp; IKK" sheetId="1" r:id="r1"/></sheets>${definedNames}</workbook>`,
    ),
    'xl/_rels/workbook.xml.rels': relationships(
      `<Relationship Id="r1" Type="${OFFICE}/worksheet" Target="/xl/worksheets/sheet1.xml"/>` +
        `<Relationship Id="r2" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/>`,
    ),
    'xl/sharedStrings.xml': strToU8(
      `<sst ${MAIN}><si><r><t>dua </t></r><r><t>bagian</t></r><rPh><t>x</t></rPh></si></sst>`,
    ),
    'xl/worksheets/sheet1.xml': strToU8(
      `<worksheet ${MAIN}><cols><col min="2" max="3" hidden="1"/></cols><sheetData>${sheetData}</sheetData></worksheet>`,
    ),
  }
}

describe('readBook', () => {
  const cells = '<row r="1">%</row>'
  test.each([
    ['a number', '<c r="A1"><v>1.5</v></c>', { value: 1.5, error: false, formula: null }],
    [
      'a shared text in runs',
      '<c r="A1" t="s"><v>0</v></c>',
      { value: 'dua bagian', error: false, formula: null },
    ],
    [
      'an inline text',
      '<c r="A1" t="inlineStr"><is><t>a&lt;b</t></is></c>',
      { value: 'a<b', error: false, formula: null },
    ],
    ['a formula', '<c r="A1"><f>1+2</f><v>3</v></c>', { value: 3, error: false, formula: '1+2' }],
    [
      'a formula that gives no text',
      '<c r="A1" t="str"><f>""</f><v></v></c>',
      { value: '', error: false, formula: '""' },
    ],
    [
      'an error',
      '<c r="A1" t="e"><f>1/0</f><v>#DIV/0!</v></c>',
      { value: '#DIV/0!', error: true, formula: '1/0' },
    ],
    ['a truth', '<c r="A1" t="b"><v>1</v></c>', { value: true, error: false, formula: null }],
  ])('reads %s', (_, xml, expected) => {
    const [sheet] = readBook(packageOf(cells.replace('%', xml)))
    expect(sheet?.cells.get('A1')).toEqual(expected)
  })

  test('knows names, hidden columns, and the sheets that were marked', () => {
    const names =
      '<definedNames><definedName name="_Kinerja_Sheet" localSheetId="0">"vfm"</definedName></definedNames>'
    const [sheet] = readBook(packageOf('', names))
    expect(sheet).toMatchObject({ name: 'IKU & IKK', mark: 'vfm', hiddenColumns: new Set([2, 3]) })
  })
})

test('closing the same parts twice gives the same bytes', () => {
  const parts = packageOf('<row r="1"><c r="A1"><v>1</v></c></row>')
  const once = closePackage(parts)
  expect(Buffer.from(closePackage(openPackage(once))).equals(Buffer.from(once))).toBe(true)
})
