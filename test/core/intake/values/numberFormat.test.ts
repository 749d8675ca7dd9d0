import {
  dividesByThousands,
  isDateFormat,
  isPercentFormat,
  showsThousands,
  zerosShown,
} from '../../../../src/core/intake/values/numberFormat'

it.each([
  ['0%', true],
  ['0.00%;[Red]-0.00%', true],
  ['0.00', false],
  // A sign that is only written behind the figure changes nothing of it.
  ['0.0"%"', false],
  ['0.0\\%', false],
  ['[>1]0%;0.0', true],
  ['General', false],
])('whether %p shows per cent: %p', (format, expected) => {
  expect(isPercentFormat(format)).toBe(expected)
})

it.each([
  ['#,##0,', true, true],
  ['#,##0,,', true, true],
  ['#,##0,;(#,##0,)', true, true],
  ['#,##0, "ribu"', true, true],
  ['#,##0', false, false],
  ['#,##0.00', false, false],
  ['#,##0","', false, false],
  ['General', false, false],
])('whether %p divides what it shows: %p, %p', (format, divides, shows) => {
  expect(dividesByThousands(format)).toBe(divides)
  expect(showsThousands(format)).toBe(shows)
})

it.each([
  ['dd/mm/yyyy', true],
  ['mmm-yy', true],
  ['[$-421]dd mmmm yyyy', true],
  ['h:mm', false],
  ['mm:ss', false],
  ['General', false],
  ['General "hari"', false],
  ['@', false],
  ['0 "day"', false],
  ['#,##0_);[Red]\\(#,##0\\)', false],
])('whether %p shows a day: %p', (format, expected) => {
  expect(isDateFormat(format)).toBe(expected)
})

it.each([
  [2.2, '0.00', '2.20'],
  [2, '0.0', '2.0'],
  [12.5, '00.00', '12.50'],
  // What it hides must not be lost.
  [2.256, '0.00', null],
  [2.2, 'General', null],
  [2.2, '0', null],
  [2.2, '#,##0.00', null],
  [2.2, '0.00;-0.00', '2.20'],
])('%p under %p is the code %p', (value, format, expected) => {
  expect(zerosShown(value, format)).toBe(expected)
})
