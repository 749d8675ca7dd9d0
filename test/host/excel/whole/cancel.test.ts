/** @jest-environment <rootDir>/test/excel/environment.js */
import { generate } from '../../../../src/app/generate'
import type { Progress } from '../../../../src/app/ports'
import { openXlsx } from '../../../../src/host/xlsx'
import fs from 'node:fs'
import { bookFromContent } from '../../../excel/bookFromContent'
import { startExcel } from '../../../excel/startExcel'
import { host, request } from '../workbooks'

const excel = startExcel()
/** A workbook with sheets of an earlier run. */
async function open(): Promise<void> {
  const read = await openXlsx(new Uint8Array(fs.readFileSync('samples/council.xlsx')), 'council.xlsx').read()
  if (!read.ok) throw new Error(read.reason.code)
  excel.open(bookFromContent(read.value))
  const done = await generate(host(), request)
  if (!done.ok) throw new Error(done.reason.kind)
}

/** Steps of the whole job, in their order. */
async function steps(): Promise<Progress[]> {
  await open()
  const told: Progress[] = []
  await generate(host(), request, { onProgress: (progress) => told.push(progress) })
  return told
}

describe('cancel', () => {
  test('is heard at every step, and leaves the workbook as it was', async () => {
    const told = await steps()
    expect([...new Set(told.map(({ step }) => step))]).toEqual(['reading', 'evaluating', 'writing'])
    for (const [at, { step }] of told.entries()) {
      await open()
      const before = excel.book.snapshot()
      const abort = new AbortController()
      let heard = 0
      const result = await generate(host(), request, {
        signal: abort.signal,
        onProgress: () => {
          if (heard === at) abort.abort()
          heard += 1
        },
      })
      expect([step, result]).toEqual([
        step,
        { ok: false, reason: { kind: 'refused', refusal: { code: 'cancelled', values: {} } } },
      ])
      expect(excel.book.snapshot()).toEqual(before)
    }
  })

  test('after the last request was sent comes too late: the sheets stand', async () => {
    await open()
    const abort = new AbortController()
    const one = host()
    const done = generate(one, request, { signal: abort.signal })
    const result = await done
    abort.abort()
    expect(result.ok).toBe(true)
  })
})
