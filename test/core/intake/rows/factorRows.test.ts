import { factorRows } from '../../../../src/core/intake/rows/factorRows'
import type { Amount } from '../../../../src/core/intake/values/reading'
import { readSheet } from '../support/read'
import { headlineTotal } from '../../../../src/core/intake/proof/figures'

const CELL = { sheet: 'Data', row: 1, col: 1 }

type Row = readonly [name: string, ...figures: number[]]

const SALES: Row[] = [
  ['Volume', 50_000, 46_052],
  ['Price', 105, 108],
  ['Revenue', 5_250_000, 4_973_616],
  ['Variable costs', 3_500_000, 3_558_961],
  ['Fixed costs', 1_000_000, 900_540],
]

/** Names of the rows that are set aside as measures. */
function measures(rows: readonly Row[]): string[] {
  const entries = rows.map(([text, ...values]) => ({
    name: { text, cell: CELL },
    claim: text === 'Total' ? 'total' : null,
    money: values.map((value): Amount => ({ value, parts: [] })),
  }))
  const found = factorRows(entries, ({ money }) => money)
  return [...found].sort((a, b) => a - b).map((at) => rows[at]![0])
}

describe('a count and a price that make a line are no money', () => {
  test.each<[string, Row[], string[]]>([
    ['two long products', SALES, ['Volume', 'Price']],
    [
      'a word for a price, one column',
      [
        ['Volume (unit)', 1_250],
        ['Harga satuan', 75],
        ['Penjualan', 93_750],
      ],
      ['Volume (unit)', 'Harga satuan'],
    ],
    [
      'the total counts neither',
      [
        ['Hours', 1_000, 900],
        ['Rate', 50, 55],
        ['Labour', 50_000, 49_500],
        ['Materials', 20_000, 19_000],
        ['Total', 70_000, 68_500],
      ],
      ['Hours', 'Rate'],
    ],
    [
      'the same count at the next price',
      [...SALES.slice(0, 3), ['Cost each', 70, 71], ['Variable costs', 3_500_000, 3_269_692]],
      ['Volume', 'Price', 'Cost each'],
    ],
    [
      'short figures, no word, no total: lines by chance',
      [
        ['Rent', 20, 30],
        ['Power', 5, 6],
        ['Pay', 100, 180],
      ],
      [],
    ],
    [
      'one column only agrees',
      [
        ['Volume', 50_000, 46_052],
        ['Price', 105, 108],
        ['Revenue', 5_250_000, 4_973_610],
      ],
      [],
    ],
    [
      'ten times another line',
      [
        ['A', 10, 10],
        ['B', 123_457, 987_653],
        ['C', 1_234_570, 9_876_530],
      ],
      [],
    ],
  ])('%s', (_, rows, found) => {
    expect(measures(rows)).toEqual(found)
  })

  test('what is left adds up to the profit', () => {
    const read = readSheet([['Item', 'Budget', 'Actual'], ...SALES, ['Profit', 750_000, 514_115]])
    const totals = (['budget', 'spent'] as const).map((field) => headlineTotal(read.budget, field))
    expect(totals).toEqual([4_500_000, 4_459_501])
    expect(read.budget.map(({ account }) => account)).toEqual(['revenue', 'expenditure', 'expenditure'])
  })
})
