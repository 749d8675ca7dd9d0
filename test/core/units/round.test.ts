import { spreadsheetRound } from '../../../src/core/units'
import { expectAgreement } from '../rules/support/agree'

// Microsoft Support, "ROUND function": the examples of its table.
test.each([
  [2.15, 1, 2.2],
  [2.149, 1, 2.1],
  [-1.475, 2, -1.48],
  [21.5, -1, 20],
  [626.3, -3, 1000],
  [1.98, -1, 0],
  [-50.55, -2, -100],
])('ROUND(%d, %d) is %d', (value, digits, rounded) => {
  expect(spreadsheetRound(value, digits)).toBe(rounded)
})

test.each([
  ['a half goes up', 0.5, 0, 1],
  ['an even half goes up too', 2.5, 0, 3],
  ['a negative half goes away from zero', -2.5, 0, -3],
  ['just below a half', 0.499999, 0, 0],
  ['nothing', 0, 0, 0],
  ['a half that binary holds too low', 1.005, 2, 1.01],
  ['the same in the third decimal', 1.0005, 3, 1.001],
  ['a sum that binary holds too low', 0.7 + 0.1 + 0.2, 3, 1],
  ['nearly a half by the dust of fractions', 924.4999999999999, 0, 925],
  ['a product that binary holds too low', 0.285 * 100, 0, 29],
])('%s: %d to %d decimals is %d', (_, value, digits, rounded) => {
  expect(spreadsheetRound(value, digits)).toBe(rounded)
})

test('without decimals the spreadsheet rounds the same', () => {
  for (const value of [0.5, 1.5, 8_443_749.5, 8_443_749.499]) {
    expectAgreement(`ROUND(A1,0)`, { cells: { A1: value } }, spreadsheetRound(value))
  }
})
