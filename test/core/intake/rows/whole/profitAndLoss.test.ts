import { rangeAddress } from '../../../../../src/core/units'
import { _, readSheet } from '../../support/read'

/** Revenue less goods, less running costs, less what else there is: nothing but the results tells most lines apart. */
const STATEMENT = [
  [_, 'BUDGET', 'ACTUAL'],
  ['Revenue', 275_729, 236_994],
  ['COGS', 56_663, 46_187],
  ['Gross Profit', 219_066, 190_807],
  ['Gross Margin', 0.794, 0.805],
  ['Sales & Marketing', 12_375, 10_457],
  ['Headcount', 72_505, 65_949],
  ['Total Opex', 84_880, 76_406],
  ['Net Operating Income', 134_186, 114_401],
  ['Other Income', 10, 0],
  ['Other Expense', 51_783, 53_147],
  ['Net Other Income', -51_773, -53_147],
  ['Net Income', 82_413, 61_254],
] as const
const FORMULAS = { B4: 'B2-B3', C4: 'C2-C3', B9: 'B4-B8', B12: 'B10-B11', C12: 'C10-C11', B13: 'B9+B12' }
const RATIO = { B5: '0%', C5: '0.0%' }
const lines = (result: ReturnType<typeof readSheet>) =>
  result.budget.map(({ name, account }) => `${account} ${name.text}`)
const READ = [
  'revenue Revenue',
  'expenditure COGS',
  'expenditure Sales & Marketing',
  'expenditure Headcount',
  'revenue Other Income',
  'expenditure Other Expense',
]

test('results say of both sides what they are, and shares of them are no lines', () => {
  const result = readSheet(STATEMENT, { formulas: FORMULAS, formats: RATIO })
  expect(lines(result)).toEqual(READ)
  expect(result.tables.map(({ proof }) => proof?.standing)).toEqual(['proven'])
})

test('strange words over figures below a blank row head something else', () => {
  const chart = [
    [_, 'Revenue', 'Total Opex'],
    ['Positive', _, 0.1],
    ['Negative', 0.14, _],
    ['Gap', -38_735, 8_474],
    ['Share', -0.14, 0.1],
  ] as const
  const result = readSheet([...STATEMENT, [_], [_], ...chart], { formulas: FORMULAS, formats: RATIO })
  expect(lines(result)).toEqual(READ)
  expect(result.tables.map(({ range }) => rangeAddress(range))).toEqual(['A1:C13'])
})

test('a format that is a slip of the hand makes no share of a line', () => {
  const rows = [['Program', 'Pagu'], ...['A', 'B', 'C'].map((name, at) => [name, 2000 + at * 111])]
  expect(readSheet(rows, { formats: { B3: '0%' } }).budget).toHaveLength(3)
})

test.each([
  ['Income', 'Expenses', ['revenue', 'expenditure']],
  ['Pendapatan', 'Belanja', ['revenue', 'expenditure']],
  ['Item', 'Activity', [null, null]],
])('the heading of the names says the account: %s, %s', (first, second, accounts) => {
  const block = (head: string, name: string) => [
    [head, 'Budget', 'Actual'],
    [`${name} one`, 5000, 4000],
    [`${name} two`, 3100, 3000],
    [_],
  ]
  const result = readSheet([...block(first, 'This'), ...block(second, 'That')])
  expect(result.budget.map(({ account }) => account)).toEqual(accounts.flatMap((one) => [one, one]))
})

describe('a result parts the rows above it into income and spending', () => {
  test.each<[string, readonly (readonly [string, number, number])[], readonly string[]]>([
    [
      'one kind of income',
      [
        ['Sales', 5_250, 4_992],
        ['Pay', 3_500, 3_408],
        ['Rent', 900, 910],
        ['Profit', 850, 674],
      ],
      ['revenue', 'expenditure', 'expenditure'],
    ],
    [
      'two kinds, other words',
      [
        ['Iuran warga', 5_250, 4_992],
        ['Sumbangan', 310, 300],
        ['Honor', 3_500, 3_408],
        ['Sewa', 900, 910],
        ['Sisa', 1_160, 974],
      ],
      ['revenue', 'revenue', 'expenditure', 'expenditure'],
    ],
    [
      'in one column alone it is none',
      [
        ['Iuran warga', 5_250, 4_992],
        ['Honor', 3_500, 3_408],
        ['Sewa', 900, 910],
        ['Sisa', 850, 600],
      ],
      ['null', 'null', 'null'],
    ],
  ])('%s', (_name, rows, accounts) => {
    const read = readSheet([['Item', 'Budget', 'Actual'], ...rows])
    expect(read.budget.map(({ account }) => `${account}`)).toEqual(accounts)
  })
})
