import { NAMES } from '../../../../src/core/regulations/names'
import { minimize, minimizeFormula } from '../../../../src/core/rules/attainment/minimize'
import { both } from './support'

const WAYS = { 'two-t-minus-r': '2T-R', 't-over-r': 'T/R' } as const
const reached = (way: keyof typeof WAYS, target: number, actual: number) =>
  both(minimize(target, actual, way), minimizeFormula('A1', 'B1'), [target, actual], { [NAMES.minimize]: WAYS[way] }) // prettier-ignore

// attainment = (2 * target - actual) / target, never below 0: LKjIP practice where less is better.
test.each([
  ['on target', 10, 10, 1],
  ['less', 10, 8, 1.2],
  ['nothing at all', 10, 0, 2],
  ['more', 10, 14, 0.6],
  ['twice as much and more', 10, 25, 0],
  ['below nothing', 10, -5, 2.5],
  ['nothing was to be, and nothing was', 0, 0, 1],
  ['nothing was to be, and something was', 0, 1, 0],
  ['a target below nothing', -1, 0, 'negative-target'],
])('(2T - R) / T: %s', (_, target, actual, expected) => {
  expect(reached('two-t-minus-r', target, actual)).toBe(expected)
})

// attainment = target / actual, where an office chose it.
test.each([
  ['on target', 10, 10, 1],
  ['less', 10, 8, 1.25],
  ['more', 10, 20, 0.5],
  // Nothing cannot be divided by: the other way says what it is.
  ['nothing at all', 10, 0, 2],
  ['nothing was to be, and something was', 0, 1, 0],
])('T / R: %s', (_, target, actual, expected) => {
  expect(reached('t-over-r', target, actual)).toBe(expected)
})
