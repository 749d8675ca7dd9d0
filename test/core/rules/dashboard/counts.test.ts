import { kpiCounts, reachedIn } from '../../../../src/core/rules/dashboard/counts'
import type { KpiResult } from '../../../../src/core/rules/types'
import { grid } from '../../../support/grid'
import { Book } from '../../../support/spreadsheet/book'

type Kpi = readonly [attainment: number | null, perspective?: number]

const results = (kpis: readonly Kpi[]) =>
  kpis.map(([attainment, perspective = 0]) => ({ attainment, perspective }) as KpiResult)

test.each<[string, readonly Kpi[], readonly number[]]>([
  ['all reached', [[1], [1.2]], [2, 2, 2, 0, 0]],
  ['some short, one not measured', [[1], [0.5], [null]], [3, 2, 1, 1, 1]],
  ['nothing measured', [[null], [null]], [2, 0, 0, 0, 2]],
])('%s: the counts and their formulas agree', (_, kpis, expected) => {
  const counts = kpiCounts(results(kpis), { numbers: "'S'!$A$1:$A$9", attainments: "'S'!$B$1:$B$9" })
  const book = new Book(
    [],
    [
      grid(
        'S',
        kpis.map(([attainment], i) => [i + 1, attainment ?? '']),
      ),
    ],
  )
  const parts = [counts.all, counts.measured, counts.good, counts.below, counts.open]
  expect(parts.map(({ value }) => value)).toEqual(expected)
  expect(parts.map(({ formula }) => book.compute(formula, 'S'))).toEqual(expected)
})

test.each([
  [0, { good: 1, below: 1 }],
  [1, { good: 0, below: 1 }],
  [2, { good: 0, below: 0 }],
  [null, { good: 1, below: 2 }],
] as const)('of perspective %s', (perspective, expected) => {
  expect(
    reachedIn(
      results([
        [1, 0],
        [0.5, 0],
        [0.2, 1],
        [null, 2],
      ]),
      perspective,
    ),
  ).toEqual(expected)
})
