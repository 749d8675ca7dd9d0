import type { LineResult } from '../../../../src/core/intake/types'
import { isGiven, ownAttainment, ownResult } from '../../../../src/core/rules/vfm/lineResults'
import { blank, num } from '../support/rows'

const result = (aspect: LineResult['aspect'], target: number | null | undefined, actual: number | null): LineResult =>
  ({ aspect, target: target === undefined ? null : target === null ? blank() : num(target), actual: actual === null ? blank() : num(actual) }) as LineResult // prettier-ignore
const reached = (scope: 'output' | 'outcome', ...results: LineResult[]) =>
  ownAttainment(ownResult({ results }, scope))

describe('what a line reached of its own figures', () => {
  test.each<[string, 'output' | 'outcome', LineResult[], number | null]>([
    ['an output', 'output', [result('output', 10, 8)], 0.8],
    ['an outcome', 'outcome', [result('outcome', 10, 5)], 0.5],
    // Realisasi fisik (%), monthly reports of physical and financial progress (RFK): a share in itself.
    ['physical progress, in per cent of all', 'output', [result('physical', undefined, 75)], 0.75],
    ['physical progress with a plan to date', 'output', [result('physical', 50, 25)], 0.5],
    ['an output before physical progress', 'output', [result('physical', undefined, 75), result('output', 10, 8)], 0.8], // prettier-ignore
    ['an outcome is never measured by an output', 'outcome', [result('output', 10, 8)], null],
    ['nor an output by an outcome', 'output', [result('outcome', 10, 8)], null],
    ['no figure yet', 'output', [result('output', 10, null)], null],
    ['no plan', 'output', [result('output', null, 8)], null],
    ['a plan of nothing', 'output', [result('output', 0, 8)], null],
    ['nothing told', 'output', [], null],
  ])('%s', (_, scope, results, expected) => {
    expect(reached(scope, ...results)).toBe(expected)
  })
})

test.each([
  ['with a plan', result('outcome', 10, null), true],
  ['a share', result('outcome', undefined, null), true],
  ['without either', result('outcome', null, 5), false],
])('an outcome is named %s: %p', (_, given, expected) => {
  expect(isGiven(ownResult({ results: [given] }, 'outcome'))).toBe(expected)
})

test('no outcome is named where there is none', () => {
  expect(isGiven(ownResult({}, 'outcome'))).toBe(false)
})
