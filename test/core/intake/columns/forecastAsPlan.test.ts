import { fieldsOf, readSheet } from '../support/read'

const LINES = [
  ['Gaji', 100_000_000, 90_000_000],
  ['Sewa', 120_000_000, 110_000_000],
  ['Listrik', 80_000_000, 75_000_000],
] as const

test.each([
  [['Item', 'Projected', 'Actual'], { program: 'A', budget: 'B', spent: 'C' }],
  [['Item', 'Forecast', 'Actual'], { program: 'A', budget: 'B', spent: 'C' }],
  [['Uraian', 'Perkiraan Biaya', 'Realisasi'], { program: 'A', budget: 'B', spent: 'C' }],
  [['Uraian', 'Proyeksi', 'Realisasi'], { program: 'A', budget: 'B', spent: 'C' }],
])('what was expected is the plan where there is no other: %j', (header, fields) => {
  expect(fieldsOf(readSheet([header, ...LINES]).tables[0])).toEqual(fields)
})

test.each([
  ['Item', 'Budget', 'Projected', 'Actual'],
  ['Uraian', 'Anggaran', 'Prognosis', 'Realisasi'],
])('beside a budget it is none: %s | %s | %s | %s', (...header) => {
  const rows = LINES.map(([name, plan, actual]) => [name, plan, plan - 5_000_000, actual])
  expect(fieldsOf(readSheet([header, ...rows]).tables[0])).toMatchObject({ budget: 'B', spent: 'D' })
})

test('small amounts that nobody calls indicators are money', () => {
  const rows = [
    ['Monthly Expenses', 'Projected', 'Actual'],
    ['Phone', 54, 60],
    ['Food', 30, 35],
    ['Rent', 80, 80],
  ]
  expect(fieldsOf(readSheet(rows).tables[0])).toEqual({ program: 'A', budget: 'B', spent: 'C' })
})

test('of indicators it is a target', () => {
  const rows = [
    ['Indikator', 'Satuan', 'Perkiraan', 'Realisasi'],
    ['Persentase jalan mantap', '%', 71.4, 65.6],
    ['Luas taman', 'ha', 12, 10],
  ]
  expect(fieldsOf(readSheet(rows).tables[0])).toMatchObject({ indicator: 'A', target: 'C', actual: 'D' })
})
