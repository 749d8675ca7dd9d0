import { _, asideOf, fieldsOf, readSheet } from '../support/read'

describe('forms of English councils', () => {
  test.each(['Good is', 'Good performance is'])('"%s" tells the better direction', (header) => {
    const result = readSheet([
      ['Ref', 'Performance indicator', 'Unit', header, 'Target', 'Actual'],
      [1, 'Household waste recycled', '%', 'Higher', 50, 47],
      [2, 'Days to process a claim', 'days', 'Lower', 20, 22],
    ])
    expect(fieldsOf(result.tables[0])).toMatchObject({ polarity: 'D' })
    expect(result.kpis.map(({ polarity }) => polarity?.text)).toEqual(['Higher', 'Lower'])
  })

  test('a row of units below the header is no line', () => {
    const result = readSheet([
      ['Service', 'Approved budget', 'Actual expenditure'],
      [_, '\u00a3000', '\u00a3000'],
      ['Adult social care', 52100, 53400],
      ['Highways', 12300, 11900],
      ['Net cost of services', 64400, 65300],
    ])
    expect(asideOf(result.tables[0])).toEqual(['2 note', '5 total'])
    expect(result.budget.map(({ name, budget }) => [name.text, budget.value])).toEqual([
      ['Adult social care', 52_100_000],
      ['Highways', 12_300_000],
    ])
  })

  test('nor is it a KPI', () => {
    const result = readSheet([
      ['Ref', 'Performance indicator', 'Target', 'Actual'],
      [_, _, "\u00a3'000", "\u00a3'000"],
      [1, 'Council tax collected', 900, 880],
      [2, 'Savings delivered', 120, 130],
    ])
    expect(asideOf(result.tables[0])).toEqual(['2 note'])
    expect(result.kpis.map(({ indicator }) => indicator.text)).toEqual([
      'Council tax collected',
      'Savings delivered',
    ])
  })

  test('a forecast is no result', () => {
    const result = readSheet([
      ['Service', 'Annual Budget', 'Budget to Date', 'Actual to Date', 'Variance', 'Forecast Outturn'],
      ['Highways', 60, 45, 50, 5, 66],
      ['Libraries', 40, 30, 28, -2, 38],
    ])
    expect(result.tables.map(({ kind }) => kind)).toEqual(['budget'])
    expect(fieldsOf(result.tables[0])).toEqual({ program: 'A', budget: 'B', budgetToDate: 'C', spent: 'D' })
  })

  test.each([
    'Net cost of services',
    'Net expenditure',
    'Net revenue expenditure',
    'Total net',
    'Gross total',
  ])('"%s" is a total', (name) => {
    const result = readSheet([
      ['Service', 'Budget', 'Spent'],
      ['Highways', 60, 6],
      ['Libraries', 40, 4],
      [name, 100, 10],
    ])
    expect(asideOf(result.tables[0])).toEqual(['4 total'])
  })
})
