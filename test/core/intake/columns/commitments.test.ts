import { fieldsOf, readSheet } from '../support/read'

const LINES = [
  ['Pay', 500, 5, 480, 485, 15],
  ['Paper', 300, 7, 208, 215, 85],
  ['Desks', 150, 4, 121, 125, 25],
  ['Meals', 50, 6, 49, 55, -5],
] as const

describe('what was ordered and not paid is no spending', () => {
  test.each<[string[], { budget: string; spent: string }]>([
    [
      ['Object', 'Budget', 'Encumbrances', 'Expenditures', 'Total Committed', 'Balance'],
      { budget: 'B', spent: 'D' },
    ],
    [
      ['Object', 'Budget', 'Encumbrances', 'YTD Actual', 'Total Obligated', 'Balance'],
      { budget: 'B', spent: 'D' },
    ],
    [
      ['Object', 'Budget', 'Commitments', 'Actual', 'Actual + Commitments', 'Available'],
      { budget: 'B', spent: 'D' },
    ],
    [['Object', 'Budget', 'Encumbered', 'Expenditures', 'Total', 'Balance'], { budget: 'B', spent: 'D' }],
    // The sum is what the heading calls spent, where nothing is called a commitment.
    [['Object', 'Budget', 'Cash', 'Transfers', 'Total Spent', 'Balance'], { budget: 'B', spent: 'E' }],
  ])('%j', (header, fields) => {
    expect(fieldsOf(readSheet([header, ...LINES]).tables[0])).toMatchObject(fields)
  })

  test('beside no plan it is what was promised', () => {
    const rows = LINES.map(([name, plan, , spent]) => [name, plan, spent])
    const read = readSheet([['Project', 'Commitment', 'Disbursed'], ...rows])
    expect(fieldsOf(read.tables[0])).toMatchObject({ budget: 'B', spent: 'C' })
  })

  test('a column of texts is none', () => {
    const rows = LINES.map(([name, plan, , spent]) => [name, 'We keep our word', plan, spent])
    const read = readSheet([['Item', 'Commitments', 'Budget', 'Actual'], ...rows])
    expect(fieldsOf(read.tables[0])).toMatchObject({ budget: 'C', spent: 'D' })
  })
})
