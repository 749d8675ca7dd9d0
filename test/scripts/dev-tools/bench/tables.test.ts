import { exponent, markdownTable } from '../../../../scripts/dev-tools/bench/tables'

test.each([
  ['as many again, as long again', [1000, 1], [10_000, 10], [100_000, 100], 1],
  ['as many again, a hundred times as long', [1000, 1], [10_000, 100], [100_000, 10_000], 2],
  ['always the same', [1000, 3], [10_000, 3], [100_000, 3], 0],
] as const)('growth: %s', (_, first, second, third, expected) => {
  expect(exponent([first, second, third])).toBeCloseTo(expected, 9)
})

test('a table is as wide as its widest texts, with figures to the right', () => {
  const rows = [
    ['generate', '10.00'],
    ['node', '0.1'],
  ]
  expect(markdownTable(['', 's'], rows).split('\n')).toEqual([
    '|          |     s |',
    '| -------- | ----: |',
    '| generate | 10.00 |',
    '| node     |   0.1 |',
  ])
})
