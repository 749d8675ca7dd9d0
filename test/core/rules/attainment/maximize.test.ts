import { maximize, maximizeFormula } from '../../../../src/core/rules/attainment/maximize'
import { both } from './support'

// attainment = actual / target
test.each([
  ['published: NKO of a customs office, 117.6 %', 85, 100, 1.176470588235],
  ['on target', 80, 80, 1],
  ['nothing', 80, 0, 0],
  ['below nothing', 80, -40, -0.5],
  ['a target of nothing cannot be divided by', 0, 5, 'zero-target'],
  ['nor one below', -5, -10, 'negative-target'],
])('%s', (_, target, actual, expected) => {
  expect(both(maximize(target, actual), maximizeFormula('A1', 'B1'), [target, actual])).toBe(expected)
})
