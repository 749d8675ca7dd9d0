/** @jest-environment <rootDir>/test/excel/environment.js */
import { generate } from '../../../../src/app/generate'
import { createExcelHost, type ExcelHostOptions } from '../../../../src/host/excel'
import { createTranslate } from '../../../../src/locales'
import { startExcel } from '../../../excel/startExcel'
import { fixtureSheet } from '../../../support/sheetModel'
import { host, indicators, request, withoutPages } from '../workbooks'

const excel = startExcel()

/** Does the whole job on a workbook of indicators, and tells the findings. */
async function made(options: ExcelHostOptions = {}): Promise<readonly string[]> {
  const done = await generate(createExcelHost({ wait: async () => undefined, ...options }), request)
  if (!done.ok) throw new Error(JSON.stringify(done.reason))
  return done.value.issues.map(({ code }) => code)
}

/** Source: learn.microsoft.com/javascript/api/excel/excel.calculationmode */
describe('Excel calculates', () => {
  beforeEach(() => excel.open(indicators()))

  test.each([
    ['Automatic', 0, false],
    ['AutomaticExceptTables', 0, false],
    ['Manual', 1, true],
  ])('%s: it is told to do so %i times, and it is said: %p', async (mode, times, isSaid) => {
    excel.book.calculationMode = mode
    const found = await made()
    expect(excel.book.calculations).toBe(times)
    expect(excel.book.isPending).toBe(false)
    expect(found.includes('manual-calculation')).toBe(isSaid)
    // The mode is the person's own.
    expect(excel.book.calculationMode).toBe(mode)
  })

  test('by hand: figures are there for who asks next, not the zeros of formulas that wait', async () => {
    excel.book.calculationMode = 'Manual'
    excel.book.calculate = () => 7
    await made()
    const score = excel.book.sheet('Rapor')
    expect(score && excel.book.valueAt(score, 5, 3)).not.toBe(0)
  })

  test('only after the last sheet is written', async () => {
    excel.book.calculationMode = 'Manual'
    excel.fail(4, { kind: 'refused', code: 'GeneralException' })
    await generate(host(), request)
    excel.clearFaults()
    expect(excel.book.calculations).toBe(0)
  })
})

/** Source: learn.microsoft.com/javascript/api/excel/excel.application, suspendScreenUpdatingUntilNextSync */
test('the screen is held once, however many requests there are', async () => {
  excel.open(indicators())
  await made({ blockBytes: 20_000 })
  expect(excel.traffic.filter(({ isCleanup }) => !isCleanup).length).toBeGreaterThan(8)
  expect(excel.book.screenHolds).toBe(1)
})

describe('without a printer', () => {
  const pages = { code: 'pages-not-set-up', severity: 'warning', cell: null, values: {} }

  test('the scorecard is whole but for its pages, and that is said', async () => {
    excel.open(indicators())
    await made()
    const whole = excel.book.snapshot()
    excel.open(indicators())
    excel.book.hasPrinter = false
    const done = await generate(host(), request)
    expect(done.ok && done.value.issues).toContainEqual(pages)
    expect(withoutPages(excel.book.snapshot())).toEqual(withoutPages(whole))
    // What needs no printer was set all the same.
    const sheet = excel.book.sheet('Rapor')
    expect([sheet?.pageLayout.titleRows, sheet?.pageLayout.printArea]).not.toContain(null)
  })

  test('sheets to fill in are put in, and that is said', async () => {
    excel.open(indicators())
    excel.book.hasPrinter = false
    expect(await host().addSheets([fixtureSheet({ name: 'IKU', names: [] })])).toEqual({
      ok: true,
      value: { sheets: ['IKU'], shortfall: 'pages-not-set-up' },
    })
  })

  test.each(['id', 'en'] as const)('the sentence tells what is whole, and what to look at: %s', (lang) => {
    expect(createTranslate(lang)('issue.pages-not-set-up')).toMatch(
      /printer.*(?:utuh|whole).*(?:kertas|paper)/,
    )
  })
})

describe('a person who clicks into a cell while sheets are written', () => {
  test.each([2, 3, 4])('holds the work up at request %i, and does not end it', async (at) => {
    excel.open(indicators())
    const asked = () => excel.traffic.filter(({ isCleanup }) => !isCleanup).length
    let from = Infinity
    const watch = setInterval(() => {
      if (asked() < from + at - 1) return
      clearInterval(watch)
      excel.isCellEdited = true
    })
    const work = generate(host(), request, {
      onProgress: ({ step }) => void (step === 'evaluating' && (from = asked())),
    })
    excel.delay = 20
    await new Promise((done) => setTimeout(done, 1500))
    const held = asked()
    await new Promise((done) => setTimeout(done, 200))
    expect([excel.isCellEdited, asked()]).toEqual([true, held])
    excel.isCellEdited = false
    const done = await work
    excel.delay = 0
    expect(done.ok && done.value.issues.some(({ code }) => code === 'pages-not-set-up')).toBe(false)
    expect(done.ok).toBe(true)
  })
})

/** Sources: github.com/OfficeDev/office-js/issues/399 (merging), 6365 (names of a sheet) */
describe('what is selected is in the way', () => {
  test.each([
    ['a chart, when titles are merged', () => (excel.book.isChartSelected = true)],
    ['cells of another workbook, when names are read', () => (excel.book.isBehindAnother = true)],
  ])('%s: it is said what to do, and the workbook is as it was', async (_, trouble) => {
    excel.open(indicators())
    const before = excel.book.snapshot()
    const one = host()
    await one.read()
    trouble()
    const written = await one.write([fixtureSheet()])
    expect(written).toEqual({ ok: false, reason: { code: 'selection-in-the-way', values: {} } })
    expect(excel.book.snapshot()).toEqual(before)
  })

  test.each([
    ['id', /grafik atau gambar.*buku kerja lain.*Klik sebuah sel/],
    ['en', /chart or a picture.*another workbook.*Click a cell/],
  ] as const)('the sentence names both, and the click that helps: %s', (lang, words) => {
    expect(createTranslate(lang)('refusal.selection-in-the-way')).toMatch(words)
  })

  test('showing a cell selects it, and nothing is in the way any more', async () => {
    excel.open(indicators())
    excel.book.isChartSelected = true
    expect((await host().goTo({ sheet: 'IKU 2025', row: 2, col: 2 })).ok).toBe(true)
    expect(excel.book.isChartSelected).toBe(false)
  })
})
