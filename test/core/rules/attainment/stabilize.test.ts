import { rangeStabilize, rangeStabilizeFormula, stabilize, stabilizeFormula } from '../../../../src/core/rules/attainment/stabilize' // prettier-ignore
import { both } from './support'

// attainment = 1 - |actual - target| / target, never below 0: a rule of ours.
test.each([
  ['kept', 100, 100, 1],
  ['a tenth above', 100, 110, 0.9],
  ['a tenth below', 100, 90, 0.9],
  ['twice as much and more', 100, 250, 0],
  ['nothing was to be, and nothing was', 0, 0, 1],
  ['nothing was to be, and something was', 0, 0.1, 0],
  ['a target below nothing', -1, -1, 'negative-target'],
])('%s', (_, target, actual, expected) => {
  expect(both(stabilize(target, actual), stabilizeFormula('A1', 'B1'), [target, actual])).toBe(expected)
})

test.each([
  ['within', 80, 90, 85, 1],
  ['on the lower bound', 80, 90, 80, 1],
  ['on the upper bound', 80, 90, 90, 1],
  ['above: against the upper', 80, 90, 99, 0.9],
  ['below: against the lower', 80, 90, 72, 0.9],
  ['a range that begins below nothing', -1, 90, 50, 'negative-target'],
])('a range: %s', (_, low, high, actual, expected) => {
  const found = both(rangeStabilize({ low, high }, actual), rangeStabilizeFormula('A1', 'B1', 'C1'), [low, high, actual]) // prettier-ignore
  expect(found).toBe(expected)
})
