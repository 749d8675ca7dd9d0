import { _, fieldsOf, readSheet } from '../support/read'

const LINES = [
  ['Wages', 9_500, 9_600, -100],
  ['Employee benefits', 4_000, 0, 4_000],
  ['Commission', 5_000, 4_500, 500],
] as const

test.each([
  [['PERSONNEL EXPENSES', 'ESTIMATED', 'ACTUAL', 'DIFFERENCE']],
  [['Uraian', 'Ancar-ancar', 'Realisasi', 'Selisih']],
])('what the difference is taken from is the plan: %j', (header) => {
  expect(fieldsOf(readSheet([header, ...LINES]).tables[0])).toEqual({ program: 'A', budget: 'B', spent: 'C' })
})

test('a hidden copy that tells equal results apart is none', () => {
  const rows = [
    ['PERSONNEL EXPENSES', 'ESTIMATED', 'ACTUAL', 'TOP 5 AMOUNT', 'DIFFERENCE'],
    ...LINES.map(([name, plan, actual, rest], at) => [name, plan, actual, actual + (at + 5) / 1e6, rest]),
    ['Total Personnel Expenses', 18_500, 14_100, _, 4_400],
  ]
  expect(fieldsOf(readSheet(rows, { hiddenColumns: [4] }).tables[0])).toEqual({
    program: 'A',
    budget: 'B',
    spent: 'C',
  })
})

test.each([
  [['Item', 'Foreseen', 'Budget', 'Actual', 'Difference']],
  [['Uraian', 'Ancar-ancar', 'Anggaran', 'Realisasi', 'Selisih']],
])('beside a budget it is none: %j', (header) => {
  const rows = LINES.map(([name, plan, actual, rest]) => [name, plan, plan + 700, actual, rest])
  expect(fieldsOf(readSheet([header, ...rows]).tables[0])).toMatchObject({ budget: 'C', spent: 'D' })
})

test('of indicators it is a target', () => {
  const rows = [
    ['Indikator', 'Satuan', 'Ancar-ancar', 'Realisasi', 'Selisih'],
    ['Persentase jalan mantap', '%', 71.4, 65.6, 5.8],
    ['Luas taman', 'ha', 12, 10, 2],
    ['Jumlah pohon', 'batang', 400, 350, 50],
  ]
  expect(fieldsOf(readSheet(rows).tables[0])).toMatchObject({ indicator: 'A', target: 'C', actual: 'D' })
})
