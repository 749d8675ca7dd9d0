import type { Reading } from '../../../src/core/intake/values/reading'
import { GRADE_SCALES } from '../../../src/core/regulations/gradeScales'
import { defaultSettings } from '../../../src/core/regulations/defaults'
import { attainRow, cellInput, targetInputs } from '../../../src/core/rules/readings'
import { MISSING } from '../../../src/core/units'
import { blank, day, grade, kpi, num, range, text, unreadable } from './support/rows'

const settings = defaultSettings('id')
const scales = new Map(
  GRADE_SCALES.map((scale) => [scale, settings.grades.filter((one) => one.scale === scale)] as const),
)
const attained = (given: Parameters<typeof kpi>[0]) =>
  attainRow(
    kpi(given),
    { polarity: 'maximize', basis: 'assumed', word: null, fromBaseline: false },
    settings,
    scales,
  )
const inDays = (value: number): Reading => ({ ...num(value), measure: 'day' })
const inPercent = (value: number): Reading => ({ ...num(value), measure: 'percent' })

test.each<[string, Reading, ReturnType<typeof cellInput>]>([
  ['a number', num(7), 7],
  ['a grade', grade('WTP'), 'WTP'],
  ['a day', day(45_657), 45_657],
  ['nothing', blank(), MISSING],
  ['a range', range(80, 90), MISSING],
  ['what cannot be read', unreadable('segera'), MISSING],
])('our own cell holds of %s', (_name, reading, expected) => {
  expect(cellInput(reading)).toBe(expected)
})

test.each<[string, Reading, ReturnType<typeof targetInputs>]>([
  ['a number', num(7), { target: 7 }],
  ['a range: its ends', range(80, 90), { target: MISSING, targetLow: 80, targetHigh: 90 }],
])('the target of %s', (_name, reading, expected) => {
  expect(targetInputs(reading)).toStrictEqual(expected)
})

describe('the attainment of a row', () => {
  test.each<[string, Parameters<typeof kpi>[0], ReturnType<typeof attained>]>([
    [
      'a number against a number',
      { target: num(80), actual: num(60) },
      { method: 'maximize', gradeScale: null, attainment: 0.75 as never, why: null },
    ],
    [
      'a grade against a grade, by its scale: WDP has 3 of the 5 that WTP has',
      { target: grade('WTP'), actual: grade('WDP') },
      { method: 'ordinal', gradeScale: 'Kinerja_GradesBPK', attainment: 0.6 as never, why: null },
    ],
  ])('%s', (_name, given, expected) => {
    expect(attained(given)).toEqual(expected)
  })

  test.each<[string, Parameters<typeof kpi>[0], string, string]>([
    [
      'days against per cent',
      { target: inDays(5), actual: inPercent(80) },
      'not-comparable',
      'measures-differ',
    ],
    [
      'another scale',
      { name: 'Tingkat kehadiran', unit: text('%'), target: num(9700), actual: num(96) },
      'not-comparable',
      'scales-differ',
    ],
    ['no result', { actual: blank() }, 'maximize', 'actual-missing'],
    ['no target', { target: blank() }, 'maximize', 'target-missing'],
    ['a result that cannot be read', { actual: unreadable('segera') }, 'maximize', 'unreadable'],
    ['a target that cannot be read', { target: unreadable('segera') }, 'maximize', 'unreadable'],
    ['a result that is a range', { actual: range(80, 90) }, 'maximize', 'unreadable'],
  ])('none: %s', (_name, given, method, why) => {
    expect(attained(given)).toEqual({ method, gradeScale: null, attainment: MISSING, why })
  })
})
