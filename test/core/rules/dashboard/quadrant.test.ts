import fc from 'fast-check'
import {
  type Quadrant,
  quadrant,
  quadrantFormula,
  QUADRANTS,
} from '../../../../src/core/rules/dashboard/quadrant'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

const known = (value: number | null) => (value === null ? null : ratio(value))
const lies = (absorption: number | null, result: number | null, usual: number | null) =>
  quadrant({ absorption: known(absorption), result: known(result) }, known(usual))

test.each<[string, number | null, number | null, number | null, Quadrant | null]>([
  ['money spent, result reached', 0.95, 1.1, 0.9, 'spent-reached'],
  ['money left, result reached', 0.7, 1, 0.9, 'saved-reached'],
  ['money spent, result missed', 0.95, 0.8, 0.9, 'spent-missed'],
  ['money left, result missed', 0.7, 0.8, 0.9, 'saved-missed'],
  ['as much as the whole is spent', 0.9, 0.8, 0.9, 'spent-missed'],
  ['the dust of fractions is no difference', 0.1 + 0.2, 1 - 1e-12, 0.3 + 1e-12, 'spent-reached'],
  ['nothing spent and nothing reached are figures', 0, 0, 0, 'spent-missed'],
  ['absorption missing', null, 1, 0.9, null],
  ['result missing', 0.9, null, 0.9, null],
  ['nothing to compare with', 0.9, 1, null, null],
])('%s', (_, absorption, result, usual, expected) => {
  expect(lies(absorption, result, usual)).toBe(expected)
})

test('number and formula agree', () => {
  const share = fc.option(
    fc.oneof(fc.constantFrom(0, 0.5, 0.9, 1, 1 - 1e-12, 1.1), fc.double({ min: 0, max: 2, noNaN: true })),
    { nil: null, freq: 5 },
  )
  fc.assert(
    fc.property(share, share, share, (absorption, result, usual) => {
      const found = lies(absorption, result, usual)
      const formula = quadrantFormula({ absorption: 'A1', result: 'B1', usual: 'C1' })
      const cells = { A1: absorption ?? '', B1: result ?? '', C1: usual ?? '' }
      expectAgreement(formula, { cells }, found === null ? null : QUADRANTS.indexOf(found) + 1)
    }),
  )
})
