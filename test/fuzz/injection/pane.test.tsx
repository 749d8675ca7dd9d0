/** @jest-environment <rootDir>/test/excel/environment.js */
import type { SheetGrid } from '../../../src/core/units'
import { openXlsx } from '../../../src/host/xlsx'
import { closePane, openPane } from '../../taskpane/openPane'
import { everywhere, officerFile } from '../support/officerFile'
import { expectOnlyText, plantFunction, showAll } from '../support/onlyText'
import { PAYLOADS } from '../support/payloads'

const planted = plantFunction()

afterEach(async () => {
  await closePane()
  expect(planted.calls).toBe(0)
})

/** An officer's workbook with the payload in every field, and a question: no column is called by the word for results. */
async function sheetsWith(payload: string): Promise<readonly SheetGrid[]> {
  const read = await openXlsx(officerFile(everywhere(payload)), 'iku.xlsx').read()
  if (!read.ok) throw new Error(JSON.stringify(read.reason))
  const headers = read.value.sheets[0]?.rows[4]?.values ?? []
  headers[headers.indexOf('Realisasi')] = 'Skor mutu'
  return read.value.sheets
}

describe('in every field that an officer fills in, questions, tables and findings show as text', () => {
  test.each(Object.entries(PAYLOADS))('%s', async (_, payload) => {
    const { session } = await openPane(await sheetsWith(payload))
    expect(session.getState().questions).toHaveLength(1)
    await showAll()
    expectOnlyText(payload)
  })
})
