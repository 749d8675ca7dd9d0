import { isBlank, isYear, shownText } from '../../../../src/core/intake/values/cellText'

it.each([
  [null, true],
  [undefined, true],
  ['', true],
  ['  \t', true],
  ['\u00a0\u2003', true],
  ['\n', true],
  ['-', false],
  [' a', false],
  ['\u00e9', false],
  [0, false],
  [false, false],
  [{ error: '#N/A' }, false],
])('whether %p shows nothing: %p', (value, expected) => {
  expect(isBlank(value)).toBe(expected)
})

it.each([
  [null, ''],
  [undefined, ''],
  [0.5, '0.5'],
  [true, 'true'],
  ['a ', 'a '],
  [{ error: '#DIV/0!' }, '#DIV/0!'],
])('what people read in %p: %p', (value, expected) => {
  expect(shownText(value)).toBe(expected)
})

it.each([
  [2025, true],
  [1990, true],
  [2100, true],
  [1989, false],
  [2101, false],
  [2025.5, false],
  ['2025', false],
  [null, false],
])('whether %p may be a year: %p', (value, expected) => {
  expect(isYear(value)).toBe(expected)
})
