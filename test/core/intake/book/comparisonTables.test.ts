import { readTables } from '../../../../src/core/intake'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { _, issuesOf, rowsBalance, shown } from '../support/read'

type Rows = readonly (readonly CellValue[])[]
const NAMES = ['Indeks A', 'Indeks B', 'Indeks C']
const table = (header: readonly string[], ...columns: Rows) => [
  ['No', 'Indikator Kinerja', ...header],
  ...NAMES.map((name, i) => [i + 1, name, ...columns.map((column) => column[i] ?? _)]),
]
const UNITS = ['Indeks', '%', '%']
const RESULTS = [72, 90, 18]
const MEASURED = table(['Satuan', 'Target', 'Realisasi'], UNITS, [70, 95, 20], RESULTS)

const read = (...sheets: readonly (readonly [string, Rows])[]) =>
  readTables(workbook(sheets.map(([name, rows]) => grid(name, rows))), [])
const counted = (result: ReturnType<typeof read>) =>
  result.kpis.map(({ sheet, target, actual }) => `${sheet} ${shown(target)}/${shown(actual)}`)
const IN_REPORT = ['Pengukuran 70/72', 'Pengukuran 95/90', 'Pengukuran 20/18']

/** The tables of a yearly performance report (LKjIP), chapter III: results, then the same ones compared. */
describe('tables that measure nothing of their own', () => {
  test.each<[string, Rows]>([
    [
      'with earlier years',
      table(['Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024'], [68, 88, 22], [70, 89, 20], RESULTS),
    ],
    ['with the end of the plan', table(['Realisasi', 'Target Akhir Renstra'], RESULTS, [85, 100, 10])],
    ['with the nation', table(['Realisasi 2024', 'Realisasi Nasional'], RESULTS, [71, 91, 19])],
    ['a promise whose results stand elsewhere', table(['Satuan', 'Target'], UNITS, [68, 93, 21])],
  ])('%s: they give way and are told', (_name, rows) => {
    const result = read(['Perbandingan', rows], ['Pengukuran', MEASURED])
    expect(counted(result)).toEqual(IN_REPORT)
    expect(result.tables[0]?.restates).toMatchObject({ sheet: 'Pengukuran', share: 1 })
    expect(issuesOf(result)).toContain('restated-table A1')
    expect(rowsBalance(result)).toBe(true)
  })

  test('with the end of the plan, where the target of the year is not known: results are left without one', () => {
    const end = table(['Realisasi', 'Target Akhir Renstra'], RESULTS, [85, 100, 10])
    const result = read(['Perbandingan', end], ['Pengukuran', table(['Satuan', 'Realisasi'], UNITS, RESULTS)])
    expect(counted(result)).toEqual(['Pengukuran null/72', 'Pengukuran null/90', 'Pengukuran null/18'])
  })

  test.each<[string, Rows, Rows]>([
    ['other results', MEASURED, table(['Realisasi 2024'], [50, 60, 30])],
    ['an indicator that nobody measured', MEASURED, [...table(['Target'], [1, 2, 3]), [4, 'Indeks D', 5]]],
    [
      'another unit of measure',
      MEASURED,
      table(['Satuan', 'Target'], ['Orang', 'Orang', 'Orang'], [1, 2, 3]),
    ],
    [
      "another year's promise",
      [['PENGUKURAN KINERJA TAHUN 2024'], ...MEASURED],
      [['PERJANJIAN KINERJA TAHUN 2025'], ...table(['Target'], [71, 96, 19])],
    ],
    [
      'another office',
      [['DINAS SOSIAL'], ...MEASURED],
      [['DINAS KESEHATAN'], ...table(['Target'], [71, 96, 19])],
    ],
  ])('%s: they count', (_name, measured, rows) => {
    const result = read(['Pengukuran', measured], ['Lain', rows])
    expect(result.tables.map(({ restates }) => restates)).toEqual([null, null])
  })

  test('the years that they state become the history of the KPIs', () => {
    const years = table(
      ['Realisasi 2022', 'Realisasi 2023', 'Realisasi 2024'],
      [68, 88, 22],
      [70, 89, 20],
      RESULTS,
    )
    const [first] = read(['Pengukuran', MEASURED], ['Tahun', years]).kpis
    expect(
      first?.periods?.map(({ period, target, actual, origin }) => [
        period.year,
        shown(target),
        shown(actual),
        origin?.indicator.cell.sheet,
      ]),
    ).toEqual([
      [2022, null, 68, 'Tahun'],
      [2023, null, 70, 'Tahun'],
      [2024, 70, 72, 'Tahun'],
    ])
  })
})
