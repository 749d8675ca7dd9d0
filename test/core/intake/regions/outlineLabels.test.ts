import { labelKind } from '../../../../src/core/intake/regions/outlineLabels'

describe('the kind of a label', () => {
  test.each([
    ['12', '', false, 'number'],
    ['1.2', '', false, 'dotted-2'],
    ['a', '', false, 'small'],
    ['iv', '', false, 'small-roman'],
    ['A', '', false, 'letter'],
    ['A', '', true, 'roman'],
    ['C', 'B', false, 'letter'],
    ['I', 'A', false, 'roman'],
    ['K', 'A', false, 'letter'],
    ['IV', '', false, 'roman'],
    ['IIII', '', false, null],
    ['IKU', '', false, null],
  ])('%s after %s', (label, lastLetter, lastRoman, kind) => {
    expect(labelKind(label, lastLetter, lastRoman)).toBe(kind)
  })
})
