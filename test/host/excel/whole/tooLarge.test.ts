/** @jest-environment <rootDir>/test/excel/environment.js */
import { generate } from '../../../../src/app/generate'
import { createExcelHost } from '../../../../src/host/excel'
import { startExcel } from '../../../excel/startExcel'
import { host, indicators, request } from '../workbooks'

const excel = startExcel()
const EXCELS = 5_000_000
const MANY = Array.from({ length: 1500 }, (_, i) => `Persentase layanan yang selesai tepat waktu, unit ${i}`)
const blocksOf = (blockBytes: number) => createExcelHost({ blockBytes, wait: async () => undefined })

afterEach(() => {
  excel.maxBytes = EXCELS
})

/** The largest request or answer since the workbook was opened. */
function largest(): number {
  return Math.max(...excel.traffic.flatMap(({ requestBytes, answerBytes }) => [requestBytes, answerBytes]))
}

test('a workbook beyond the limit is read and written in blocks below it, with the same result as at once', async () => {
  excel.open(indicators(MANY))
  expect(await generate(host(), request)).toMatchObject({ ok: true })
  expect(largest()).toBeGreaterThan(1_000_000)
  const atOnce = excel.book.snapshot()

  excel.maxBytes = 300_000
  excel.open(indicators(MANY))
  expect(await generate(blocksOf(200_000), request)).toMatchObject({ ok: true })
  expect(largest()).toBeLessThan(excel.maxBytes)
  expect(excel.book.snapshot()).toEqual(atOnce)
})

test('an answer that Excel finds too large is asked for again in smaller blocks', async () => {
  excel.open(indicators(MANY))
  const atOnce = await host().read()
  excel.maxBytes = 60_000
  excel.resetTraffic()
  const inParts = await host().read()
  expect(excel.traffic.filter(({ answerBytes }) => answerBytes > excel.maxBytes)).not.toHaveLength(0)
  expect(inParts).toEqual(atOnce)
})

test('where a few rows alone are too large, the sheet is named and the workbook stays as it was', async () => {
  excel.open(indicators(['x', 'y', 'z']))
  for (let row = 2; row < 5; row += 1) excel.book.sheets[0]?.cells.put(row, 9, 'panjang '.repeat(4000))
  const before = excel.book.snapshot()
  excel.maxBytes = 60_000
  const refusal = { code: 'too-large', values: { sheet: 'IKU 2025' } }
  expect(await generate(host(), request)).toEqual({ ok: false, reason: { kind: 'refused', refusal } })
  expect(excel.book.snapshot()).toEqual(before)
})

test('a request that Excel finds too large is refused, and the sheets of an earlier run come back', async () => {
  excel.open(indicators(MANY))
  expect(await generate(host(), request)).toMatchObject({ ok: true })
  excel.book.sheet('Rapor')?.cells.put(2, 1, '=ditulis orang')
  const before = excel.book.snapshot()
  excel.maxBytes = 400_000
  const refusal = { code: 'request-too-large', values: {} }
  // Blocks of the usual size: they fit when read, for reading goes on in smaller ones.
  expect(await generate(host(), request)).toEqual({ ok: false, reason: { kind: 'refused', refusal } })
  expect(excel.book.snapshot()).toEqual(before)
})

test('a workbook whose names alone are beyond the limit is refused', async () => {
  excel.open(indicators())
  for (let i = 0; i < 3000; i += 1) {
    excel.book.names.push({ name: `Nama_${i}`, formula: "='IKU 2025'!$A$1", visible: true, comment: '' })
  }
  excel.maxBytes = 60_000
  expect(await host().read()).toEqual({ ok: false, reason: { code: 'request-too-large', values: {} } })
})
