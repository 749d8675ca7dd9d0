import { elapsedShare } from '../../../src/core/rules/elapsed'

const period = (year: number | null, monthsElapsed: number | null) => ({ text: 'TA', year, monthsElapsed })

test.each([
  ['February', period(2026, 2), 2026, 2 / 12],
  ['December', period(2026, 12), 2026, 1],
  ['a year that is over', period(2024, null), 2026, 1],
  ['the running year, no month', period(2026, null), 2026, null],
  ['no year', period(null, null), 2026, null],
  ['nothing stated', null, 2026, null],
])('%s', (_, stated, currentYear, share) => {
  expect(elapsedShare(stated, currentYear)).toBe(share)
})
