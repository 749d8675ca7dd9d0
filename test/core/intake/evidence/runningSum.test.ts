import type { FigureRows } from '../../../../src/core/intake/evidence/figureRows'
import { runningBits, showRunningSum } from '../../../../src/core/intake/evidence/runningSum'

/** Of three figures in any order one in six rises. */
const ONE_OF_SIX = Math.log2(6)

describe('how unlikely it is that figures of periods alone rise so', () => {
  test.each<[string, FigureRows, number]>([
    ['three that rise', [[100, 250, 300]], ONE_OF_SIX],
    [
      'each row adds to it',
      [
        [100, 250, 300],
        [5, 6, 9],
      ],
      2 * ONE_OF_SIX,
    ],
    [
      'one that falls: each is of its own period',
      [
        [100, 250, 300],
        [5, 9, 6],
      ],
      0,
    ],
    ['a period to come says nothing', [[100, 250, 300, null]], ONE_OF_SIX],
    ['the same in every period: rent of each month', [[50, 50, 50]], 0],
    [
      'more rows rise than stay',
      [
        [50, 50, 50],
        [100, 250, 300],
        [5, 6, 9],
      ],
      2 * ONE_OF_SIX,
    ],
    ['no row', [], 0],
  ])('%s', (_, rows, bits) => {
    expect(runningBits(rows)).toBeCloseTo(bits, 10)
  })

  test.each([
    [4, false],
    [5, true],
  ])('%i rows of three: %s', (count, shown) => {
    expect(showRunningSum(Array.from({ length: count }, (_, at) => [at + 1, at + 2, at + 3]))).toBe(shown)
  })
})
