import fc from 'fast-check'
import { NATURE_CODES, type Nature } from '../../../../src/core/rules/trend/nature'
import { latestPosition } from '../../../../src/core/rules/trend/position'
import { projection, projectionFormula } from '../../../../src/core/rules/trend/projection'
import { recalculate } from '../support/formulaEngine'

const NATURES: readonly Nature[] = ['none', 'cumulative', 'per-period', 'level']

const columns = ['A', 'B', 'C', 'D'] as const

/** Cells of a row, '' where there is nothing, as our sheets hold them. */
function rowOf(row: number, values: readonly (number | string | null)[]): Record<string, number | string> {
  return Object.fromEntries(values.map((value, i) => [`${'ABCDEFGHIJKL'.charAt(i)}${row}`, value ?? '']))
}

describe('projection: linear, house rule', () => {
  const numbers = [1, 2, 3, 4]
  test.each([
    ['cumulative: the last over the share of the year', [120, 250, null, null], 'cumulative', 500],
    ['per period: the sum and the mean for what is to come', [120, 130, null, null], 'per-period', 500],
    ['per period with a gap is not known', [120, null, 130, null], 'per-period', null],
    ['a level: a straight line through three', [68, 70, 72, null], 'level', 74],
    ['a level of two periods is too little', [68, 70, null, null], 'level', null],
    ['a year that is over is not projected', [68, 70, 72, 73], 'level', 73],
    ['a year that is over is its sum', [1, 2, 3, 4], 'per-period', 10],
    ['undeclared figures are not projected', [120, 250, 300, null], 'none', null],
    ['nothing is not zero', [null, null, null, null], 'cumulative', null],
    ['a grade is not projected', ['WDP', 'WTP', null, null], 'cumulative', null],
    ['cumulative with a gap goes by its latest', [120, null, 390, null], 'cumulative', 520],
    ['a level with a gap, through the three that are known', [68, null, 72, 74], 'level', 74],
    ['points off the line: 1, 3, 2 rise by a half', [1, 3, 2, null], 'level', 3],
    ['per period without its first', [null, 130, null, null], 'per-period', null],
  ] as const)('%s', (_name, cells, nature, expected) => {
    const found = projection({ cells, numbers, parts: 4 }, nature)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(expected, 9)
  })

  test('a line through points on a line goes on along it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -100, max: 100 }), fc.integer({ min: -50, max: 50 }), (start, step) => {
        const cells = [start + step, start + 2 * step, start + 3 * step, null]
        expect(projection({ cells, numbers, parts: 4 }, 'level')).toBeCloseTo(start + 4 * step, 6)
      }),
    )
  })

  test('formula and number agree', () => {
    const positive = fc.option(fc.integer({ min: 0, max: 100_000 }), { nil: null })
    fc.assert(
      fc.property(
        fc.array(positive, { minLength: 4, maxLength: 4 }),
        fc.constantFrom(...NATURES),
        (cells, nature) => {
          const at = latestPosition(cells)
          const sheet = {
            cells: {
              ...rowOf(1, cells),
              ...rowOf(2, numbers),
              ...rowOf(
                3,
                numbers.map((number) => number * number),
              ),
              F1: cells[at - 1] ?? '',
              G1: at > 0 ? (numbers[at - 1] ?? '') : '',
              H1: NATURE_CODES[nature],
            },
          }
          const [first, last] = [columns[0], columns[3]]
          const formula = projectionFormula({
            cells: `${first}1:${last}1`,
            numbers: `${first}2:${last}2`,
            last: 'F1',
            passed: 'G1',
            parts: 4,
            nature: 'H1',
          })
          const expected = projection({ cells, numbers, parts: 4 }, nature)
          const found = recalculate(formula, sheet)
          if (expected === null) expect(found).toBe('')
          else
            expect(Math.abs(Number(found) - expected)).toBeLessThanOrEqual(
              1e-9 * Math.max(1, Math.abs(expected)) + 1e-6,
            )
        },
      ),
    )
  })
})
