import { milestone, milestoneFormula } from '../../../../src/core/rules/attainment/milestone'
import { both } from './support'

const DAY = 45_992

// Done by the day or not: a rule of ours. A day is a figure within living memory.
test.each([
  ['on the day', DAY, DAY, 1],
  ['before', DAY, DAY - 10, 1],
  ['a day late', DAY, DAY + 1, 0],
  ['a figure is no day', DAY, 80, 'kinds-differ'],
  ['a target that is none', 100, DAY, 'kinds-differ'],
  ['the year 2119', DAY, 80_001, 'kinds-differ'],
])('%s', (_, target, actual, expected) => {
  expect(both(milestone(target, actual), milestoneFormula('A1', 'B1'), [target, actual])).toBe(expected)
})
