import { readTables } from '../../../../../src/core/intake'
import type { CellValue } from '../../../../../src/core/units'
import { grid, workbook } from '../../../../support/grid'
import { readSheet } from '../../support/read'

const ID = ['Uraian', 'Anggaran'] as const
const EN = ['Item', 'Budget'] as const

const IN = [
  ['Iuran', 800],
  ['Sponsor', 400],
] as const
const OUT = [
  ['Konsumsi', 500],
  ['Transport', 600],
] as const

const PAIRS = [
  ['Pemasukan', 'Pengeluaran', ID],
  ['Kas Masuk', 'Kas Keluar', ID],
  ['Penerimaan Kas', 'Pengeluaran Kas', ID],
  ['Uang Masuk', 'Uang Keluar', ID],
  ['Receipts', 'Payments', EN],
  ['Cash in', 'Cash out', EN],
  ['Inflows', 'Outflows', EN],
] as const

const sums = ({ budget }: ReturnType<typeof readTables>) =>
  Object.fromEntries(
    ['revenue', 'expenditure', null].map((one) => [
      String(one),
      budget.reduce((sum, line) => sum + (line.account === one ? (line.budget.value ?? 0) : 0), 0),
    ]),
  )

test.each(PAIRS)('tabs %s and %s are kept apart', (income, expenses, header) => {
  const result = readTables(
    workbook([grid(income, [header, ...IN]), grid(expenses, [header, ...OUT])], { fileName: '' }),
    [],
  )
  expect(sums(result)).toEqual({ revenue: 1200, expenditure: 1100, null: 0 })
})

test.each(PAIRS)('blocks %s and %s of one tab are kept apart', (income, expenses, header) => {
  const total = header === ID ? 'Jumlah' : 'Total'
  const result = readSheet([
    [income.toUpperCase()],
    header,
    ...IN,
    [total, 1200],
    [],
    [expenses.toUpperCase()],
    header,
    ...OUT,
    [total, 1100],
  ] as CellValue[][])
  expect(sums(result)).toEqual({ revenue: 1200, expenditure: 1100, null: 0 })
})
