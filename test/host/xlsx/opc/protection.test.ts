import { openFileWorkbook, openXlsx } from '../../../../src/host/xlsx'
import { buildXlsx } from '../../../support/buildXlsx'
import { fixtureSheet } from '../../../support/sheetModel'

const REFUSED = { ok: false, reason: { code: 'structure-protected', values: {} } }
const book = (protection: string) =>
  buildXlsx({
    sheets: [{ name: 'IKU', xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
    beforeSheets: protection,
  })
const locked = book('<workbookProtection workbookPassword="CC1A" lockStructure="1"/>')
const opened = () => openFileWorkbook(locked, 'a.xlsx', () => undefined)

/** Excel itself says the same: test/host/excel/whole/badInput. */
describe('a workbook whose structure is protected', () => {
  test('is read', async () => {
    expect((await openXlsx(locked, 'a.xlsx').read()).ok).toBe(true)
  })

  test.each([
    ['gets no scorecard from the command line', () => openXlsx(locked, 'a.xlsx').write([fixtureSheet()])],
    ['nor on the web page', () => opened().write([fixtureSheet()])],
    ['no sheets to fill in', () => opened().addSheets([fixtureSheet()])],
    ['and loses no sheet of ours', () => opened().removeOwn()],
  ])('%s', async (_, change) => {
    expect(await change()).toEqual(REFUSED)
  })
})

test.each([
  ['windows alone', '<workbookProtection lockWindows="1"/>'],
  ['revisions alone', '<workbookProtection lockRevision="1"/>'],
  ['nothing any more', '<workbookProtection lockStructure="0"/>'],
])('protection of %s keeps no sheet out', async (_, protection) => {
  expect(await openXlsx(book(protection), 'a.xlsx').write([fixtureSheet()])).toEqual({ ok: true })
})
