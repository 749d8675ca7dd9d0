import { MONTH_PATTERN, monthNumber } from '../../../../src/core/intake/values/monthNames'

it.each([
  ['januari', 1],
  ['january', 1],
  ['mei', 5],
  ['may', 5],
  ['agustus', 8],
  ['oktober', 10],
  ['december', 12],
  ['triwulan', null],
  ['Januari', null],
  ['', null],
])('%p is month %p', (name, expected) => {
  expect(monthNumber(name)).toBe(expected)
})

it('finds the longest name that stands there', () => {
  const found = (text: string) => new RegExp(`^(?:${MONTH_PATTERN})`).exec(text)?.[0]
  expect(found('september 2025')).toBe('september')
  expect(found('juni 2025')).toBe('juni')
  expect(found('bulan juni')).toBeUndefined()
})
