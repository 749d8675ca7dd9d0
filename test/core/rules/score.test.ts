import fc from 'fast-check'
import { score, scoreFormula } from '../../../src/core/rules/score'
import { ratio } from '../../../src/core/units'
import { expectAgreement } from './support/agree'

describe('the score is the attainment, capped', () => {
  // NKO 2019 of a customs office, zepar121/tugas123: each of these shows 120.
  test.each([
    [70, 90],
    [75, 98.2],
    [3, 4],
    [75, 92.23],
    [70, 88.47],
  ])('target %p, actual %p counts as 120 %%', (target, actual) => {
    expect(score(ratio(actual / target), 1.2)).toBe(1.2)
  })

  test.each([
    [1.4, null, 1.4],
    [1.4, 1, 1],
    [0.8, 1.2, 0.8],
    [-0.4, 1.2, 0],
    [-0.4, null, 0],
  ])('%p with cap %p: %p', (attainment, cap, expected) => {
    expect(score(ratio(attainment), cap)).toBe(expected)
  })

  test('what is missing stays missing', () => {
    expect(score(null, 1.2)).toBeNull()
  })

  test('value and formula agree', () => {
    const attainment = fc.option(fc.double({ min: -3, max: 5, noNaN: true }).map(ratio))
    const cap = fc.option(fc.double({ min: 0.5, max: 2, noNaN: true }))
    fc.assert(
      fc.property(attainment, cap, (raw, limit) => {
        expectAgreement(
          scoreFormula('A1'),
          { cells: { A1: raw ?? '' }, names: { Kinerja_Cap: limit } },
          score(raw, limit),
        )
      }),
    )
  })
})
