import type { Reading } from '../../../src/core/intake/values/reading'
import { polarityByBaseline } from '../../../src/core/rules/polarityByBaseline'
import { blank, grade, num } from './support/rows'

const days = (value: number): Reading => ({ ...num(value), measure: 'day' })
const percent = (value: number): Reading => ({ ...num(value), measure: 'percent' })

// A rule of ours: a target below its baseline can only mean that lower is better.
test.each<[string, Reading, Reading, 'minimize' | 'maximize' | null]>([
  ['a target below it', num(50), num(35), 'minimize'],
  ['a target above it', num(35), num(50), 'maximize'],
  ['down to nothing', num(50), num(0), 'minimize'],
  ['to where it is', num(35), num(35), null],
  ['a baseline of nothing is no start', num(0), num(9), null],
  ['nor is one below nothing', num(-5), num(9), null],
  ['a target below nothing', num(50), num(-5), null],
  ['no baseline', blank(), num(35), null],
  ['no target', num(50), blank(), null],
  ['a baseline in words', grade('baik'), num(35), null],
  ['a target in words', num(50), grade('baik'), null],
  ['both in days', days(14), days(10), 'minimize'],
  ['days and per cent', days(14), percent(10), null],
  ['days and what does not say', days(14), num(10), 'minimize'],
  ['what does not say and days', num(14), days(10), 'minimize'],
  ['fifty times apart: two scales', num(1), num(50), null],
  ['fifty times apart, downwards', num(50), num(1), null],
  ['not quite so far', num(1), num(49.9), 'maximize'],
])('%s', (_name, baseline, target, expected) => {
  expect(polarityByBaseline({ baseline, target })).toBe(expected)
})
