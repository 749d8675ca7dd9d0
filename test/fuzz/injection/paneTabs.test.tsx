/** @jest-environment jsdom */
import { REFUSAL_CODES } from '../../../src/app/ports'
import refusals from '../../../src/locales/id/refusals.json'
import { fetchPaneTranslate } from '../../../src/locales/pane'
import { grid } from '../../support/grid'
import { closePane, openPane, text } from '../../taskpane/openPane'
import { expectOnlyText, plantFunction, showAll } from '../support/onlyText'
import { PAYLOADS, SHEET_NAMES } from '../support/payloads'

const planted = plantFunction()

afterEach(async () => {
  await closePane()
  expect(planted.calls).toBe(0)
})

const KPIS = [
  ['Indikator Kinerja', 'Target', 'Skor mutu'],
  ['Indeks kepuasan', 80, 84],
  ['Serapan anggaran', 95, 91],
]

describe('the pane shows the name of a tab as text, where it is called', () => {
  test.each(Object.entries(SHEET_NAMES))('%s', async (_, name) => {
    await openPane([grid(name, [['Daftar hadir']])])
    expectOnlyText(name)
    await closePane()
    await openPane([grid(name, KPIS)])
    await showAll()
    expectOnlyText(name)
    await closePane()
    await openPane([grid(name, KPIS)], {
      prepare: (workbook) => {
        workbook.progress = { step: 'reading', sheet: name, done: 0.5 }
        workbook.waits = new Promise(() => undefined)
      },
    })
    expect(text()).toContain(`Membaca lembar ${name}…`)
    expectOnlyText(name)
  })
})

/** What a refusal says of a workbook. */
const VALUES = ['sheet', 'sheets', 'name', 'refersTo', 'part', 'columns', 'code']
const payload = Object.values(PAYLOADS)
  .filter(({ length }) => length < 1000)
  .join(' | ')

describe('the pane shows as text what a refusal names', () => {
  const codes = REFUSAL_CODES.filter((code) => code in refusals.refusal)

  test.each(codes)('%s', async (code) => {
    const values = Object.fromEntries(VALUES.map((name) => [name, payload]))
    await openPane([], { prepare: (workbook) => (workbook.refusal = { code, values }) })
    const sentence = (await fetchPaneTranslate('id'))(`refusal.${code}`, values)
    expectOnlyText(...(sentence.includes(payload) ? [payload, sentence] : [sentence]))
  })
})
