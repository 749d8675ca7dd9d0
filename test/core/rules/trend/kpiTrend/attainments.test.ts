import type { KpiRow } from '../../../../../src/core/intake/types'
import { quarter, trendOf, year } from '../../support/periods'
import { blank, grade, noColumn, num, range, text, unreadable } from '../../support/rows'

describe('figures of quarters that stand by themselves', () => {
  test.each([
    ['are added from the first on', [1, 2, 3], [10, 22, 36]],
    ['have no sum after a gap', [1, 3], [10, null]],
    ['have no sum where the first is not told', [2, 3], [null, null]],
  ])('%s', (_name, quarters, measured) => {
    const figures = new Map([
      [1, 10],
      [2, 12],
      [3, 14],
    ])
    const periods = quarters.map((index) => quarter(index, figures.get(index) ?? 0))
    expect(trendOf({ periods }, 'per periode').measured).toEqual(measured)
  })
})

test('figures of quarters that stand by themselves have no sum after a blank one', () => {
  const periods = [quarter(1, 10), quarter(2, blank()), quarter(3, 14)]
  expect(trendOf({ periods }, 'per periode').measured).toEqual([10, null, null])
})

describe("what is measured by the year's target", () => {
  const periods = [quarter(1, 10), quarter(2, 12)]
  test.each<[string, string | null, Partial<KpiRow>, unknown[]]>([
    ['figures from the beginning of the year as they are', 'kumulatif', { periods }, [10, 12]],
    ['levels as they are', 'posisi', { periods }, [10, 12]],
    ['nothing where nobody said what they are', null, { periods }, [null, null]],
    ['years as they are, whatever was said', null, { periods: [year(2024, 10), year(2025, 12)] }, [10, 12]],
    [
      'quarters with targets of their own as they are',
      'per periode',
      { periods: [quarter(1, 10, num(20)), quarter(2, 12, num(20))] },
      [10, 12],
    ],
    [
      'the year before by itself, the latest from its first quarter on',
      'per periode',
      { periods: [quarter(4, 50, noColumn, 2024), quarter(1, 10), quarter(2, 12)] },
      [50, 10, 22],
    ],
    [
      'grades as they are',
      null,
      {
        target: grade('WTP'),
        actual: grade('WTP'),
        periods: [quarter(1, grade('WDP')), quarter(2, grade('WTP'))],
      },
      ['WDP', 'WTP'],
    ],
    [
      'no ranges and no texts',
      'posisi',
      { periods: [quarter(1, range(1, 2)), quarter(2, unreadable('segera')), quarter(3, 5)] },
      [null, null, 5],
    ],
  ])('%s', (_name, typed, row, measured) => {
    expect(trendOf(row, typed).measured).toEqual(measured)
  })
})

describe('attainment by period', () => {
  const near = (values: readonly (number | null)[]) =>
    values.map((value) => (value === null ? null : (expect.closeTo(value, 12) as unknown)))
  test.each<[string, string, Partial<KpiRow>, (number | null)[], (number | null)[]]>([
    // target 100 for the year, cap 120 %
    [
      "against the year's target",
      'posisi',
      { periods: [quarter(1, 60), quarter(2, 130)] },
      [0.6, 1.3],
      [0.6, 1.2],
    ],
    [
      'summed against the year’s target',
      'per periode',
      { periods: [quarter(1, 30), quarter(2, 50)] },
      [0.3, 0.8],
      [0.3, 0.8],
    ],
    [
      'against its own target',
      'posisi',
      { periods: [quarter(1, 60, num(80)), quarter(2, 45, num(90))] },
      [0.75, 0.5],
      [0.75, 0.5],
    ],
    [
      "never against the year's where others have their own",
      'posisi',
      { periods: [quarter(1, 60, num(80)), quarter(2, 45)] },
      [0.75, null],
      [0.75, null],
    ],
    [
      'less is better: (2 x 10 - 8) / 10',
      'posisi',
      { target: num(10), polarity: text('minimize'), periods: [quarter(1, 8), quarter(2, 12)] },
      [1.2, 0.8],
      [1.2, 0.8],
    ],
    // PermenPANRB: 80 - 90, 70 -> 87.5 %
    [
      'a range for the year',
      'posisi',
      { target: range(80, 90), polarity: text('maximize'), periods: [quarter(1, 70), quarter(2, 85)] },
      [0.875, 1],
      [0.875, 1],
    ],
    [
      'a range of its own',
      'posisi',
      {
        target: range(80, 90),
        polarity: text('maximize'),
        periods: [quarter(1, 70, range(80, 90)), quarter(2, 70, range(70, 75))],
      },
      [0.875, 1],
      [0.875, 1],
    ],
    [
      'not against a figure where a range is aimed at',
      'posisi',
      {
        target: range(80, 90),
        polarity: text('maximize'),
        periods: [quarter(1, 70, num(80)), quarter(2, 70, range(70, 75))],
      },
      [null, 1],
      [null, 1],
    ],
    [
      'from the baseline: (actual - 50) / (100 - 50)',
      'posisi',
      {
        baseline: num(50),
        polarity: text('maximize, dari baseline'),
        periods: [quarter(1, 60), quarter(2, 75)],
      },
      [0.2, 0.5],
      [0.2, 0.5],
    ],
    // WTP 5, WDP 3
    [
      'grades by their scale',
      'posisi',
      {
        indicator: text('Opini BPK'),
        target: grade('WTP'),
        actual: grade('WTP'),
        periods: [quarter(1, grade('WDP')), quarter(2, grade('WTP'))],
      },
      [0.6, 1],
      [0.6, 1],
    ],
    // A 4, B 3 on the scale of satisfaction; on that of accountability they stand otherwise.
    [
      'letters by the scale of satisfaction',
      'posisi',
      {
        indicator: text('Mutu pelayanan menurut survei kepuasan'),
        target: grade('A'),
        actual: grade('A'),
        periods: [quarter(1, grade('B')), quarter(2, grade('A'))],
      },
      [0.75, 1],
      [0.75, 1],
    ],
    [
      'missing is not zero',
      'posisi',
      { periods: [quarter(1, blank()), quarter(2, 60)] },
      [null, 0.6],
      [null, 0.6],
    ],
  ])('%s', (_name, typed, row, attainments, scores) => {
    const trend = trendOf(row, typed)
    expect(trend.attainments).toEqual(near(attainments))
    expect(trend.scores).toEqual(near(scores))
  })

  test('none of a quarter that only other rows tell', () => {
    const [first, second] = [quarter(1, 30, num(40)), quarter(2, 60, num(80))]
    expect(trendOf({ periods: [second] }, 'posisi', [[first, second]]).attainments).toEqual([null, 0.75])
  })
})
