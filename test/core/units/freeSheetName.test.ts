import { freeSheetName } from '../../../src/core/units'

const named = (wanted: string, ...taken: string[]) =>
  freeSheetName(wanted, new Set(taken.map((one) => one.toLowerCase())))

// support.microsoft.com, "Rename a worksheet".
describe('a name that Excel takes', () => {
  test.each([
    ['Rapor', 'Rapor'],
    ['Rapor/2025: [a]*?', 'Rapor 2025 a'],
    ["'Rapor'", 'Rapor'],
    ['  Rapor  ', 'Rapor'],
    ['History', 'History 2'],
    ['', 'Kinerja'],
    ["' '", 'Kinerja'],
    ['x'.repeat(40), 'x'.repeat(31)],
    // Never through the middle of a character of two places.
    [`${'x'.repeat(30)}😀`, 'x'.repeat(30)],
  ])('%p: %p', (wanted, expected) => {
    expect(named(wanted)).toBe(expected)
  })

  test.each([
    ['Rapor', ['Rapor'], 'Rapor 2'],
    ['RAPOR', ['rapor'], 'RAPOR 2'],
    ['Rapor', ['Rapor', 'Rapor 2'], 'Rapor 3'],
    ['x'.repeat(31), ['x'.repeat(31)], `${'x'.repeat(29)} 2`],
  ])('%p beside %j: %p', (wanted, taken, expected) => {
    expect(named(wanted, ...taken)).toBe(expected)
  })

  test('is taken from then on', () => {
    const taken = new Set<string>()
    expect([1, 2, 3].map(() => freeSheetName('Rapor', taken))).toEqual(['Rapor', 'Rapor 2', 'Rapor 3'])
  })
})
