import { momentOf } from '../../src/app/moment'

// Excel counts days from 30 December 1899, so that 1 March 1900 is 61.
test.each([
  [new Date(2026, 0, 15, 9, 30), 46_037 + 9.5 / 24, 2026, '20260115-093000'],
  [new Date(1900, 2, 1), 61, 1900, '19000301-000000'],
  [new Date(2024, 1, 29, 23, 59, 59), 45_351 + 1439 / 1440, 2024, '20240229-235959'],
])('%p, in local time', (date, serial, year, stamp) => {
  const found = momentOf(date)
  expect(found).toMatchObject({ year, stamp })
  expect(found.serial).toBeCloseTo(serial, 9)
})

test('counts whole minutes, so that two hosts say the same', () => {
  const [one, other] = [0, 59].map((second) => momentOf(new Date(2026, 0, 15, 9, 30, second)).serial)
  expect(one).toBe(other)
})
