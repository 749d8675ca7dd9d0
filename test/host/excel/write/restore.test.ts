/** @jest-environment <rootDir>/test/excel/environment.js */
import { startExcel } from '../../../excel/startExcel'
import type { Fault } from '../../../excel/testExcel'
import { host, later, officers, openWrittenOn, withoutPages } from '../workbooks'

const excel = startExcel()
const PREPARED = [
  ['the first run', async () => excel.open(officers())],
  ['a later run', () => openWrittenOn(excel)],
] as const

/** Actions of each request of the writing, where nothing fails. */
async function actionsOf(prepare: () => Promise<void>): Promise<number[]> {
  await prepare()
  const one = host()
  await one.read()
  excel.resetTraffic()
  expect(await one.write(later)).toEqual({ ok: true, value: undefined })
  return excel.traffic.flatMap(({ isCleanup, actions }) => (isCleanup ? [] : [actions]))
}

/** Writes once with a fault, and tells the workbook before and after. */
async function writeWith(prepare: () => Promise<void>, at: number, fault: Fault) {
  await prepare()
  const before = excel.book.snapshot()
  const one = host()
  await one.read()
  excel.fail(at, fault)
  const written = await one.write(later)
  excel.clearFaults()
  return { before, written, after: excel.book.snapshot() }
}

describe.each(PREPARED)('%s, when one of its requests', (_title, prepare) => {
  test.each<[string, Fault]>([
    ['is refused', { kind: 'refused', code: 'GeneralException' }],
    ['is refused after its first action', { kind: 'refused', code: 'AccessDenied', after: 1 }],
    ['is refused at its last action', { kind: 'refused', code: 'InvalidArgument', after: Infinity }],
    ['does not arrive', { kind: 'lost' }],
    ['is carried out, but the answer does not arrive', { kind: 'answer-lost' }],
  ])('%s, leaves the workbook as it was, or whole', async (_how, fault) => {
    const requests = (await actionsOf(prepare)).length
    const whole = excel.book.snapshot()
    for (let at = 1; at <= requests; at += 1) {
      const { before, written, after } = await writeWith(prepare, at, fault)
      // The last request sets up pages, and fails alone.
      const isLast = at === requests
      if (isLast) {
        expect(written).toEqual({ ok: true, value: 'pages-not-set-up' })
        expect(withoutPages(after)).toEqual(withoutPages(whole))
        continue
      }
      expect(after).toEqual(written.ok ? whole : before)
      // Only the answer to the last one before says whether the new sheets stand, and the workbook says so too.
      if (written.ok) {
        expect([at, fault.kind]).toEqual([requests - 1, expect.stringMatching(/answer-lost|refused/)])
        expect(written.value).toBeUndefined()
      }
    }
  })

  test('is refused anywhere on its way, leaves the workbook as it was, or whole', async () => {
    const actions = await actionsOf(prepare)
    const whole = excel.book.snapshot()
    for (const [i, many] of actions.entries()) {
      for (let after = 2; after < many; after += 11) {
        const fault: Fault = { kind: 'refused', code: 'GeneralException', after }
        const end = await writeWith(prepare, i + 1, fault)
        const isShort = end.written.ok && end.written.value === 'pages-not-set-up'
        expect(isShort).toBe(i === actions.length - 1)
        if (isShort) expect(withoutPages(end.after)).toEqual(withoutPages(whole))
        else expect(end.after).toEqual(end.written.ok ? whole : end.before)
      }
    }
  })
})

describe('when Excel goes on failing while our sheets are put back', () => {
  const lost: Fault = { kind: 'lost' }

  test('it is tried again until it succeeds', async () => {
    await openWrittenOn(excel)
    const before = excel.book.snapshot()
    const one = host()
    await one.read()
    for (const at of [3, 4, 5, 7, 10]) excel.fail(at, lost)
    expect(await one.write(later)).toMatchObject({ ok: false, reason: { code: 'excel-failed' } })
    expect(excel.book.snapshot()).toEqual(before)
  })

  test('people are told which sheets are not whole, and the next run starts from the state before', async () => {
    await openWrittenOn(excel)
    const before = await contents()
    const one = host()
    await one.read()
    for (let at = 3; at < 30; at += 1) excel.fail(at, lost)
    expect(await one.write(later)).toEqual({
      ok: false,
      reason: { code: 'not-restored', values: { sheets: 'Rapor, Uji Indikator, Catatan' } },
    })
    excel.clearFaults()
    expect(excel.book.sheets.map(({ name }) => name)).toContain('~kinerja~scorecard')
    const { own, names } = await contents()
    expect(names).toEqual(before.names)
    // The sheet that was to be added is there, still empty; what was written on the others is what counts.
    expect(own.filter(([id]) => id !== 'checks')).toEqual(before.own)

    const next = host()
    await next.read()
    expect(await next.write(later)).toEqual({ ok: true, value: undefined })
    const whole = excel.book.snapshot()
    await openWrittenOn(excel)
    const undisturbed = host()
    await undisturbed.read()
    await undisturbed.write(later)
    expect(whole).toEqual(excel.book.snapshot())
  })

  /** What a new host reads of our sheets: contents and names. */
  async function contents() {
    const read = await host().read()
    if (!read.ok) throw new Error(read.reason.code)
    const { own, names } = read.value
    return { own: own.map(({ id, grid }) => [id, grid.name, grid.rows.map((row) => row?.values)]), names }
  }
})
