import { fieldsOf, readSheet } from '../support/read'

const EXPENSES = [
  ['Mortgage', 1960, 1960],
  ['Gas', 78, 78],
  ['Groceries', 200, 275],
  ['Internet', 100, 100],
] as const
const HEADER = ['Item', 'Planned', 'Actual'] as const

test.each([
  ['Monthly Expenses', { program: 'A', budget: 'B', spent: 'C' }],
  ['Belanja Bulanan', { program: 'A', budget: 'B', spent: 'C' }],
  ['Indikator Kinerja Belanja', { indicator: 'A', target: 'B', actual: 'C' }],
  ['Monthly Numbers', { indicator: 'A', target: 'B', actual: 'C' }],
])('planned and actual below the title %s', (title, fields) => {
  expect(fieldsOf(readSheet([[title], HEADER, ...EXPENSES]).tables[0])).toEqual(fields)
})

test.each(['B1-SUM(B4:B7)', 'B1-(SUM(B4:B7))', 'B1-B4-B5-B6-B7'])(
  'what is left is no line: %s',
  (formula) => {
    const rows = [
      ['Income', 5000, 5000],
      ['Monthly Expenses'],
      HEADER,
      ...EXPENSES,
      ['Savings', 2662, 2587],
    ] as const
    const formulas = { B8: formula, C8: formula.replaceAll('B', 'C') }
    expect(readSheet(rows, { formulas }).budget.map(({ name }) => name.text)).toEqual(
      EXPENSES.map(([name]) => name),
    )
  },
)
