import { makingIn } from '../../src/app/making'
import { Session } from '../../src/app/session'
import type { SheetModel } from '../../src/core/report/model'
import { createTranslate } from '../../src/locales'
import { grid } from '../support/grid'
import { FakeWorkbook } from '../taskpane/fakeWorkbook'

const KPIS = grid('IKU', [
  ['Sasaran', 'Indikator Kinerja', 'Satuan', 'Polaritas', 'Target', 'Realisasi'],
  ['Layanan baik', 'Indeks kepuasan', 'indeks', 'Maksimal', 85, 88],
])
const OPTIONS = { names: false, protect: true }

async function open() {
  const workbook = new FakeWorkbook([KPIS])
  const session = new Session({
    workbook,
    openNew: (copy) => workbook.openNew(copy),
    making: async (lang) => makingIn(createTranslate(lang)),
    version: '0.0.0-test',
    now: () => ({ serial: 46037.5, year: 2026 }),
    lang: 'id',
  })
  await session.start()
  return { workbook, session }
}

const ids = (sheets: readonly SheetModel[] = []) => sheets.map(({ id }) => id)

it('is made of the sheets as they were written that leadership reads; the workbook is not read again', async () => {
  const { workbook, session } = await open()
  await session.generate()
  const { stage } = session.getState()
  const written = stage.kind === 'done' ? stage.generated.models : []
  const { reads } = workbook
  await session.copyForLeadership(OPTIONS)
  const [copy] = workbook.opened
  expect(ids(written)).toEqual(expect.arrayContaining(['checks', 'settings', 'notes']))
  expect(ids(copy?.sheets)).toEqual(['dashboard', 'scorecard'])
  expect(copy?.sheets.every(({ isProtected }) => isProtected)).toBe(true)
  expect(JSON.stringify(written)).toContain("'IKU'!")
  expect(JSON.stringify(copy?.sheets)).not.toContain("'IKU'!")
  expect(copy).toMatchObject({ created: 46037.5 })
  expect(workbook.reads).toBe(reads)
  expect(session.getState()).toMatchObject({ stage, notice: { kind: 'copied' }, work: null })
})

it('says why where it cannot be opened, and the scorecard stays in view', async () => {
  const { workbook, session } = await open()
  await session.generate()
  workbook.refusal = { code: 'request-too-large', values: {} }
  await session.copyForLeadership(OPTIONS)
  const notice = { kind: 'refused', refusal: { code: 'request-too-large' } }
  expect(session.getState()).toMatchObject({ stage: { kind: 'done' }, notice })
})

it('needs a scorecard that was made now', async () => {
  const { workbook, session } = await open()
  await session.copyForLeadership(OPTIONS)
  expect(workbook.opened).toEqual([])
})
