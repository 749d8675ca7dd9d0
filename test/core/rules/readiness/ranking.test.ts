import fc from 'fast-check'
import { nthWeakestFormula, rankKeyFormula, weakestFirst } from '../../../../src/core/rules/readiness/ranking'
import { expectAgreement } from '../support/agree'
import { recalculate } from '../support/formulaEngine'

test.each<[readonly (number | null)[], readonly number[]]>([
  [
    [4, 3, 2, 3, 5],
    [2, 1, 3, 0, 4],
  ],
  [
    [3, 3, 3, 3, 3],
    [0, 1, 2, 3, 4],
  ],
  [
    [4, null, 1, null, null],
    [2, 0],
  ],
  [[null, null, null, null, null], []],
])('of %p the weakest first are %p', (scores, places) => {
  expect(weakestFirst(scores)).toEqual(places)
})

test('order and formulas agree, ties and gaps included', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 5, maxLength: 5 }),
      (scores) => {
        const cells = Object.fromEntries(scores.map((score, i) => [`A${i + 1}`, score ?? '']))
        const keys = scores.map((_, i) => [
          `B${i + 1}`,
          recalculate(rankKeyFormula(`A${i + 1}`, i + 1), { cells }) as number | string,
        ])
        const order = weakestFirst(scores)
        scores.forEach((_, i) => {
          const place = order[i]
          expectAgreement(
            nthWeakestFormula('B1:B5', i + 1),
            { cells: { ...cells, ...Object.fromEntries(keys) } },
            place === undefined ? null : place + 1,
          )
        })
      },
    ),
  )
})
