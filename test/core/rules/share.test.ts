import fc from 'fast-check'
import { meanShare, meanShareFormula, share, shareFormula } from '../../../src/core/rules/share'
import { MISSING } from '../../../src/core/units'
import { expectAgreement } from './support/agree'

test.each([
  [37, 40, 0.925],
  [0, 40, 0],
  [40, 40, 1],
  [0, 0, null],
])('%p of %p is %p', (part, whole, expected) => {
  expect(share(part, whole)).toBe(expected)
  expectAgreement(shareFormula('A1', 'B1'), { cells: { A1: part, B1: whole } }, expected)
})

test('without anything to count there is no share', () => {
  expectAgreement(shareFormula('A1', 'B1'), {}, null)
})

test('of no share that is known there is no mean', () => {
  expect(meanShare([MISSING, MISSING])).toBe(MISSING)
})

test('the mean is of the shares that are known: value and formula agree', () => {
  const shares = fc.array(fc.option(fc.double({ min: 0, max: 1, noNaN: true })), {
    minLength: 2,
    maxLength: 2,
  })
  fc.assert(
    fc.property(shares, ([first = null, second = null]) => {
      const cells = { A1: first ?? '', B1: second ?? '' }
      expectAgreement(meanShareFormula('A1:B1'), { cells }, meanShare([first, second]))
    }),
  )
})
