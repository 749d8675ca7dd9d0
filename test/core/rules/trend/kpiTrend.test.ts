import type { KpiRow, PeriodFigures } from '../../../../src/core/intake/types'
import { quarter, trendOf, year } from '../support/periods'
import { blank, day, grade, noColumn, num, range, text } from '../support/rows'

describe('how the latest period is compared with the one before', () => {
  test.each([
    ['more is better', { polarity: text('Maximize') }, undefined, 1],
    ['less is better', { polarity: text('Minimize') }, undefined, -1],
    ['less is better, every quarter with its target', { polarity: text('Minimize') }, num(10), -2],
    ['more is better, every quarter with its target', { polarity: text('Maximize') }, num(10), 2],
    ['stabilise, by attainment', { polarity: text('Stabilize') }, num(10), 0],
    ['stabilise in a range, by attainment', { polarity: text('Stabilize') }, range(9, 11), 0],
  ] as const)('%s', (_name, row, target, compare) => {
    const periods = [quarter(1, 10, target), quarter(2, 12, target)]
    expect(trendOf({ ...row, target: num(100), periods }).compare).toBe(compare)
  })

  test.each<[string, Partial<KpiRow>, number]>([
    ['a grade, by attainment', { target: grade('WTP'), actual: grade('WDP') }, 0],
    ['yes or no, by attainment', { target: grade('Ya'), actual: grade('Tidak') }, 0],
    ['a day, by attainment', { target: day(45_000), actual: day(45_100) }, 0],
    ['a range where more is better', { target: range(80, 90), polarity: text('Maximize') }, 1],
    ['a range where less is better', { target: range(7, 8), polarity: text('Minimize') }, -1],
    ['a range that is kept', { target: range(7, 8), polarity: text('Stabilize') }, 0],
    ['up from the baseline', { baseline: num(5), polarity: text('maximize, dari baseline') }, 1],
    ['kept at the baseline', { baseline: num(5), polarity: text('stabilize, dari baseline') }, 0],
    ['figures of two scales, by attainment', { unit: text('%'), target: num(9700) }, 0],
    ['down from the baseline', { baseline: num(500), polarity: text('minimize, dari baseline') }, -1],
  ])('%s', (_name, row, compare) => {
    const actual = row.actual ?? num(10)
    expect(trendOf({ ...row, periods: [quarter(1, actual), quarter(2, actual)] }).compare).toBe(compare)
  })

  test('a quarter without a target of its own leaves it to the figures', () => {
    const periods = [quarter(1, 10, num(10)), quarter(2, 12)]
    expect(trendOf({ polarity: text('Maximize'), periods }).compare).toBe(1)
  })

  test('a quarter without a result needs no target', () => {
    const periods = [quarter(1, 10, num(10)), quarter(2, 12, num(11)), quarter(3, blank())]
    expect(trendOf({ polarity: text('Maximize'), periods }).compare).toBe(2)
  })
})

describe('the latest period and the one before', () => {
  test.each<[string, string, Partial<KpiRow>, object]>([
    [
      'better in the next quarter',
      'posisi',
      { periods: [quarter(1, 60), quarter(2, 80)] },
      {
        latest: 2,
        previous: 1,
        change: 20,
        attainmentChange: expect.closeTo(0.2, 12) as unknown,
        direction: 1,
      },
    ],
    [
      'a gap is passed over',
      'posisi',
      { periods: [quarter(1, 60), quarter(2, blank()), quarter(3, 50)] },
      { latest: 3, previous: 1, change: -10, direction: -1 },
    ],
    [
      'one period',
      'posisi',
      { periods: [quarter(1, 60), quarter(2, blank())] },
      { latest: 1, previous: 0, change: null, attainmentChange: null, direction: null },
    ],
    [
      // 30 in a quarter of the year; 50 in half of it is 25 a quarter.
      'a pace that slackened',
      'kumulatif',
      { periods: [quarter(1, 30), quarter(2, 50)] },
      { change: 20, direction: -1 },
    ],
    [
      // 70 in half of the year is 35 a quarter.
      'a pace that quickened',
      'kumulatif',
      { periods: [quarter(1, 30), quarter(2, 70)] },
      { change: 40, direction: 1 },
    ],
    [
      'grades by attainment',
      'posisi',
      {
        indicator: text('Opini BPK'),
        target: grade('WTP'),
        actual: grade('WTP'),
        periods: [quarter(1, grade('WDP')), quarter(2, grade('WTP'))],
      },
      { change: null, attainmentChange: expect.closeTo(0.4, 12) as unknown, direction: 1 },
    ],
    [
      // 60 of 80 is 75 %, 70 of 100 is 70 %.
      'more than before and yet further from its own target',
      'per periode',
      { periods: [quarter(1, 60, num(80)), quarter(2, 70, num(100))] },
      { change: 10, direction: -1 },
    ],
    [
      'a level is better by itself, whatever was aimed at',
      'posisi',
      { periods: [quarter(1, 60, num(80)), quarter(2, 70, num(100))] },
      { change: 10, direction: 1 },
    ],
    [
      'less is better',
      'posisi',
      { polarity: text('minimize'), periods: [quarter(1, 60), quarter(2, 70)] },
      { change: 10, direction: -1 },
    ],
  ])('%s', (_name, typed, row, expected) => {
    expect(trendOf(row, typed)).toMatchObject(expected)
  })
})

describe('projection to the end of the year', () => {
  const lastYear = [quarter(3, 400, noColumn, 2024), quarter(4, 400, noColumn, 2024)]
  test.each<[string, string, PeriodFigures[], number | null]>([
    ['of this year alone', 'per periode', [...lastYear, quarter(1, 10), quarter(2, 14)], 48],
    ['by the quarter, not by its place', 'kumulatif', [quarter(2, 50)], 100],
    ['none from the year before', 'kumulatif', [...lastYear, quarter(1, blank())], null],
    ['none of years', 'kumulatif', [year(2024, 10), year(2025, 12)], null],
  ])('%s', (_name, typed, periods, projection) => {
    expect(trendOf({ periods }, typed).projection).toBe(projection)
  })
})

describe('what unit and headers declare', () => {
  const cumulative = { ...quarter(1, 10), toDate: true }
  test.each<[string, Partial<KpiRow>, number, string]>([
    ['a share', { unit: text('%') }, 3, 'level'],
    ['nothing', {}, 0, 'none'],
    ['no unit', { unit: null }, 0, 'none'],
    [
      'every header says s.d.',
      { periods: [cumulative, { ...quarter(2, 12), toDate: true }] },
      1,
      'cumulative',
    ],
    ['one of two says it', { periods: [cumulative, quarter(2, 12)] }, 0, 'none'],
    ['a share with such headers', { unit: text('%'), periods: [cumulative] }, 3, 'level'],
  ])('%s', (_name, row, known, nature) => {
    expect(trendOf({ periods: [quarter(1, 10), quarter(2, 12)], ...row })).toMatchObject({ known, nature })
  })

  test.each<[string, string | null, string | null, number, string]>([
    ['answered of the table', null, 'per periode', 2, 'per-period'],
    ['typed beside it, where the formula reads it', 'kumulatif', 'kumulatif', 0, 'cumulative'],
    ['a word that says nothing', null, 'entah', 0, 'none'],
  ])('what a person declares: %s', (_name, typed, declared, known, nature) => {
    const periods = [quarter(1, 10), quarter(2, 12)]
    expect(trendOf({ periods }, typed, [periods], declared)).toMatchObject({ known, nature })
  })

  test.each([[[]], [undefined]])('a row that tells of none of the periods: %j', (periods) => {
    const others = [quarter(1, 10)]
    expect(trendOf(periods ? { periods } : {}, null, [others])).toMatchObject({
      figures: [null],
      cells: [null],
      ownTargets: false,
      known: 0,
      latest: 0,
      previous: 0,
      projection: null,
    })
  })
})
