import fc from 'fast-check'
import { linesOf } from '../../../src/core/report/textLines'

test.each([
  ['', 10, 1],
  ['Indikator', 10, 1],
  ['Indikator kinerja utama', 10, 3],
  // Small letters are narrower than digits, capitals are not.
  ['indikatorkine', 12, 1],
  ['INDIKATORKINE', 12, 2],
  // A word longer than the line is broken.
  ['x'.repeat(50), 10, 5],
  ['a b c d e f g h', 5, 3],
])('%p in %d digits: %d', (text, width, lines) => {
  expect(linesOf(text, width)).toBe(lines)
})

test('a wider line never takes more of them, a longer text never fewer', () => {
  const words = fc.array(fc.stringMatching(/^[A-Za-z]{1,12}$/), { minLength: 1, maxLength: 20 })
  fc.assert(
    fc.property(words, fc.integer({ min: 5, max: 40 }), (all, width) => {
      const text = all.join(' ')
      expect(linesOf(text, width + 1)).toBeLessThanOrEqual(linesOf(text, width))
      expect(linesOf(`${text} tambahan`, width)).toBeGreaterThanOrEqual(linesOf(text, width))
    }),
  )
})
