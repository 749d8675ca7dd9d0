import { dateText } from '../../../src/core/units'

it.each([
  [61, '01/03/1900'],
  [36526, '01/01/2000'],
  [36585, '29/02/2000'],
  [45351, '29/02/2024'],
  [46350.4, '24/11/2026'],
  [46387, '31/12/2026'],
] as const)('%f is %s', (serial, text) => {
  expect(dateText(serial)).toBe(text)
})
