import { fromBaseline, fromBaselineFormula } from '../../../../src/core/rules/attainment/fromBaseline'
import { both } from './support'

// attainment = (actual - baseline) / (target - baseline), in either direction and below 0
test.each([
  ['half of the way up', 80, 75, 70, 0.5],
  ['half of the way down', 60, 65, 70, 0.5],
  ['all of it', 80, 80, 70, 1],
  ['more', 80, 90, 70, 2],
  ['back where it began', 80, 70, 70, 0],
  ['the wrong way', 80, 60, 70, -1],
  ['from below nothing', 10, 0, -10, 0.5],
  ['there was no way to go', 70, 75, 70, 'baseline-equals-target'],
])('%s', (_, target, actual, baseline, expected) => {
  const found = both(fromBaseline(target, actual, baseline), fromBaselineFormula('A1', 'B1', 'C1'), [target, actual, baseline]) // prettier-ignore
  expect(found).toBe(expected)
})
