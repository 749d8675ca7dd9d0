import fc from 'fast-check'
import {
  assessed,
  assessedFormula,
  readiness,
  readinessFormula,
} from '../../../../src/core/rules/readiness/assessment'
import { expectAgreement } from '../support/agree'

test.each<[string, string | number | null, number | null]>([
  ['a score', 4, 4],
  ['the lowest', 1, 1],
  ['the highest', 5, 5],
  ['nothing typed is not assessed, never 0', null, null],
  ['between two', 3.5, 3.5],
  ['0 is no score', 0, null],
  ['nor is what is a little too low', 0.99, null],
  ['or too high', 5.01, null],
  ['nor is 6', 6, null],
  ['nor a word', 'tiga', null],
])('%s', (_, typed, score) => {
  expect(assessed(typed)).toBe(score)
  expectAgreement(assessedFormula('A1'), { cells: { A1: typed } }, score)
})

test.each<[readonly (number | null)[], number | null]>([
  [[4, 3, 2, 3, 5], 3.4],
  [[4, null, 2, null, null], 3],
  [[null, null, null, null, null], null],
])('readiness of %p is %p', (scores, mean) => {
  expect(readiness(scores)).toBe(mean)
})

test('mean: value and formula agree', () => {
  fc.assert(
    fc.property(
      fc.array(fc.option(fc.integer({ min: 1, max: 5 })), { minLength: 5, maxLength: 5 }),
      (scores) => {
        const cells = Object.fromEntries(scores.map((score, i) => [`A${i + 1}`, score ?? '']))
        expectAgreement(readinessFormula('A1:A5'), { cells }, readiness(scores))
      },
    ),
  )
})
