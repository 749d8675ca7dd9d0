import type { Reading } from '../../../src/core/intake/values/reading'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { polarityByAttainment } from '../../../src/core/rules/polarityByAttainment'
import { blank, num } from './support/rows'

const settings = defaultSettings('id')
const cell = { sheet: 'IKU', row: 2, col: 3 }
const marks = { decimal: ',', group: '.', settled: true } as const
const number = (value: number | null): Reading =>
  value === null
    ? { kind: 'missing', cell }
    : { kind: 'number', cell, value, stored: 'number', marks, scale: 1 }
const row = (target: number | null, actual: number | null, published: number | null) => ({
  target: number(target),
  actual: number(actual),
  attainment: number(published),
})

it.each([
  [5, 5.6, 88, 'minimize', '(2 x 5 - 5.6) / 5'],
  [85, 82.3, 96.82, 'maximize', '82.3 / 85, rounded to two decimals'],
  [85, 82.3, 97, 'maximize', 'rounded to a whole per cent'],
  [10, 4, 120, 'minimize', '160 % shown as the cap of 120 %'],
  [13.05, 13.02, 99.77, 'maximize', '13.02 / 13.05; the other formula gives 100.23 %, within half a point'],
  [13.05, 13.02, 100.23, 'minimize', '(2 x 13.05 - 13.02) / 13.05'],
  [13.05, 13.02, 99.8, 'maximize', 'rounded to one decimal'],
  [13.05, 13.02, 100, null, 'both round to 100 %'],
  [80, 80.2, 100, null, 'cut off at 100 %, which is within half a point of both'],
  [13.05, 13.02, 99.9, null, 'near to both, and neither to its last decimal'],
  [95, 95, 100, null, 'both formulas give 100 %'],
  [90, 92, 113, null, 'neither formula gives 113 %: a misprint decides nothing'],
  [0, 1, 0, null, 'a target of 0 has no ratio'],
  [5, null, 88, null, 'not measured'],
  [5, 5.6, null, null, 'nothing published'],
] as [number, number | null, number | null, string | null, string][])(
  'target %p, actual %p, published %p: %p (%s)',
  (target, actual, published, polarity) => {
    expect(polarityByAttainment(row(target, actual, published), settings)).toBe(polarity)
  },
)

describe('the direction that a column of attainment was computed by', () => {
  const of = (target: number, actual: number, shown: number, cap: number | null = 1.2) =>
    polarityByAttainment(
      { target: num(target), actual: num(actual), attainment: num(shown) },
      { ...settings, cap },
    )
  test.each([
    // target 100: more is better at 90 gives 90 %, less is better 110 %
    ['within half a point', 90.4, 'maximize'],
    ['not beyond it', 90.6, null],
    ['less is better', 110, 'minimize'],
    ['within half a point', 109.6, 'minimize'],
    ['neither', 100, null],
  ])('%s: %p', (_name, shown, expected) => {
    expect(of(100, 90, shown)).toBe(expected)
  })

  test.each([
    // target 10, actual 4: less is better gives 160 %, more is better 40 %
    ['a cap that is set', 120, 1.2, 'minimize'],
    ['no cap', 120, null, null],
    ['no cap at nothing either', 0, null, null],
    ['what a cap would cut', 160, 1.2, 'minimize'],
    ['another cap', 150, 1.5, 'minimize'],
  ])('%s: %p', (_name, shown, cap, expected) => {
    expect(of(10, 4, shown, cap)).toBe(expected)
  })

  test.each([
    ['no target', blank(), num(5), num(88)],
    ['a target of 0', num(0), num(0), num(100)],
    ['a target below 0', num(-5), num(-5), num(100)],
    ['no result', num(5), blank(), num(88)],
    ['nothing published', num(5), num(5.6), blank()],
  ])('none: %s', (_name, target, actual, attainment) => {
    expect(polarityByAttainment({ target, actual, attainment }, settings)).toBeNull()
  })
})
