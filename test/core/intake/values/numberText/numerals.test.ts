import { digitsValue, numeralShape, scaleFigure } from '../../../../../src/core/intake/values/numberText'

describe('what a text says as a numeral', () => {
  test.each([
    ['(1.250)', { digits: '1.250', negative: true, stored: 'text' }],
    ['1\u2009250', { digits: '1250', negative: false, stored: 'constant' }],
    ['5% lebih', { digits: '5', percent: 'sign', stored: 'leading' }],
    ['5 persen', { digits: '5', percent: 'word' }],
    ['>= 90', { digits: '90', bound: 'least', stored: 'constant' }],
    ['maks. 14 hari', { digits: '14', bound: 'most' }],
    ['(£900,000)', { digits: '900,000', negative: true, stored: 'constant' }],
    ['(Rp 1.250.000)', { digits: '1.250.000', negative: true, currency: true, stored: 'constant' }],
    ['-Rp500.000', { digits: '500.000', negative: true, currency: true, stored: 'constant' }],
    ['£2.5m', { digits: '2.5', factor: 1e6, stored: 'constant' }],
    ['$750k', { digits: '750', factor: 1e3 }],
    ['(€1.2bn)', { digits: '1.2', factor: 1e9, negative: true }],
    ['12 m', { digits: '12', factor: 1 }],
  ])('%s', (raw, expected) => {
    expect(numeralShape(raw)).toMatchObject(expected)
  })

  test.each(['(-5)', '31 Desember 2025', 'tidak ada', '12 / 24', 'Rp 2,5 M', 'Rp1,2T', '(Rp 2 M)'])(
    '%s is none',
    (raw) => {
      expect(numeralShape(raw)).toBeNull()
    },
  )

  test.each([
    ['1.234,5', ',', 1234.5],
    ['1,5,5', ',', null],
    ['1,5.5', ',', null],
    ['12.34', ',', null],
    ['9'.repeat(400), ',', null],
  ] as const)('the digits %s with %s as decimal mark are worth %p', (digits, decimal, value) => {
    expect(digitsValue(digits, { decimal })).toBe(value)
  })

  test.each([
    [0.57, 100, 57],
    [0.57, 1, 0.57],
    [-0.29, 100, -29],
    [1e9, 100, 1e11],
  ])('%p times %p is %p', (value, scale, figure) => {
    expect(scaleFigure(value, scale)).toBe(figure)
  })
})
