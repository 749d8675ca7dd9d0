/** @jest-environment <rootDir>/test/excel/environment.js */
import { generate } from '../../../../src/app/generate'
import type { OpenWorkbook, Progress, Refusal, Shortfall } from '../../../../src/app/ports'
import { buildTemplate } from '../../../../src/core/templates'
import { TEMPLATE_KINDS } from '../../../../src/core/templates/kinds'
import { fail, ok, type Result } from '../../../../src/core/units'
import { createExcelHost, openNewWorkbook } from '../../../../src/host/excel'
import { writeOwnWorkbook } from '../../../../src/host/xlsx'
import { createTranslate } from '../../../../src/locales'
import { startExcel } from '../../../excel/startExcel'
import type { Fault } from '../../../excel/testExcel'
import { fixtureSheet } from '../../../support/sheetModel'
import { tried } from '../../../faults/support/tried'
import { indicators, request, withoutPages } from '../workbooks'

const excel = startExcel()
const t = createTranslate('id')
const host = (): OpenWorkbook => createExcelHost({ wait: async () => undefined })

const SHORT: Shortfall = 'pages-not-set-up'
type Done = Result<unknown, Refusal>

/** Whether the sheets stand, and it is told that their pages are not set up. */
const isShort = (done: Done): boolean =>
  done.ok && (done.value as { readonly shortfall?: string } | undefined)?.shortfall === SHORT

async function makeScorecard(): Promise<Done> {
  const done = await generate(host(), request)
  if (done.ok) return ok({ shortfall: done.value.issues.find(({ code }) => code === SHORT)?.code })
  return done.reason.kind === 'refused' ? fail(done.reason.refusal) : ok(undefined)
}

async function fresh(): Promise<void> {
  excel.open(indicators())
}

async function withScorecard(): Promise<void> {
  await fresh()
  const made = await makeScorecard()
  if (!made.ok) throw new Error(made.reason.code)
}

const templates = TEMPLATE_KINDS.map((kind) => buildTemplate(kind, t, 2026))
const copy = writeOwnWorkbook([fixtureSheet()], { title: 'Dinas A · 2025', created: 46037.5 })

/** What a person can ask for, and the workbook that it is asked of. */
const JOBS: readonly (readonly [job: string, prepare: () => Promise<void>, work: () => Promise<Done>])[] = [
  ['the scorecard, first run', fresh, makeScorecard],
  ['the scorecard, later run', withScorecard, makeScorecard],
  ['templates', fresh, () => host().addSheets(templates)],
  ['removing the scorecard', withScorecard, () => host().removeOwn()],
  ['the copy for leadership', withScorecard, () => openNewWorkbook(copy)],
  ['remembering a mapping', fresh, () => host().remember({ overrides: [] })],
  ['showing a cell', withScorecard, () => host().goTo({ sheet: 'IKU 2025', row: 2, col: 2 })],
]

const refused = (code: string, after?: number): Fault =>
  after === undefined ? { kind: 'refused', code } : { kind: 'refused', code, after }

const FAULTS: readonly (readonly [how: string, fault: Fault])[] = [
  ['a cell is being edited', refused('InvalidOperationInCellEditMode')],
  ['the workbook became read-only', refused('AccessDenied')],
  ['the request is too large', refused('RequestPayloadSizeLimitExceeded')],
  ['the answer is too large, the work done', refused('ResponsePayloadSizeLimitExceeded', Infinity)],
  ['the connection breaks', refused('ConnectionFailure')],
  ['Excel fails after the first action', refused('GeneralException', 1)],
  ['Excel fails in the middle', refused('GeneralException', 7)],
  ['Excel fails at the last action', refused('GeneralException', Infinity)],
  ['the request is lost', { kind: 'lost' }],
  ['the answer is lost, the work done', { kind: 'answer-lost' }],
]

describe.each(JOBS)('%s', (job, prepare, work) => {
  test.each(FAULTS)('at any request, %s: the workbook is as before, or whole', async (how, fault) => {
    await prepare()
    const before = excel.book.snapshot()
    excel.resetTraffic()
    expect((await work()).ok).toBe(true)
    const whole = excel.book.snapshot()
    const requests = excel.traffic.filter(({ isCleanup }) => !isCleanup).length
    for (let at = 1; at <= requests; at += 1) {
      await prepare()
      excel.fail(at, fault)
      const done = await work()
      excel.clearFaults()
      const after = excel.book.snapshot()
      // Done is told only where all of it is done, or what is not is named.
      if (isShort(done)) {
        expect(at).toBe(requests)
        expect(withoutPages(after)).toEqual(withoutPages(whole))
      } else if (done.ok) expect({ at, after }).toEqual({ at, after: whole })
      else {
        expect([before, whole]).toContainEqual(after)
        expect(t(`refusal.${done.reason.code}`, done.reason.values)).not.toMatch(/^refusal\.|\{\{/)
      }
    }
    tried(`Excel: ${job}`, how, requests, 'the workbook is as before, or whole')
  })
})

test('cancelled at every step, the scorecard of a first run leaves the workbook as it was', async () => {
  await fresh()
  const before = excel.book.snapshot()
  const told: Progress[] = []
  await generate(host(), request, { onProgress: (progress) => told.push(progress) })
  for (const at of told.keys()) {
    await fresh()
    const abort = new AbortController()
    let heard = 0
    const onProgress = () => {
      if (heard === at) abort.abort()
      heard += 1
    }
    const done = await generate(host(), request, { signal: abort.signal, onProgress })
    expect(done).toMatchObject({ ok: false, reason: { refusal: { code: 'cancelled' } } })
    expect(excel.book.snapshot()).toEqual(before)
  }
  tried('Excel: cancelled', 'at every step of a first run', told.length, 'the workbook is as before')
})

test('where Excel goes on failing halfway through a removal, people are told, and another removal ends it', async () => {
  await withScorecard()
  excel.fail(2, refused('GeneralException', 7))
  for (let at = 3; at < 30; at += 1) excel.fail(at, { kind: 'lost' })
  expect(await host().removeOwn()).toMatchObject({ ok: false, reason: { code: 'not-removed' } })
  excel.clearFaults()
  expect((await host().removeOwn()).ok).toBe(true)
  expect(excel.book.snapshot().sheets.map(({ name }) => name)).toEqual(['IKU 2025', 'Rincian'])
})
