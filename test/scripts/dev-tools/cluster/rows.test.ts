import { type Answer, differences } from '../../../../scripts/dev-tools/cluster/rows'

const answer = (rows: readonly (readonly unknown[])[], columns = ['a', 'b']): Answer => ({ columns, rows })

describe('answers of two engines are the same', () => {
  test.each([
    ['no rows', [], []],
    [
      'texts, flags and what is missing',
      [
        ['x', null],
        [true, ''],
      ],
      [
        ['x', null],
        [true, ''],
      ],
    ],
    ['a whole number and a decimal that is a text', [[1, 2]], [['1.0', 2]]],
    ['sums in another order', [[0.1 + 0.2, 1e15]], [[0.3, 1e15 + 0.1]]],
  ])('%s', (_, expected, actual) => expect(differences(answer(expected), answer(actual))).toEqual([]))
})

describe('answers of two engines differ', () => {
  test.each([
    ['in a name', answer([], ['a', 'c']), /columns are a, c instead of a, b/],
    ['in the order of names', answer([], ['b', 'a']), /columns/],
    ['in the number of rows', answer([[1, 2]]), /1 rows instead of 0/],
  ])('%s', (_, actual, message) => expect(differences(answer([]), actual).join()).toMatch(message))

  test.each([
    ['a figure', [1, 'x'], [1.001, 'x']],
    ['a text', [1, 'x'], [1, 'X']],
    ['zero is not missing', [0, 'x'], [null, 'x']],
    ['nor is an empty text', [1, null], [1, '']],
    ['a text that looks like a figure is a text', [1, '1'], [1, 1]],
    ['a figure is not any text', [1, 'x'], ['1x', 'x']],
  ])('%s', (_, expected, actual) => {
    expect(differences(answer([expected]), answer([actual]))).toHaveLength(1)
  })

  test('in the order of rows', () => {
    expect(
      differences(
        answer([
          [1, 1],
          [2, 2],
        ]),
        answer([
          [2, 2],
          [1, 1],
        ]),
      ),
    ).toHaveLength(4)
  })
})
