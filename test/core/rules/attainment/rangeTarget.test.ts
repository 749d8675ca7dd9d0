import { NAMES } from '../../../../src/core/regulations/names'
import { rangeMaximize, rangeMaximizeFormula, rangeMinimize, rangeMinimizeFormula } from '../../../../src/core/rules/attainment/rangeTarget' // prettier-ignore
import { both } from './support'

// PermenPANRB, Sistem Manajemen Kinerja, p. 110: within the range all is reached, beside it the nearer bound counts.
test.each([
  ['published: 80 - 90, 70 reached: 87.5 %', 80, 90, 70, 0.875],
  ['within', 80, 90, 85, 1],
  ['on a bound', 80, 90, 90, 1],
  ['above', 80, 90, 99, 1.1],
  ['from nothing on', 0, 90, 45, 1],
  ['below a range that begins with nothing', 0, 90, -9, 'zero-target'],
  ['a range that begins below nothing', -10, 90, 45, 'negative-target'],
])('more is better: %s', (_, low, high, actual, expected) => {
  const found = both(rangeMaximize({ low, high }, actual), rangeMaximizeFormula('A1', 'B1', 'C1'), [low, high, actual]) // prettier-ignore
  expect(found).toBe(expected)
})

test.each([
  ['published: 7 - 8, 6.5 reached: 107.14 %', 7, 8, 6.5, 1.071428571429],
  ['published: 7 - 8, 9 reached: 87.5 %', 7, 8, 9, 0.875],
  ['within', 7, 8, 7.5, 1],
  ['a range that begins below nothing', -1, 8, 5, 'negative-target'],
])('less is better: %s', (_, low, high, actual, expected) => {
  const names = { [NAMES.minimize]: '2T-R' }
  const result = rangeMinimize({ low, high }, actual, 'two-t-minus-r')
  expect(both(result, rangeMinimizeFormula('A1', 'B1', 'C1'), [low, high, actual], names)).toBe(expected)
})
