import fc from 'fast-check'
import { gap, gapFormula } from '../../../src/core/rules/gap'
import { expectAgreement } from './support/agree'

describe('the gap stands in the unit of the KPI, and plus is good', () => {
  test.each([
    ['more is better, short', 10, 8, 0.8, -2],
    ['more is better, reached', 10, 12, 1.2, 2],
    ['less is better, short', 4, 5, 0.75, -1],
    ['less is better, reached', 4, 3, 1.25, 1],
    ['exactly', 10, 10, 1, 0],
    ['below zero', -2, -3, 0.5, -1],
    ['a date ten days late', 46_000, 46_010, 0.9, -10],
    ['no target', null, 8, 0.8, null],
    ['no result', 10, null, 0.8, null],
    ['no attainment', 0, 8, null, null],
  ] as const)('%s', (_, target, actual, attainment, expected) => {
    expect(gap(target, actual, attainment)).toBe(expected)
  })

  test('value and formula agree', () => {
    const figure = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }))
    fc.assert(
      fc.property(figure, figure, figure, (target, actual, attainment) => {
        const cells = { A1: target ?? '', B1: actual ?? '', C1: attainment ?? '' }
        expectAgreement(gapFormula('A1', 'B1', 'C1'), { cells, names: {} }, gap(target, actual, attainment))
      }),
    )
  })
})
