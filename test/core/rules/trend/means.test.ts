import { meanOf, moneySums, trendsOf, wholeSum } from '../../../../src/core/rules/trend/means'
import type { MoneyTrend } from '../../../../src/core/rules/trend/moneyTrend'
import type { Evaluation } from '../../../../src/core/rules/types'
import { budgetRow } from '../support/rows'

test.each<[string, (number | null)[], number | null, number | null]>([
  ['figures', [1, 2, 6], 3, 9],
  ['one that is missing', [1, null, 3], 2, null],
  ['none', [], null, 0],
  ['nothing known', [null, null], null, null],
])('the mean of those that are known, the sum only of all: %s', (_, figures, mean, sum) => {
  expect(meanOf(figures)).toBe(mean)
  expect(wholeSum(figures)).toBe(sum)
})

test('the trends of a perspective are those of its KPIs', () => {
  const evaluation = {
    kpis: [{ perspective: 0 }, { perspective: 1 }, { perspective: 0 }],
  } as unknown as Evaluation
  const trends = [{ kpi: 2 }, { kpi: 1 }, { kpi: 0 }]
  expect(trendsOf(trends, 0, evaluation)).toEqual([{ kpi: 2 }, { kpi: 0 }])
  expect(trendsOf(trends, 5, evaluation)).toEqual([])
})

test('money adds up the lines that are counted, and is missing where one of them is', () => {
  const programs = [100, 50, 7].map((budget) => ({ row: budgetRow({ budget }) }))
  const line = (program: number, counted: boolean, spentToDate: readonly (number | null)[]) =>
    ({ program, counted, spentToDate }) as unknown as MoneyTrend
  const { spentToDate, budget } = moneySums(
    [line(0, true, [10, 20, null]), line(1, true, [1, 2, 3]), line(2, false, [500, 500, 500])],
    { programs } as unknown as Evaluation,
  )
  expect(budget).toBe(150)
  expect([0, 1, 2, 3].map(spentToDate)).toEqual([11, 22, null, null])
})
