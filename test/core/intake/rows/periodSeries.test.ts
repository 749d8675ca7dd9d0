import { readTables } from '../../../../src/core/intake/book/readTables'
import type { CellValue } from '../../../../src/core/units'
import { grid, workbook } from '../../../support/grid'
import { asideOf, readSheet } from '../support/read'

type Rows = readonly (readonly CellValue[])[]

/** One budget and its spending, a period a row, and nothing else that tells the rows apart: years are never added. */
test.each<[string, Rows, string, number, number, number]>([
  [
    'years: the latest with spending, under the heading of its money',
    [
      ['Tahun', 'Pagu', 'Realisasi', '%'],
      [2021, 700_000, 651_000, 93],
      [2022, 800_000, 720_000, 90],
      [2023, 900_000, 873_000, 97],
    ],
    'Pagu',
    900_000,
    873_000,
    2,
  ],
  [
    'months of one year: their sum, under the title',
    [
      ['Revenue of the district, 2024'],
      ['Month', 'Actual', 'Budget'],
      ['January', 651_317, 700_000],
      ['February', 720_118, 640_500],
      ['March', 698_204, 769_500],
    ],
    'Revenue of the district, 2024',
    2_110_000,
    2_069_639,
    2,
  ],
])('%s', (_, rows, name, budget, spent, aside) => {
  const intake = readSheet(rows)
  expect(intake.budget.map((line) => [line.name.text, line.budget.value, line.spent.value])).toEqual([
    [name, budget, spent],
  ])
  expect(asideOf(intake.tables[0]).filter((one) => one.endsWith('earlier-period'))).toHaveLength(aside)
})

test('beside a table that names what it budgets a series is none of its own', () => {
  const chart: Rows = [
    ['Tahun', 'Pagu', 'Realisasi'],
    [2022, 800_000, 720_000],
    [2023, 900_000, 873_000],
  ]
  const budget: Rows = [
    ['Program', 'Anggaran', 'Realisasi'],
    ['Jalan', 512_337, 488_204],
    ['Irigasi', 210_118, 199_003],
  ]
  const book = workbook([grid('Grafik', chart), grid('LRA', budget)])
  expect(readTables(book, []).tables.map(({ sheet }) => sheet)).toEqual(['LRA'])
})

test('periods beside a plan alone name nothing', () => {
  const { tables } = readSheet([
    ['Tahun', 'Pagu'],
    [2021, 700_000],
    [2022, 800_000],
    [2023, 900_000],
  ])
  expect(tables).toEqual([])
})
