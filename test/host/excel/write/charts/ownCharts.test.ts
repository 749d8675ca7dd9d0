/** @jest-environment <rootDir>/test/excel/environment.js */
import type { SheetModel } from '../../../../../src/core/report/model'
import { TestBook } from '../../../../excel/book/book'
import { type Box, boxOf, type TestChart } from '../../../../excel/book/chart'
import { startExcel } from '../../../../excel/startExcel'
import { CHARTS, cells, chartSheet } from '../../../../support/chartSheet'
import { host } from '../../workbooks'

const excel = startExcel()
const [first, second] = CHARTS as [(typeof CHARTS)[number], (typeof CHARTS)[number]]
const two = chartSheet({ charts: [first, second] })

async function write(...models: readonly SheetModel[]): Promise<void> {
  const one = host()
  await one.read()
  expect(await one.write(models)).toEqual({ ok: true, value: undefined })
  expect(excel.refusedMembers).toEqual([])
}

const charts = (): readonly TestChart[] => excel.book.sheet(two.name)?.charts ?? []
const named = (name: string): TestChart => {
  const found = charts().filter((chart) => chart.name === name)
  expect(found).toHaveLength(1)
  return found[0] as TestChart
}

/** Where it stands, points. */
function boxOn({ place, shift }: TestChart): Box {
  const sheet = excel.book.sheet(two.name)
  const cells = sheet && boxOf(sheet.cells, sheet.standardWidth, place)
  const sum = (edge: keyof Box): number => (cells?.[edge] ?? NaN) + shift[edge]
  return { left: sum('left'), top: sum('top'), width: sum('width'), height: sum('height') }
}

beforeEach(async () => {
  excel.open(new TestBook('iku.xlsx', ['IKU 2025']))
  await write(two)
})

const lower = [first, second].map((chart) => ({
  ...chart,
  place: { ...chart.place, firstRow: 10, lastRow: 30 },
}))

test('a chart that a person moved or resized stays there, run after run; one that they did not follows the sheet', async () => {
  named('Kinerja trend A8:C22').shift = { left: 40, top: 0, width: -30, height: 12 }
  const there = boxOn(named('Kinerja trend A8:C22'))
  for (let run = 0; run < 3; run += 1) {
    await write({ ...two, charts: lower })
    expect(boxOn(named('Kinerja trend A8:C22'))).toEqual(there)
  }
  expect(named('Kinerja money D10:L30').shift).toEqual({ left: 0, top: 0, width: 0, height: 0 })
})

test('a chart that only moved with its columns is not taken for moved', async () => {
  excel.book.sheet(two.name)?.cells.columns.set(1, { width: 400 })
  await write({ ...two, charts: lower })
  named('Kinerja trend A10:C30')
})

test('charts of people stay, copies of ours too', async () => {
  const sheet = excel.book.sheet(two.name)
  const own = { ...named('Kinerja trend A8:C22'), id: 'a copy' }
  const theirs = { ...own, id: 'theirs', name: 'Grafik 1' }
  sheet?.charts.push(own, theirs)
  await write({ ...two, charts: [second] })
  expect(charts().map(({ id, name }) => [id.length < 10 ? id : '', name])).toEqual([
    ['a copy', 'Kinerja trend A8:C22'],
    ['theirs', 'Grafik 1'],
    ['', 'Kinerja money D8:L22'],
  ])
})

test('charts of earlier versions, of kinds that are not drawn any more, are drawn anew or go', async () => {
  Object.assign(named('Kinerja trend A8:C22'), { name: 'Kinerja bars A8:C22', type: 'BarClustered' })
  named('Kinerja money D8:L22').type = 'XYScatter'
  await write({ ...two, charts: [second] })
  expect(charts().map(({ name, type }) => [name, type])).toEqual([['Kinerja money D8:L22', 'LineMarkers']])
})

test('a series whose name stands in an empty cell keeps the name that Excel gives it', async () => {
  const nameless = { ...second, series: second.series.map((series) => ({ ...series, name: cells(7, 9) })) }
  await write({ ...two, charts: [nameless] })
  expect(charts()[0]?.series.map(({ name }) => name)).toEqual(['Series1', 'Series2', 'Series3'])
})

test('plain sheets get their charts too', async () => {
  const one = host()
  expect(await one.addSheets([{ ...two, name: 'Contoh' }])).toEqual({
    ok: true,
    value: { sheets: ['Contoh'] },
  })
  expect(excel.book.sheet('Contoh')?.charts.map(({ name }) => name)).toEqual([
    'Kinerja trend A8:C22',
    'Kinerja money D8:L22',
  ])
})
