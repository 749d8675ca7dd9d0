/** @jest-environment <rootDir>/test/excel/environment.js */
import fs from 'node:fs'
import path from 'node:path'
import { generate } from '../../../../src/app/generate'
import { openXlsx } from '../../../../src/host/xlsx'
import type { TestBook } from '../../../excel/book/book'
import { bookFromContent } from '../../../excel/bookFromContent'
import { startExcel } from '../../../excel/startExcel'
import type { Exchange } from '../../../excel/testExcel'
import { host, indicators, request } from '../workbooks'

const excel = startExcel()
/** Excel on the web refuses more than 5 MB; what the client wraps around a block needs some of it. */
const MOST = 4_000_000
/** What a workbook within one block may take, to read and to write. */
const AT_MOST = 4

async function sample(name: string): Promise<TestBook> {
  const read = await openXlsx(new Uint8Array(fs.readFileSync(path.join('samples', name))), name).read()
  if (!read.ok) throw new Error(read.reason.code)
  return bookFromContent(read.value)
}

/** KPIs of one sheet; names as long as they are in practice. */
function many(count: number): TestBook {
  return indicators(
    Array.from({ length: count }, (_, i) => `Persentase layanan yang selesai tepat waktu, unit ${i}`),
  )
}

/** Does the whole job, and tells its requests. Those by which Excel.run lets go of ranges, unasked, are left out. */
async function job(): Promise<{ read: Exchange[]; write: Exchange[] }> {
  excel.resetTraffic()
  let read = 0
  const result = await generate(host(), request, {
    onProgress: ({ step }) => {
      if (step === 'evaluating' && read === 0) read = excel.traffic.length
    },
  })
  if (!result.ok) throw new Error(JSON.stringify(result.reason))
  const asked = (exchanges: Exchange[]) => exchanges.filter(({ isCleanup }) => !isCleanup)
  return { read: asked(excel.traffic.slice(0, read)), write: asked(excel.traffic.slice(read)) }
}

function largest(exchanges: readonly Exchange[]): number {
  return Math.max(...exchanges.flatMap(({ requestBytes, answerBytes }) => [requestBytes, answerBytes]))
}

function total(exchanges: readonly Exchange[], side: 'requestBytes' | 'answerBytes'): number {
  return exchanges.reduce((sum, exchange) => sum + exchange[side], 0)
}

test.each(['kabupaten.xlsx', 'kabupaten-berantakan.xlsx', 'council.xlsx'])(
  '%s takes at most four requests to read and four to write, on the first run and on later ones',
  async (name) => {
    excel.open(await sample(name))
    for (let runs = 0; runs < 3; runs += 1) {
      const { read, write } = await job()
      expect(read.length).toBeLessThanOrEqual(AT_MOST)
      expect(write.length).toBeLessThanOrEqual(AT_MOST)
      expect(largest(excel.traffic)).toBeLessThan(MOST)
    }
  },
)

test('writing takes one request more for each further block, and blocks are well filled', async () => {
  excel.open(many(4000))
  const { read, write } = await job()
  expect(read.length).toBeLessThanOrEqual(AT_MOST)
  const furtherBlocks = Math.floor(total(write, 'requestBytes') / (0.8 * MOST))
  expect(furtherBlocks).toBeGreaterThan(2)
  expect(write.length).toBeLessThanOrEqual(AT_MOST + furtherBlocks)
  expect(largest(excel.traffic)).toBeLessThan(MOST)
})

test('reading takes one request more for each further block, and blocks are well filled', async () => {
  excel.open(many(60_000))
  excel.resetTraffic()
  expect(await host().read()).toMatchObject({ ok: true })
  const read = excel.traffic.filter(({ isCleanup }) => !isCleanup)
  const furtherBlocks = Math.floor(total(read, 'answerBytes') / (0.7 * MOST))
  expect(furtherBlocks).toBeGreaterThan(2)
  expect(read.length).toBeLessThanOrEqual(AT_MOST + furtherBlocks)
  expect(largest(excel.traffic)).toBeLessThan(MOST)
})

test('what the pane asks for besides takes one request each', async () => {
  excel.open(await sample('kabupaten.xlsx'))
  const one = host()
  excel.resetTraffic()
  await one.recall()
  await one.remember({ overrides: [] })
  expect(excel.traffic).toHaveLength(2)
})
