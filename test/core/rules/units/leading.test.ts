import { carriedWeight, carriedWeightFormula, mayLead } from '../../../../src/core/rules/units/ranking'

describe('which unit may be named as the first or the last', () => {
  test.each([
    ['ranked, two indicators measured', 1, 2, true],
    ['ranked, one indicator measured', 1, 1, false],
    ['not ranked', null, 5, false],
  ])('%s', (_name, rank, measured, expected) => {
    expect(mayLead({ rank, group: { measured } })).toBe(expected)
  })
})

describe('what a unit weighs in the score of the organisation', () => {
  test.each([
    ['measured enough to be ranked: all of it', 10, 0.5, 10],
    ['dust below the limit', 10, 0.5 - 1e-15, 10],
    ['too little to be ranked: the share that was measured', 10, 0.2, 2],
    ['not measured: nothing', 10, 0, 0],
  ])('%s', (_name, weight, coverage, expected) => {
    expect(carriedWeight(weight, coverage, 0.5)).toBe(expected)
  })

  test('as a formula, by the limit of the settings sheet', () => {
    expect(carriedWeightFormula('$D9', '$H9')).toBe('$D9*IF($H9<N(Kinerja_MinUnitCoverage)-1E-12,$H9,1)')
  })
})
