import { headerPeriod } from '../../../../src/core/intake/meanings/headerPeriod'

describe('the period that a header names', () => {
  test.each([
    [['m11'], { unit: 'month', index: 11, rest: [] }],

    [['sm2'], { unit: 'semester', index: 2 }],
    [['q3', '2025'], { unit: 'quarter', index: 3, year: 2025 }],
    [['tw5'], { unit: 'none', rest: ['tw5'] }],
    [['m13'], { unit: 'none', rest: ['m13'] }],
    [['sm3'], { unit: 'none', rest: ['sm3'] }],
    [['bulan', 'januari'], { unit: 'month', index: 1, rest: [] }],
    [['bulan'], { unit: 'none' }],
  ])('%j', (words, period) => {
    expect(headerPeriod(words)).toMatchObject(period)
  })
})
