import type { KpiRow, PeriodFigures } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluatedPeriod } from '../../../../src/core/rules/trend/evaluatedPeriod'
import { toDateFormula } from '../../../../src/core/rules/trend/kpiTrend'
import { NATURE_CODES } from '../../../../src/core/rules/trend/nature'
import { isOfOnePeriod } from '../../../../src/core/rules/trend/onePeriod'
import { quarter, trendOf, year } from '../support/periods'
import { cellInput } from '../../../../src/core/rules/readings'
import { expectAgreement } from '../support/agree'
import { blank, kpi, noColumn, num, text } from '../support/rows'

/** A KPI whose result is that of one of its periods. */
function of(periods: readonly PeriodFigures[], at: number, row: Partial<KpiRow> = {}): Partial<KpiRow> {
  const actual = periods[at]?.actual
  return { unit: text('dokumen'), ...row, periods, ...(actual ? { actual } : {}) }
}

const three = [quarter(1, 10), quarter(2, 14), quarter(3, 20)]

describe('the period that the scorecard speaks of', () => {
  test('is the one whose cell gives the result', () => {
    expect(evaluatedPeriod(kpi(of(three, 1)))?.period.index).toBe(2)
  })

  test('whether or not a quarter before it is told', () => {
    const periods = [quarter(1, noColumn), quarter(2, 14)]
    expect(evaluatedPeriod(kpi(of(periods, 1)))?.period.index).toBe(2)
  })

  test.each<[string, Partial<KpiRow>]>([
    ['a total of its own column', { periods: three, actual: num(44, 2, 9) }],
    ['no cell', { periods: three, actual: { kind: 'missing', cell: null } }],
    ['no periods', { actual: num(44) }],
  ])('is none: %s', (_name, row) => {
    expect(evaluatedPeriod(kpi(row))).toBeNull()
  })

  test.each<[string, Partial<KpiRow>, object]>([
    ['the latest', of(three, 2), { evaluated: 3, latest: 3, previous: 2, change: 6 }],
    ['not the latest: later ones are left', of(three, 1), { evaluated: 2, latest: 2, change: 4 }],
    [
      'one without a result: the two before it are compared',
      of([year(2023, 5), year(2024, 8), year(2025, blank())], 2),
      { evaluated: 3, latest: 2, previous: 1, change: 3 },
    ],
    [
      'the year of the title: the next one is left',
      of([year(2023, 5), year(2024, 8), year(2025, 20)], 1),
      { evaluated: 2, latest: 2, change: 3 },
    ],
  ])('the trend speaks of it too: %s', (_name, row, expected) => {
    expect(trendOf(row, 'posisi')).toMatchObject(expected)
  })

  test.each([
    ['by itself', 'per periode', 48],
    ['since January', 'kumulatif', 28],
  ])('the year is projected from what it knows, not from what came later: %s', (_name, word, projection) => {
    expect(trendOf(of(three, 1), word)).toMatchObject({ evaluated: 2, projection })
  })

  test('where that is of the year before, nothing is projected', () => {
    const row = of([quarter(4, 50, noColumn, 2024), quarter(1, 10)], 0)
    expect(trendOf(row, 'per periode')).toMatchObject({ evaluated: 1, latest: 1, projection: null })
  })
})

describe('whether a result is of one period alone', () => {
  const own = [quarter(1, 10, num(12)), quarter(2, 14, num(12))]
  const settings = (cumulative: 'yes' | 'no' | null) => ({ ...defaultSettings('id'), cumulative })
  test.each<[string, Partial<KpiRow>, 'yes' | 'no' | null, string | null, boolean]>([
    ['counts against the target of their quarter', of(own, 1), null, null, true],
    ['said to stand by themselves', of(own, 1), null, 'per periode', true],
    ['said to run since January', of(own, 1), null, 'kumulatif', false],
    ['the workbook says cumulative', of(own, 1), 'yes', null, false],
    ['the workbook says by itself', of(own, 1), 'no', null, true],
    ['a level', of(own, 1, { unit: text('%') }), null, null, false],
    ['counts without a unit', of(own, 1, { unit: null }), null, null, true],
    ['the first quarter is the year so far', of(own, 0), null, null, false],
    ['against the target of the year', of(three, 2), null, null, false],
    ['a year', of([year(2024, 3, num(4)), year(2025, 4, num(4))], 1), null, null, false],
    ['the only one', of([quarter(2, 14, num(12))], 0), null, null, false],
    [
      'the only one beside a year',
      of([year(2024, 40, num(50)), quarter(2, 14, num(12))], 1),
      null,
      null,
      false,
    ],
  ])('%s', (_name, row, cumulative, said, expected) => {
    expect(isOfOnePeriod(kpi(row), settings(cumulative), said)).toBe(expected)
  })
})

describe('what stands beside money since January', () => {
  const own = [quarter(1, 10, num(20)), quarter(2, 14, num(12))]
  test.each<[string, string | null, (number | null)[], PeriodFigures[]?]>([
    ['by itself: sums against sums', 'per periode', [0.5, 24 / 32]],
    ['cumulative: its own target', 'kumulatif', [0.5, 14 / 12]],
    ['a level: its own target', 'posisi', [0.5, 14 / 12]],
    ['not said: nothing', null, [null, null]],
    // Of the target of 100 for the year.
    [
      "by itself against the year's target: the sum",
      'per periode',
      [0.1, 0.24],
      [quarter(1, 10), quarter(2, 14)],
    ],
    ['years: each its own', null, [0.5, 14 / 12], [year(2024, 10, num(20)), year(2025, 14, num(12))]],
  ])('%s', (_name, typed, expected, periods = own) => {
    expect(trendOf({ periods }, typed).toDate).toEqual(
      expected.map((one) => (one === null ? null : (expect.closeTo(one, 12) as unknown))),
    )
  })

  test.each<[string, Partial<KpiRow>]>([
    ['a quarter is missing', { periods: [quarter(2, 14, num(12))] }],
    ['a quarter has no result', { periods: [quarter(1, blank(), num(20)), quarter(2, 14, num(12))] }],
    ['a quarter has no target', { periods: [quarter(1, 10), quarter(2, 14, num(12))] }],
    ['less is better', { polarity: text('Minimize'), periods: own }],
    ['to be kept', { polarity: text('Stabilize'), periods: own }],
    ['no target so far', { periods: [quarter(1, 1, num(0)), quarter(2, 1, num(0))] }],
  ])('nothing where sums say nothing: %s', (_name, row) => {
    expect(trendOf(row, 'per periode', [own]).toDate.at(-1)).toBeNull()
  })

  test.each<[string, Partial<KpiRow>, string | null]>([
    ['by itself', { periods: own }, 'per periode'],
    ['cumulative', { periods: own }, 'kumulatif'],
    ['a level', { periods: own }, 'posisi'],
    ['not said', { periods: own }, null],
    ['less is better', { polarity: text('Minimize'), periods: own }, 'per periode'],
    ['to be kept', { polarity: text('Stabilize'), periods: own }, 'per periode'],
    [
      'a result is missing',
      { periods: [quarter(1, blank(), num(20)), quarter(2, 14, num(12))] },
      'per periode',
    ],
    ['a target is missing', { periods: [quarter(1, 10), quarter(2, 14, num(12))] }, 'per periode'],
    ['no target so far', { periods: [quarter(1, 1, num(0)), quarter(2, 1, num(0))] }, 'per periode'],
  ])('the formula agrees: %s', (_name, row, typed) => {
    const { figures, attainments, toDate, nature, compare } = trendOf(row, typed)
    const refs = { attainment: 'A1', actuals: 'B1:C1', targets: 'D1:E1', nature: 'F1', compare: 'G1' }
    const told = (of: 'actual' | 'target') => figures.map((one) => (one && cellInput(one[of])) ?? '')
    const [actuals, targets] = [told('actual'), told('target')]
    const cells = {
      A1: attainments[1] ?? '',
      B1: actuals[0] ?? '',
      C1: actuals[1] ?? '',
      D1: targets[0] ?? '',
      E1: targets[1] ?? '',
      F1: NATURE_CODES[nature],
      G1: compare,
    }
    expectAgreement(toDateFormula(refs, 2), { cells }, toDate[1] ?? null)
    // A period of an earlier year is no part of this one's sums.
    const alone = nature === 'level' || nature === 'cumulative' ? (attainments[1] ?? null) : null
    expectAgreement(toDateFormula(refs, 0), { cells }, alone)
  })
})
