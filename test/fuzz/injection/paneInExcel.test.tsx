/** @jest-environment <rootDir>/test/excel/environment.js */
import { act } from 'react'
import type { Session } from '../../../src/app/session'
import { leadershipSheets } from '../../../src/core/report/leadership'
import type { SheetModel } from '../../../src/core/report/model'
import { createExcelHost } from '../../../src/host/excel'
import { openNew } from '../../../src/taskpane/newWorkbook'
import { bookFromContent } from '../../excel/bookFromContent'
import { startExcel } from '../../excel/startExcel'
import { workbook } from '../../support/grid'
import { closePane, openPaneOn, press, settle } from '../../taskpane/openPane'
import { checkBook } from '../support/checkBook'
import { checkOwnFile } from '../support/checkFile'
import { expectOnlyText, plantFunction, showAll } from '../support/onlyText'
import { payloadGrids } from '../support/payloadGrids'
import { REQUEST } from '../support/outcome'
import { PAYLOADS } from '../support/payloads'

const excel = startExcel()
const planted = plantFunction()
const payloads = Object.values(PAYLOADS).filter(({ length }) => length < 32_767)
/** Stands in headers of printed pages too. */
const ORGANISATION = 'Dinas A & B &P &"Wingdings" qZx7'
const OFFICERS = ['IKU', 'APBD', 'Strategi', 'Daftar TPP']

let session: Session

/** Waits for the pane's work. */
async function done(): Promise<void> {
  do await settle()
  while (session.getState().work)
}

function written(): readonly SheetModel[] {
  const { stage } = session.getState()
  if (stage.kind !== 'done') throw new Error(JSON.stringify(session.getState().notice))
  return stage.generated.models
}

const officersCells = () => OFFICERS.map((name) => excel.book.sheet(name)?.cells.rows)

beforeAll(async () => {
  excel.open(bookFromContent(workbook(payloadGrids(payloads, ORGANISATION), { fileName: 'iku.xlsx' })))
  session = await openPaneOn(createExcelHost({ wait: async () => undefined }), openNew)
  await done()
  await act(async () => session.choose(REQUEST.choice))
})
afterAll(closePane)
afterEach(() => expect(planted.calls).toBe(0))

describe('payloads in every row of a workbook open in Excel', () => {
  test.each(['Buat Rapor', 'Perbarui Rapor'])('stay text in what "%s" writes', async (button) => {
    const before = structuredClone(officersCells())
    await press(button, 'button')
    await done()
    expect(checkBook(excel.book, written())).toBeGreaterThan(10 * payloads.length)
    expect(officersCells()).toEqual(before)
  })

  test('are shown as text in the result', async () => {
    await showAll()
    expectOnlyText(ORGANISATION, ...payloads)
  })

  test('stay text in the copy for leadership', async () => {
    await press('Salinan untuk pimpinan…')
    await press('Sertakan nama orang (TPP)', 'dialog[open] input')
    await press('Buat salinan', 'dialog[open] button')
    await done()
    const file = Uint8Array.from(atob(excel.book.opened[0] ?? ''), (letter) => letter.charCodeAt(0))
    await checkOwnFile(file, leadershipSheets(written(), { names: true, protect: false }))
  })

  test('stay in the officer’s own sheets when ours are removed', async () => {
    const before = structuredClone(officersCells())
    await press('Hapus Rapor')
    await press('Hapus', 'dialog[open] button')
    await done()
    expect(excel.book.sheets.map(({ name }) => name)).toEqual(OFFICERS)
    expect(officersCells()).toEqual(before)
    await showAll()
    expectOnlyText(ORGANISATION, ...payloads)
  })
})
