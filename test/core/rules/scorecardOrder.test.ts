import { scorecardOrder } from '../../../src/core/rules/scorecardOrder'
import type { Evaluation } from '../../../src/core/rules/types'

type Kpi = readonly [perspective: number, objective: number | null]

function ordered(kpis: readonly Kpi[]) {
  const perspectives = new Set(kpis.map(([perspective]) => perspective))
  return scorecardOrder({
    kpis: kpis.map(([perspective, objective]) => ({ perspective, objective })),
    scorecard: { perspectives: [...perspectives] },
  } as unknown as Evaluation)
}

test.each<[string, readonly Kpi[], readonly number[]]>([
  [
    'perspective by perspective',
    [
      [1, null],
      [0, null],
      [1, null],
    ],
    [1, 0, 2],
  ],
  [
    'within one objective by objective',
    [
      [0, 1],
      [0, 0],
      [0, 1],
    ],
    [1, 0, 2],
  ],
  [
    'those without an objective last',
    [
      [0, null],
      [0, 3],
    ],
    [1, 0],
  ],
  [
    'of equal ones as the source has them',
    [
      [0, 0],
      [0, 0],
      [0, 0],
    ],
    [0, 1, 2],
  ],
  ['none', [], []],
])('KPIs stand %s', (_, kpis, order) => {
  expect(ordered(kpis).order).toEqual(order)
})

test.each<[string, readonly Kpi[], ReturnType<typeof scorecardOrder>['rows']]>([
  [
    'a single perspective has no row of its own',
    [
      [0, null],
      [0, null],
    ],
    [{ kpi: 0 }, { kpi: 1 }],
  ],
  [
    'each of several stands above its KPIs',
    [
      [1, null],
      [0, null],
      [1, null],
    ],
    [{ perspective: 0 }, { kpi: 0 }, { perspective: 1 }, { kpi: 1 }, { kpi: 2 }],
  ],
])('%s', (_, kpis, rows) => {
  expect(ordered(kpis).rows).toEqual(rows)
})
