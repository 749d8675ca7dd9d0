import type { CellValue } from '../../../../src/core/units'
import { readSheet } from '../support/read'

/** Lists that programs export keep income and spending in one table, with a column that says which a line is. */
const list = (kinds: readonly CellValue[]): CellValue[][] => [
  ['Department', 'Item', 'Kind', 'Amount budgeted', 'Amount spent'],
  ...['Fines', 'Wages', 'Permits', 'Fuel'].map((name, at): CellValue[] => [
    'Police',
    name,
    kinds[at] ?? null,
    100 * (at + 1),
    90 * (at + 1),
  ]),
]

test.each([
  [
    'says it of every line, in English',
    ['REVENUE', 'EXPENSE', 'REVENUE', 'EXPENSE'],
    ['revenue', 'expenditure'],
  ],
  ['calls spending cost', ['Revenue', 'Cost', 'Revenue', 'Cost'], ['revenue', 'expenditure']],
  ['says it in Indonesian', ['Pendapatan', 'Belanja', 'Pendapatan', 'Belanja'], ['revenue', 'expenditure']],
  [
    'says one word throughout',
    ['Pendapatan', 'Pendapatan', 'Pendapatan', 'Pendapatan'],
    ['revenue', 'revenue'],
  ],
  ['holds another word as well, so it is no such column', ['REVENUE', 'EXPENSE', 'Police', 'EXPENSE'], null],
])('a column that %s', (_, kinds, expected) => {
  const accounts = readSheet(list(kinds)).budget.map(({ account }) => account)
  expect(accounts).toHaveLength(4)
  if (expected) expect(accounts).toEqual([...expected, ...expected])
  else expect(new Set(accounts).size).toBe(1)
})
