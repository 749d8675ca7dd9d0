import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'

const table = (name: string, head: readonly string[], times = 1) =>
  grid(name, [
    head,
    [`Kas ${times}`, 5_000 * times, 4_000 * times],
    [`Dana ${times}`, 8_000 * times, 7_000],
    ['Jumlah', 13_000 * times, 4_000 * times + 7_000],
  ])
const accounts = (sheets: Parameters<typeof workbook>[0]) =>
  Object.fromEntries(readTables(workbook(sheets), []).budget.map(({ sheet, account }) => [sheet, account]))

test.each([
  ['Pendapatan', 'Belanja', 'Tabungan', ['Uraian', 'Anggaran', 'Realisasi']],
  ['Income', 'Expenses', 'Savings', ['Item', 'Budget', 'Actual']],
])('what is put aside is not spent: %s, %s, %s', (income, expenses, savings, head) => {
  expect(accounts([income, expenses, savings].map((name, at) => table(name, head, at + 1)))).toEqual({
    [income]: 'revenue',
    [expenses]: 'expenditure',
    [savings]: 'financing',
  })
})

test('savings alone are a budget like any other', () => {
  expect(accounts([table('Tabungan', ['Uraian', 'Anggaran', 'Realisasi'])])).toEqual({ Tabungan: null })
})
