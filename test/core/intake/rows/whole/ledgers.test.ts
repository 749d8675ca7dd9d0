import { readTables } from '../../../../../src/core/intake/book/readTables'
import { questionsOf } from '../../../../../src/core/intake/proof/standing'
import type { CellValue } from '../../../../../src/core/units'
import { grid, workbook } from '../../../../support/grid'

type Rows = readonly (readonly CellValue[])[]

const read = (rows: Rows) => readTables(workbook([grid('Ledger', rows)]), [])
const sumOf = (amounts: readonly { readonly value: number | null }[]) =>
  amounts.reduce((sum, { value }) => sum + (value ?? 0), 0)
const budgetIn = (rows: Rows) => sumOf(read(rows).budget.map(({ budget }) => budget))
const spentIn = (rows: Rows) => sumOf(read(rows).budget.map(({ spent }) => spent))

/** Lists of the budget of cities: every line says its fund and its kind, and some amounts are sums of others. */
describe('a line whose amount is the sum of others', () => {
  const HEADER = ['Department', 'Fund', 'Kind', 'Line', 'Amount']
  const DEBT: Rows = [
    ['Finance', '6014 Debt', 'Expense', 'Bond 2012 interest', 18_079_004],
    ['Finance', '6014 Debt', 'Expense', 'Bond 2012 principal', 23_930_997],
    ['Finance', '6014 Debt', 'Expense', 'Paying agent', 4_000],
  ]
  const OTHERS: Rows = [
    ['Police', '1010 General', 'Expense', 'Salaries', 51_204_337],
    ['Fire', '1010 General', 'Expense', 'Hoses', 417_219],
    ['Parks', '1010 General', 'Expense', 'Seeds', 96_581],
  ]

  test.each([
    ['is a line of its own where it is of another fund', '1010 General', 'Expense', 42_014_001],
    ['is one too where it says of fund and kind what they all say', '6014 Debt', 'Expense', 42_014_001],
    ['is their sum where it leaves blank what they all say', '6014 Debt', null, 0],
    ['is their sum where it leaves all of it blank', null, null, 0],
  ])('%s', (_, fund, kind, counted) => {
    const office = fund === null ? null : 'Finance'
    const rows = [HEADER, ...DEBT, [office, fund, kind, 'Debt service', 42_014_001], ...OTHERS]
    expect(budgetIn(rows) - budgetIn([HEADER, ...DEBT, ...OTHERS])).toBe(counted)
  })

  test('is no sum of those below it where it says what they say', () => {
    const service = ['Finance', '6014 Debt', 'Expense', 'Debt service', 42_014_001]
    expect(budgetIn([HEADER, service, ...DEBT, ...OTHERS])).toBe(
      budgetIn([HEADER, ...DEBT, ...OTHERS]) + 42_014_001,
    )
  })

  test('is no sum of spending where it is the income that pays for it', () => {
    const transfer = ['Finance', '6014 Debt', 'Revenue', 'Transfer in', 42_014_001]
    const { budget } = read([HEADER, ...DEBT, transfer, ...OTHERS])
    expect(budget.filter(({ name }) => name.text === 'Transfer in')).toHaveLength(1)
  })
})

/** Payments of a students' union: fund, office and account of each, and one total below. */
describe('words that say of a payment which fund it is of', () => {
  const HEADER = ['Date', 'Fund', 'Department', 'Description', 'Expenses']
  const LINES: Rows = [
    ['8/23/2013', 'Membership Fees', 'Overhead', 'Payroll August', 4_744.29],
    ['8/24/2013', 'Surplus Withdrawal', 'Green Initiative', 'Van, depreciation', 320.1],
    ['8/26/2013', 'Service Fees', 'Community Service', 'Parking permit', 958.5],
    ['8/27/2013', 'Service Fees', 'Community Service', 'TOTAL WELLNESS magazine, order', 101.37],
    ['8/28/2013', 'Membership Fees', 'Overhead', 'Stipends', 5_206.25],
    ...Array.from({ length: 20 }, (_, at) => [
      '8/29/2013',
      'Service Fees',
      `Office ${at}`,
      `Printing ${at}`,
      0,
    ]),
  ]

  test.each([
    ['without a total', LINES.filter((row) => !String(row[3]).startsWith('TOTAL'))],
    ['with one', [...LINES, [null, null, null, null, null], ['Report Total', null, null, null, 11_330.51]]],
  ])('make it no sum, %s', (_, rows) => {
    const lines = rows.filter((row) => typeof row[1] === 'string')
    expect(spentIn([HEADER, ...rows])).toBeCloseTo(sumOf(lines.map((row) => ({ value: Number(row[4]) }))), 2)
  })
})

/** Where one half of a pair stands alone, what adds up says nothing of which column is meant. */
test.each([
  [
    'ordered, received and still to come',
    ['Item', 'PO Value', 'GR Value', 'PO Commitment'],
    [
      ['Stickers', 68_000.5, 51_204.25, 16_796.25],
      ['Banners', 77_291.05, 75_054.8, 2_236.25],
      ['Booths', 41_337.4, 20_118.15, 21_219.25],
      ['Flyers', 18_867.9, 18_000.3, 867.6],
    ],
    ['rival-columns'],
  ],
  [
    'two kinds of expenses under words of which some are strange',
    ['Description', 'A/P Expenses', 'G/L Expenses'],
    [
      ['Payroll', 0, 4_744.29],
      ['Depreciation', 0, 320.1],
      ['Parking', 958.5, 0],
      ['Travel', 508.6, 0],
    ],
    ['rival-columns'],
  ],
  [
    'two ceilings of one size of which neither says that it is the later',
    ['Perangkat Daerah', 'Pagu Validasi', 'Batasan Pagu SKPD'],
    [
      ['Dinas Pendidikan', 245_747_108_528, 245_747_108_528],
      ['Dinas Kesehatan', 118_204_337_219, 121_304_337_219],
      ['Dinas PUPR', 96_581_043_112, 97_581_043_112],
    ],
    ['rival-columns'],
  ],
  [
    'operating and capital spending, which are parts',
    ['Perangkat Daerah', 'Pagu Operasi', 'Pagu Modal'],
    [
      ['Dinas Pendidikan', 245_747_108_528, 12_000_000],
      ['Dinas Kesehatan', 118_204_337_219, 3_100_000_000],
      ['Dinas PUPR', 6_581_043_112, 97_581_043_112],
    ],
    [],
  ],
] satisfies [string, readonly string[], Rows, string[]][])('%s', (_, header, rows, codes) => {
  expect(questionsOf(read([header, ...rows])).map(({ code }) => code)).toEqual(codes)
})
