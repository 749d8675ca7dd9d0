import { attentionOf } from '../../../../src/core/rules/dashboard/attention'
import type { Evaluation } from '../../../../src/core/rules/types'

type Kpi = readonly [weight: number, attainment: number | null]

/** KPIs of one perspective. */
function evaluation(...kpis: readonly Kpi[]) {
  return {
    kpis: kpis.map(([weight, attainment]) => ({
      perspective: 0,
      weight,
      attainment,
      score: attainment === null ? null : Math.min(1, attainment),
    })),
    scorecard: { perspectives: [{ weight: 1, score: 0.5 }] },
  } as unknown as Evaluation
}

test.each<[string, readonly Kpi[], readonly number[], readonly number[]]>([
  [
    'what costs most comes first, however small its gap',
    [
      [9, 0.8],
      [1, 0.1],
      [1, 1],
    ],
    [0, 1],
    [2],
  ],
  [
    'of those that reach their target the best',
    [
      [1, 1],
      [1, 1.3],
      [1, 1.1],
    ],
    [],
    [1, 2, 0],
  ],
  [
    'of equal ones the earlier',
    [
      [1, 0.5],
      [1, 0.5],
      [1, 1],
      [1, 1],
    ],
    [0, 1],
    [2, 3],
  ],
  [
    'what was not measured has no place',
    [
      [1, null],
      [1, 0.9],
    ],
    [1],
    [],
  ],
  ['nothing', [], [], []],
])('%s', (_, kpis, short, best) => {
  const found = attentionOf(
    evaluation(...kpis),
    kpis.map((__, i) => i),
  )
  expect(found.short.map(({ index }) => index)).toEqual(short)
  expect(found.best.map(({ index }) => index)).toEqual(best)
  expect(found.short.map(({ place }) => place)).toEqual(short.map((__, i) => i + 1))
})

test('their numbers are those of the scorecard', () => {
  const { short } = attentionOf(evaluation([1, 0.5], [2, 0.5]), [1, 0])
  expect(short.map(({ no, index }) => [no, index])).toEqual([
    [1, 1],
    [2, 0],
  ])
})
