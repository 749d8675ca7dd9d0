import fc from 'fast-check'
import { PACES, pace, paceFormula } from '../../../../src/core/rules/dashboard/pace'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

const of = (absorption: number | null, elapsed: number | null) =>
  pace(absorption === null ? null : ratio(absorption), elapsed)

test.each<[string, number | null, number | null, ReturnType<typeof pace>]>([
  ['February, hardly anything spent', 0.023, 2 / 12, 'behind'],
  ['a tenth of a per cent less', 0.499, 0.5, 'behind'],
  ['equal to a tenth of a per cent', 0.50004, 0.5, 'even'],
  ['more than time', 0.61, 0.5, 'ahead'],
  ['the year is over', 0.9, 1, null],
  ['no period is known', 0.9, null, null],
  ['no absorption is known', null, 0.5, null],
])('%s', (_, absorption, elapsed, expected) => {
  expect(of(absorption, elapsed)).toBe(expected)
})

test('number and formula agree', () => {
  const share = fc.option(fc.double({ min: 0, max: 1.3, noNaN: true }), { nil: null, freq: 5 })
  fc.assert(
    fc.property(share, share, (absorption, elapsed) => {
      const found = of(absorption, elapsed)
      const cells = { A1: absorption ?? '', B1: elapsed ?? '' }
      expectAgreement(paceFormula('A1', 'B1'), { cells }, found === null ? null : PACES.indexOf(found) + 1)
    }),
  )
})
