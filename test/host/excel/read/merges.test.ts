/** @jest-environment <rootDir>/test/excel/environment.js */
import type { RangeRef } from '../../../../src/core/units'
import { TestBook } from '../../../excel/book/book'
import { startExcel } from '../../../excel/startExcel'
import { fixtureSheet } from '../../../support/sheetModel'
import { host } from '../workbooks'

const excel = startExcel()

/** A workbook whose second sheet has so many merged areas, two cells each, five beside each other. */
function merged(many: number): TestBook {
  const book = new TestBook('iku.xlsx', ['IKU', 'Lampiran'])
  const sheet = book.sheets[1] as (typeof book.sheets)[number]
  sheet.merges = Array.from({ length: many }, (_, i): RangeRef => {
    const [row, col] = [Math.floor(i / 5) + 1, 2 * (i % 5) + 1]
    return { firstRow: row, lastRow: row, firstCol: col, lastCol: col + 1 }
  })
  for (const { firstRow, firstCol } of sheet.merges) sheet.cells.put(firstRow, firstCol, 1)
  return book
}

/** Excel answers at most 512 merged areas of a block at once (learn.microsoft.com, Range.getMergedAreasOrNullObject). */
test.each([
  [0, 2],
  [512, 3],
  [513, 7],
  [5000, 35],
])('%i merged areas are read, in %i requests', async (many, requests) => {
  const book = merged(many)
  const wanted = book.sheets[1]?.merges ?? []
  excel.open(book)
  const read = await host().read()
  if (!read.ok) throw new Error(JSON.stringify(read.reason))
  const found = read.value.sheets[1]?.merges ?? []
  const key = (one: RangeRef) => Object.values({ ...one }).join()
  expect(found.map(key).sort()).toEqual(
    wanted.map((one) => `${one.firstRow},${one.firstCol},${one.lastRow},${one.lastCol}`).sort(),
  )
  expect(excel.traffic.filter(({ isCleanup }) => !isCleanup)).toHaveLength(requests)
})

test('an area across the place where a sheet is halved is read once', async () => {
  const book = merged(600)
  const across = { firstRow: 40, lastRow: 90, firstCol: 20, lastCol: 21 }
  book.sheets[1]?.merges.push(across)
  book.sheets[1]?.cells.put(40, 20, 1)
  excel.open(book)
  const read = await host().read()
  expect(read.ok && read.value.sheets[1]?.merges.filter(({ firstCol }) => firstCol === 20)).toEqual([across])
})

test('none are asked of our own sheets', async () => {
  excel.open(merged(3))
  const first = host()
  await first.read()
  expect(await first.write([fixtureSheet()])).toMatchObject({ ok: true })
  const own = excel.book.sheet('Rapor')
  if (!own) throw new Error('no Rapor')
  own.merges = merged(700).sheets[1]?.merges ?? []
  excel.resetTraffic()
  expect((await host().read()).ok).toBe(true)
  expect(excel.traffic.filter(({ isCleanup }) => !isCleanup)).toHaveLength(3)
})
