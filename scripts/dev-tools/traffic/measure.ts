/** @jest-environment <rootDir>/test/excel/environment.js */
import Table from 'cli-table3'
import { generate } from '../../../src/app/generate'
import type { WorkbookHost } from '../../../src/app/ports'
import { createExcelHost } from '../../../src/host/excel'
import { createTranslate } from '../../../src/locales'
import { TestBook } from '../../../test/excel/book/book'
import { startExcel } from '../../../test/excel/startExcel'
import type { Exchange } from '../../../test/excel/testExcel'
import { BENCH_SHEET, benchRows } from '../bench/rows'

/**
 * Measures what goes over the wire between the add-in and Excel for workbooks of several sizes, and where the time goes.
 * Usage: npm run traffic
 */
const SIZES = [40, 1000, 10_000]
const REQUEST = {
  overrides: [],
  choice: {},
  now: { serial: 46037.5, year: 2026 },
  version: '0.0.0',
  translate: createTranslate,
}

const excel = startExcel()

/** Milliseconds since it was started anew, counted while something is awaited or called. */
class Clock {
  milliseconds = 0

  async during<Value>(work: () => Promise<Value>): Promise<Value> {
    const start = performance.now()
    const value = await work()
    this.milliseconds += performance.now() - start
    return value
  }
}

function open(kpis: number): void {
  const book = new TestBook('kpis.xlsx', [BENCH_SHEET])
  let at = 0
  for (const row of benchRows(kpis)) {
    at += 1
    row.forEach((value, i) => book.sheets[0]?.cells.put(at, i + 1, value))
  }
  excel.open(book)
}

/** Does the whole job on a new workbook. */
async function measure(kpis: number): Promise<string[]> {
  open(kpis)
  const [all, hosts] = [new Clock(), new Clock()]
  const host = createExcelHost()
  let reading: readonly Exchange[] = []
  const timed: WorkbookHost = {
    read: async (following) => {
      const read = await hosts.during(() => host.read(following))
      reading = [...excel.traffic]
      return read
    },
    write: (sheets, following) => hosts.during(() => host.write(sheets, following)),
  }
  const result = await all.during(() => generate(timed, REQUEST))
  if (!result.ok) throw new Error(result.reason.kind)
  const writing = excel.traffic.slice(reading.length)
  const inExcel = excel.traffic.reduce((sum, { milliseconds }) => sum + milliseconds, 0)
  return [
    kpis.toLocaleString('en-US'),
    String(asked(reading).length),
    String(asked(writing).length),
    megabytes(Math.max(...excel.traffic.map(({ requestBytes }) => requestBytes))),
    megabytes(Math.max(...excel.traffic.map(({ answerBytes }) => answerBytes))),
    megabytes(excel.traffic.reduce((sum, one) => sum + one.requestBytes + one.answerBytes, 0)),
    seconds(all.milliseconds - hosts.milliseconds),
    seconds(hosts.milliseconds - inExcel),
    seconds(inExcel),
  ]
}

/** Those by which Excel.run lets go of ranges, when all is done, keep nobody waiting. */
function asked(exchanges: readonly Exchange[]): readonly Exchange[] {
  return exchanges.filter(({ isCleanup }) => !isCleanup)
}

function megabytes(bytes: number): string {
  return (bytes / 1_000_000).toFixed(2)
}

function seconds(milliseconds: number): string {
  return (milliseconds / 1000).toFixed(2)
}

test('measured', async () => {
  // What the first run pays for warming up is no part of any size.
  await measure(40)
  const table = new Table({
    head: [
      'KPIs',
      'reads',
      'writes',
      'largest request',
      'answer',
      'all MB',
      'core s',
      'adapter s',
      'test Excel s',
    ],
    colAligns: Array<'right'>(9).fill('right'),
    style: { head: [], border: [] },
  })
  for (const kpis of SIZES) table.push(await measure(kpis))
  process.stdout.write(`${table.toString()}\n`)
})
