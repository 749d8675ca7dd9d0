import { meanOfKpis, sumOfRows } from '../../../../src/core/report/vfm/formulas'
import { grid } from '../../../support/grid'
import { Book } from '../../../support/spreadsheet/book'

describe('the sum of some rows', () => {
  test.each<[string, number[], string]>([
    ['one', [7], 'IF(COUNT($D$7)=0,"",SUM($D$7))'],
    ['neighbours, as one block', [7, 8, 9], 'IF(COUNT($D$7:$D$9)=0,"",SUM($D$7:$D$9))'],
    ['others between them', [7, 8, 11], 'IF(COUNT($D$7:$D$8,$D$11)=0,"",SUM($D$7:$D$8,$D$11))'],
  ])('%s', (_, rows, formula) => {
    expect(sumOfRows(rows, 4)).toBe(formula)
  })

  test.each([
    ['adds what is there', [1, 2, 4], 70],
    ['of nothing is nothing, and not 0', [3], ''],
  ])('%s', (_, rows, expected) => {
    const officers = [grid('S', [[10], [20], [''], [40]])]
    expect(new Book([], officers).compute(String(sumOfRows(rows, 1)), 'S')).toBe(expected)
  })

  test('is none of more blocks than every spreadsheet takes', () => {
    const apart = (count: number) => Array.from({ length: count }, (_, i) => 7 + 2 * i)
    expect(sumOfRows(apart(250), 4)).not.toBeNull()
    expect(sumOfRows(apart(251), 4)).toBeNull()
  })
})

test('without a scorecard no KPI says what a line brought about', () => {
  expect(meanOfKpis('output', 0, null)).toBe('""')
})
