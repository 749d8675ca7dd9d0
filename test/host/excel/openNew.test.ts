/** @jest-environment <rootDir>/test/excel/environment.js */
import type { RefusalCode } from '../../../src/app/ports'
import { openNewWorkbook } from '../../../src/host/excel'
import { openXlsx, writeOwnWorkbook } from '../../../src/host/xlsx'
import { TestBook } from '../../excel/book/book'
import { startExcel } from '../../excel/startExcel'
import { partsOf } from '../../support/buildXlsx'
import { fixtureSheet } from '../../support/sheetModel'

const excel = startExcel()
const file = writeOwnWorkbook([fixtureSheet()], { title: 'Dinas A · 2025', created: 46037.5 })

const TROUBLES: readonly (readonly [what: string, code: RefusalCode, trouble: () => unknown])[] = [
  ['is too large for one request', 'request-too-large', () => (excel.maxBytes = 1000)],
  [
    'breaks off with the connection',
    'connection-lost',
    () => excel.fail(1, { kind: 'refused', code: 'ConnectionFailure' }),
  ],
]

beforeEach(() => excel.open(new TestBook('IKU.xlsx', ['IKU 2025'])))

describe('a new workbook', () => {
  test('is opened beside the open one, byte for byte the file that was written', async () => {
    const before = excel.book.snapshot()
    expect(await openNewWorkbook(file)).toEqual({ ok: true, value: undefined })
    const [opened = ''] = excel.book.opened
    const bytes = Uint8Array.from(atob(opened), (letter) => letter.charCodeAt(0))
    expect(bytes).toEqual(file)
    const read = await openXlsx(bytes, 'baru.xlsx').read()
    expect(read.ok && read.value.own.map(({ grid }) => grid.name)).toEqual([fixtureSheet().name])
    expect(excel.book.snapshot()).toEqual(before)
    expect(excel.refusedMembers).toEqual([])
  })

  test('says which of its sheets is in view, and how many windows show it', () => {
    expect(partsOf(file)['xl/workbook.xml']).toContain('<bookViews><workbookView/></bookViews><sheets>')
  })

  test('takes one request', async () => {
    await openNewWorkbook(file)
    expect(excel.traffic.filter(({ isCleanup }) => !isCleanup)).toHaveLength(1)
  })

  test('waits while a cell is edited: Microsoft’s client asks Excel for that', async () => {
    excel.isCellEdited = true
    const opening = openNewWorkbook(file)
    await new Promise((done) => setTimeout(done, 20))
    expect(excel.book.opened).toEqual([])
    excel.isCellEdited = false
    expect((await opening).ok).toBe(true)
    expect(excel.book.opened).toHaveLength(1)
  })

  test('that is no file is refused', async () => {
    const done = await openNewWorkbook(new TextEncoder().encode('Indikator;Target'))
    expect(done).toMatchObject({ ok: false, reason: { code: 'excel-failed' } })
    expect(excel.book.opened).toEqual([])
  })

  test.each(TROUBLES)('that %s is refused, and none is opened', async (_, code, trouble) => {
    const { maxBytes } = excel
    trouble()
    const done = await openNewWorkbook(file)
    excel.maxBytes = maxBytes
    expect(done).toMatchObject({ ok: false, reason: { code } })
    expect(excel.book.opened).toEqual([])
  })
})
