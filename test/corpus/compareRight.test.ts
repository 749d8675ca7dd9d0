import type { Outcome } from './judge'
import { compareRight, rightBefore } from './compareRight'
import { Tally } from './tally'

function tallyOf(outcomes: readonly Outcome[]): Tally {
  const tally = new Tally()
  for (const outcome of outcomes) tally.add('answers', outcome)
  return tally
}

test.each<{ outcomes: Outcome[]; before: number; line: string; isWorse: boolean }>([
  {
    outcomes: ['right', 'asked', 'wrong'],
    before: 1,
    line: 'cases: 3 ran, 1 right, at least 1 must be',
    isWorse: false,
  },
  {
    outcomes: ['right', 'asked', 'wrong'],
    before: 2,
    line: 'cases: 3 ran, 1 right, at least 2 must be',
    isWorse: true,
  },
  {
    outcomes: ['right', 'right', 'refused'],
    before: 1,
    line: 'cases: 3 ran, 2 right, at least 1 must be; raise the number in test/corpus/rightCases.json',
    isWorse: false,
  },
])('$outcomes where $before were right', ({ outcomes, before, line, isWorse }) => {
  expect(compareRight(tallyOf(outcomes), before)).toEqual({ line, isWorse })
})

test('of a folder of which nothing is known nothing is asked', () => {
  expect(rightBefore('/somewhere/dev')).toBeGreaterThan(0)
  expect(rightBefore('/somewhere/else')).toBe(0)
})
