/** @jest-environment <rootDir>/test/excel/environment.js */
import type { SheetModel } from '../../../src/core/report/model'
import { startExcel } from '../../excel/startExcel'
import { buildXlsx } from '../../support/buildXlsx'
import { CHARTS, cells, chartSheet } from '../../support/chartSheet'
import { type Bench, benchOf, HOSTS } from './hosts'

const excel = startExcel()
const officer = buildXlsx({
  sheets: [{ name: 'IKU', xml: '<row r="1"><c r="A1"><v>1</v></c></row>' }],
})
const sheet = chartSheet()

async function write(bench: Bench, models: readonly SheetModel[]): Promise<void> {
  const host = bench.host()
  await host.read()
  const written = await host.write(models)
  if (!written.ok) throw new Error(JSON.stringify(written.reason))
  bench.save(host)
}

const both = () => Promise.all(HOSTS.map((kind) => benchOf(kind, excel, officer, 'iku.xlsx')))

test('both hosts draw every kind and look alike', async () => {
  const [file, open] = await both()
  if (!file || !open) throw new Error('There are two hosts')
  await write(file, [sheet])
  await write(open, [sheet])
  const [inFile, inExcel] = [await file.sheet(sheet.name), await open.sheet(sheet.name)]
  expect(inFile.charts.map(({ name }) => name)).toEqual([
    'Kinerja trend A8:C22',
    'Kinerja money D8:L22',
    'Kinerja web A24:C38',
    'Kinerja webs D24:L38',
  ])
  expect(inExcel.charts).toEqual(inFile.charts)
})

describe.each(HOSTS)('charts in the hands of the host for %s', (kind) => {
  test('are drawn once, however often they are written', async () => {
    const bench = await benchOf(kind, excel, officer, 'iku.xlsx')
    await write(bench, [sheet])
    const once = await bench.sheet(sheet.name)
    await write(bench, [sheet])
    expect((await bench.sheet(sheet.name)).charts).toEqual(once.charts)
  })

  test('follow their sheet: others go, come, and stand elsewhere', async () => {
    const bench = await benchOf(kind, excel, officer, 'iku.xlsx')
    const [first, second, third, ...rest] = CHARTS
    if (!first || !second || !third) throw new Error('There are charts')
    await write(bench, [chartSheet({ charts: [first, second] })])
    const later = [{ ...second, place: cells(60, 2, 70, 5), title: null }, third, ...rest]
    await write(bench, [chartSheet({ charts: later })])
    const { charts } = await bench.sheet(sheet.name)
    expect(new Set(charts.map(({ name }) => name))).toEqual(
      new Set(['Kinerja money B60:E70', 'Kinerja web A24:C38', 'Kinerja webs D24:L38']),
    )
    expect(charts.find(({ name }) => name.startsWith('Kinerja money '))).toMatchObject({
      place: 'B60:E70',
      title: null,
    })
    await write(bench, [chartSheet({ charts: [] })])
    expect((await bench.sheet(sheet.name)).charts).toEqual([])
  })
})
