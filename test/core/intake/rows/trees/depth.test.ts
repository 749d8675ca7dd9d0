import fc from 'fast-check'
import { byDepth, byDepthUpwards } from '../../../../../src/core/intake/rows/trees/depth'

// [depths, parents where a sum stands above what it adds, and below it]
test.each<[string, number[], number[], number[]]>([
  ['nothing', [], [], []],
  ['lines beside each other', [0, 0, 0], [-1, -1, -1], [-1, -1, -1]],
  ['one group', [0, 1, 1], [-1, 0, 0], [-1, -1, -1]],
  ['one group whose sum closes it', [1, 1, 0], [-1, -1, -1], [2, 2, -1]],
  ['group in group', [0, 1, 2, 2, 1], [-1, 0, 1, 1, 0], [-1, -1, 4, 4, -1]],
  ['a level that is left out', [0, 2, 1], [-1, 0, 0], [-1, 2, -1]],
  ['back to the top', [0, 1, 0, 1], [-1, 0, -1, 2], [-1, 2, -1, -1]],
])('%s', (_, depths, above, below) => {
  expect(byDepth(depths)).toEqual(above)
  expect(byDepthUpwards(depths)).toEqual(below)
})

test('a parent stands before its lines and is less deep; upwards behind them', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(4), { maxLength: 20 }), (depths) => {
      byDepth(depths).forEach((parent, i) => {
        if (parent >= 0) expect([parent < i, (depths[parent] ?? 9) < (depths[i] ?? 0)]).toEqual([true, true])
      })
      byDepthUpwards(depths).forEach((parent, i) => {
        if (parent >= 0) expect([parent > i, (depths[parent] ?? 9) < (depths[i] ?? 0)]).toEqual([true, true])
      })
    }),
  )
})
