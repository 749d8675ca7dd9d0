import type { PeriodName } from '../../../../src/core/intake/types'
import { shareOfYear, trendFrames } from '../../../../src/core/rules/trend/frames'
import { at } from '../../../../src/core/units'

const of =
  (unit: PeriodName['unit']) =>
  (index: number, year: number | null = 2025): PeriodName => ({ unit, index, year })
const [month, quarter, semester] = [of('month'), of('quarter'), of('semester')]
const year = (number: number): PeriodName => ({ unit: 'year', index: 0, year: number })
const names = (periods: readonly PeriodName[]) =>
  periods.map(({ unit, index, year: of }) => `${unit} ${index} ${of ?? '?'}`)

describe('periods that rows have in common', () => {
  test.each<[string, (PeriodName[] | undefined)[], string[], number[]]>([
    ['in order of time', [[quarter(2), quarter(1)]], ['quarter 1 2025', 'quarter 2 2025'], [0]],
    [
      'of all rows, each once',
      [[quarter(1), quarter(3)], undefined, [quarter(2), quarter(3)]],
      ['quarter 1 2025', 'quarter 2 2025', 'quarter 3 2025'],
      [0, 2],
    ],
    [
      'the year before the quarter',
      [[quarter(1, 2025), quarter(4, 2024)]],
      ['quarter 4 2024', 'quarter 1 2025'],
      [0],
    ],
    [
      'a year that is not stated is the one that is',
      [[quarter(1, null)], [quarter(1)]],
      ['quarter 1 2025'],
      [0, 1],
    ],
    ['whichever comes first', [[quarter(1)], [quarter(1, null)]], ['quarter 1 2025'], [0, 1]],
  ])('%s', (_name, rows, expected, members) => {
    const [frame, ...more] = trendFrames(rows)
    expect(more).toEqual([])
    expect(names(frame?.periods ?? [])).toEqual(expected)
    expect(frame).toMatchObject({ rows: members, left: 0 })
  })

  test('none, where no row tells of periods', () => {
    expect(trendFrames([undefined, []])).toEqual([])
  })

  test('one frame for each kind, with the periods of its year', () => {
    const rows = [[year(2025)], [semester(1)], [month(1)], [quarter(1)]]
    expect(trendFrames(rows).map(({ unit, parts, rows: members }) => [unit, parts, members])).toEqual([
      ['quarter', 4, [3]],
      ['month', 12, [2]],
      ['semester', 2, [1]],
      ['year', 1, [0]],
    ])
  })
})

describe('twelve periods fit a page: house rule', () => {
  const months = (count: number) =>
    Array.from({ length: count }, (_, i) => month((i % 12) + 1, 2024 + Math.floor(i / 12)))
  test.each([
    [12, 'month 1 2024', 0],
    [13, 'month 2 2024', 1],
    [24, 'month 1 2025', 12],
  ])('%d months: from %s, %d are left', (count, first, left) => {
    const frame = at(trendFrames([months(count)]), 0)
    expect(frame.periods).toHaveLength(12)
    expect(names(frame.periods)[0]).toBe(first)
    expect(frame.left).toBe(left)
  })
})

describe('the latest year begins', () => {
  test.each<[string, PeriodName[], number]>([
    ['with the first period where there is one year', [quarter(1), quarter(2)], 0],
    ['after the year before', [quarter(3, 2024), quarter(4, 2024), quarter(1, 2025), quarter(2, 2025)], 2],
    ['with the first period where no year is stated', [quarter(1, null), quarter(2, null)], 0],
    ['with one whose year is not stated', [quarter(1, null), quarter(2)], 0],
    ['with the first of all years, of which each is whole', [year(2023), year(2024), year(2025)], 0],
  ])('%s', (_name, periods, first) => {
    expect(at(trendFrames([periods]), 0).yearFirst).toBe(first)
  })
})

describe('share of the year that has passed at the end of', () => {
  test.each<[string, PeriodName[], number[]]>([
    ['quarters', [quarter(1), quarter(2), quarter(4)], [0.25, 0.5, 1]],
    ['months', [month(3), month(12)], [0.25, 1]],
    ['semesters', [semester(1), semester(2)], [0.5, 1]],
    ['years', [year(2024), year(2025)], [1, 1]],
  ])('%s', (_name, periods, shares) => {
    const frame = at(trendFrames([periods]), 0)
    expect(shares.map((_, i) => shareOfYear(frame, i))).toEqual(shares)
  })

  test('no period', () => {
    expect(shareOfYear(at(trendFrames([[quarter(1)]]), 0), -1)).toBe(0)
  })
})
