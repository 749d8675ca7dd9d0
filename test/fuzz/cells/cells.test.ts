import fc from 'fast-check'
import { officerFile, PLAIN } from '../support/officerFile'
import type { Content } from '../support/officerFile'
import { outcomeOf } from '../support/outcome'
import { PAYLOADS } from '../support/payloads'
import { runs } from '../support/runs'

/** Figures that no office has, and figures written as nobody should. */
const NUMBERS: readonly Content[] = [
  0,
  -0,
  5e-324,
  1e-308,
  1e308,
  -1e308,
  1.7976931348623157e308,
  2 ** 53,
  -1,
  -2_958_466,
  2_958_466,
  0.1 + 0.2,
  ...['NaN', 'Infinity', '-Infinity', '1e999', '0x10', '1_000', ''].map((text) => ({
    attributes: '',
    xml: `<v>${text}</v>`,
  })),
  ...['#DIV/0!', '#N/A', '#NULL!', '=1+1', ''].map((text) => ({
    attributes: 't="e"',
    xml: `<v>${text}</v>`,
  })),
  ...['0', '1', 'ya'].map((text) => ({ attributes: 't="b"', xml: `<v>${text}</v>` })),
  ...['0000-00-00', '1899-12-31', '2026-13-45T99:99:99Z', '9999-12-31'].map((text) => ({
    attributes: 't="d"',
    xml: `<v>${text}</v>`,
  })),
  '1.234.567,89',
  '1,234,567.89',
  'Rp 1.000,-',
  '(12,5)',
  '--5',
  '80 - 90%',
  '9'.repeat(400),
  `0,${'0'.repeat(400)}1`,
  '1e308',
  '٣٤',
  '½',
  '%',
  '> 90',
  '31/02/2025',
  '12.34.56',
  '-',
  '– –',
]
const figure = fc.oneof(
  fc.constantFrom(...NUMBERS),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.string({ unit: fc.constantFrom(...'0123456789.,-+%() Rp'), maxLength: 20 }),
)
const text = fc.oneof(
  fc.constantFrom(...Object.values(PAYLOADS).filter((one) => one.length < 500)),
  fc.string({ unit: 'binary', maxLength: 40 }),
)
const places = Object.keys(PLAIN).filter((place) => place !== 'sheet') as (keyof typeof PLAIN)[]
const figures = ['target', 'actual', 'weight', 'budget', 'spent'] as const

test('whatever cells hold, a file comes out that others can open', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.tuple(fc.constantFrom(...places), text), { maxLength: 4 }),
      fc.array(fc.tuple(fc.constantFrom(...figures), figure), { maxLength: 5 }),
      async (texts, numbers) => {
        await outcomeOf(officerFile(Object.fromEntries(texts), Object.fromEntries(numbers)))
      },
    ),
    runs(30),
  )
})
