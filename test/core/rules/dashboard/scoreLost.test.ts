import { scoreLost, scoreLostFormula } from '../../../../src/core/rules/dashboard/scoreLost'
import type { Evaluation } from '../../../../src/core/rules/types'
import { expectAgreement } from '../support/agree'

type Kpi = readonly [perspective: number, weight: number, score: number | null]

/** KPIs, the weights of their perspectives, and what each costs: weight of both * (1 - score), shared among the measured. */
const CASES: readonly (readonly [string, readonly Kpi[], readonly number[], readonly number[]])[] = [
  [
    'a small gap of a heavy indicator costs more than a large one of a light one',
    [
      [0, 90, 0.9],
      [0, 10, 0.5],
    ],
    [100],
    [9, 5],
  ],
  [
    'an indicator weighs what its perspective weighs',
    [
      [0, 1, 0.5],
      [1, 1, 0.5],
    ],
    [60, 40],
    [30, 20],
  ],
  [
    'what is not measured leaves its weight to the others',
    [
      [0, 50, 0.5],
      [0, 50, null],
    ],
    [100],
    [50, 0],
  ],
  [
    'what reaches its target costs nothing',
    [
      [0, 1, 1.2],
      [0, 1, 0.8],
    ],
    [2],
    [0, 0.2],
  ],
  ['nothing weighs anything', [[0, 0, 0.5]], [1], [0]],
]

function evaluationOf(kpis: readonly Kpi[], weights: readonly number[]) {
  const scored = kpis.map(([perspective, weight, score]) => ({ perspective, weight, score }))
  const perspectives = weights.map((weight, i) => {
    return { weight, score: scored.some((kpi) => kpi.perspective === i && kpi.score !== null) ? 0.9 : null }
  })
  return { kpis: scored, scorecard: { perspectives } } as unknown as Evaluation
}

test.each(CASES)('%s', (_, kpis, weights, expected) => {
  const lost = scoreLost(evaluationOf(kpis, weights))
  lost.forEach((one, i) => expect(one).toBeCloseTo(expected[i] ?? Number.NaN, 12))
})

test.each(CASES)('as a formula: %s', (_, kpis, weights, expected) => {
  const cells = Object.fromEntries([
    ...kpis.flatMap(([perspective, weight, score], i) => [
      [`A${i + 1}`, perspective],
      [`B${i + 1}`, weight],
      [`C${i + 1}`, score ?? ''],
    ]),
    ...weights.map((weight, i) => [`D${i + 1}`, weight]),
  ]) as Record<string, number | string>
  kpis.forEach(([, , score], i) => {
    if (score === null) return
    const formula = scoreLostFormula({
      score: `C${i + 1}`,
      scores: `C1:C${kpis.length}`,
      weight: `B${i + 1}`,
      weights: `B1:B${kpis.length}`,
      group: `A${i + 1}`,
      groups: `A1:A${kpis.length}`,
      groupWeights: `D1:D${weights.length}`,
    })
    const found = expected[i] ?? 0
    expectAgreement(`ROUND(${formula},9)`, { cells }, Math.round(found * 1e9) / 1e9)
  })
})
