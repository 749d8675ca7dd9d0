import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'
import { fieldsOf, readSheet } from '../support/read'

const PAYMENTS = [
  ['Category', 'Spent', 'Monthly Budget'],
  ['Dining', 124, 250],
  ['Utilities', 141, 200],
  ['Dining', 69, 250],
  ['Transport', 20, 150],
  ['Utilities', 53, 200],
  ['Dining', 91, 250],
] as const
const lookups = (formula: string) =>
  Object.fromEntries(PAYMENTS.slice(1).map((_row, at) => [`C${at + 2}`, formula]))

test.each([
  ['XLOOKUP', lookups('_xlfn.XLOOKUP(A2,Budget!A:A,Budget!B:B)')],
  ['VLOOKUP', lookups('VLOOKUP(A2,Budget!A:B,2,FALSE)')],
  ['INDEX', lookups('IFERROR(INDEX(Budget!B:B,MATCH(A2,Budget!A:A,0)),0)')],
])('the budget of a category beside each of its payments is not added up: %s', (_name, formulas) => {
  const [table] = readSheet(PAYMENTS, { formulas }).tables
  expect(fieldsOf(table)).toEqual({ program: 'A', spent: 'B' })
})

test('the budget itself counts, with what was spent of it', () => {
  const budget = [
    ['Category', 'Budget'],
    ['Dining', 250],
    ['Utilities', 200],
    ['Transport', 150],
  ]
  const formulas = lookups('VLOOKUP(A2,Budget!A:B,2,FALSE)')
  const result = readTables(workbook([grid('Payments', PAYMENTS, { formulas }), grid('Budget', budget)]), [])
  const counted = result.budget.filter(({ table }) => result.tables[table]?.restates === null)
  expect(counted.reduce((sum, { budget: { value } }) => sum + (value ?? 0), 0)).toBe(600)
})

test.each([
  ['amounts that are typed', PAYMENTS, {}],
  [
    'another amount on a row of the same name',
    PAYMENTS.map((row, at) => (at === 3 ? ['Dining', 69, 300] : row)),
    lookups('VLOOKUP(A2,Budget!A:B,2,FALSE)'),
  ],
  [
    'names that stand once',
    PAYMENTS.map(([name, ...rest], at) => [at === 0 ? name : `${name} ${at}`, ...rest]),
    lookups('VLOOKUP(A2,Budget!A:B,2,FALSE)'),
  ],
])('but it is with %s', (_what, rows, formulas) => {
  expect(fieldsOf(readSheet(rows, { formulas }).tables[0])).toMatchObject({ budget: 'C', spent: 'B' })
})

test('a column that somebody chose counts', () => {
  const formulas = lookups('VLOOKUP(A2,Budget!A:B,2,FALSE)')
  const chosen = [{ sheet: 'Data', field: 'budget', columns: [3] }] as const
  expect(fieldsOf(readSheet(PAYMENTS, { formulas }, chosen).tables[0])).toMatchObject({ budget: 'C' })
})
