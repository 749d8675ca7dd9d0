import type { Intake, KpiRow, PeriodFigures, TableReading } from '../../../../src/core/intake/types'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { CONTROLS, pairIndex, VALIDITIES } from '../../../../src/core/regulations/validityWeights'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { at } from '../../../../src/core/units'
import { quarter } from '../support/periods'
import { blank, intake, kpi, num, table, text } from '../support/rows'

const settings = defaultSettings('id')
const noneOf: Record<string, unknown> = {
  soFar: false,
  declared: false,
  ofOnePeriod: false,
  weightPair: false,
}

/** A KPI whose result is that of its last period. */
function ofPeriods(periods: readonly PeriodFigures[], given: Partial<KpiRow> = {}): KpiRow {
  return kpi({ unit: text('dokumen'), periods, actual: at(periods, periods.length - 1).actual, ...given })
}
const twoQuarters = ofPeriods([quarter(1, 10), quarter(2, 20)])

describe('what stands beside a result where it is told, and else is not there', () => {
  const keysOf = (
    row: KpiRow,
    own: Partial<typeof settings> = {},
    declared?: Parameters<typeof evaluate>[2],
  ) => {
    const kpi = at(evaluate(intake({ kpis: [row] }), { ...settings, ...own }, declared).kpis, 0)
    return Object.fromEntries(Object.keys(noneOf).map((key) => [key, key in kpi]))
  }
  const pairs = VALIDITIES.flatMap(() => CONTROLS.map(() => 2))

  test.each<[string, Record<string, boolean>, Parameters<typeof keysOf>]>([
    ['nothing', {}, [kpi({})]],
    ['parts of the year', { soFar: true }, [twoQuarters]],
    ['the word of a person', { declared: true }, [kpi({}), {}, () => 'kumulatif']],
    [
      'a result of one period against its own target',
      { ofOnePeriod: true },
      [ofPeriods([quarter(1, 10, num(40)), quarter(2, 20, num(50))], { target: num(50) })],
    ],
    [
      'the pair that a weight by quality comes from',
      { weightPair: true },
      [
        kpi({ validity: text('Exact'), controllability: text('Low') }),
        { validityWeights: { isUsed: true, weights: pairs } },
      ],
    ],
  ])('%s', (_name, there, given) => {
    expect(keysOf(...given)).toEqual({ ...noneOf, ...there })
  })

  test('with what was said', () => {
    const { kpis } = evaluate(
      intake({ kpis: [twoQuarters] }),
      { ...settings, cumulative: 'yes' },
      () => 'per periode',
    )
    expect(kpis[0]).toMatchObject({
      declared: 'per periode',
      soFar: { nature: 'per-period' },
      attainment: 0.3,
    })
    const quality = kpi({ validity: text('Exact'), controllability: text('Low') })
    const own = { ...settings, validityWeights: { isUsed: true, weights: pairs } }
    expect(evaluate(intake({ kpis: [quality] }), own).kpis[0]).toMatchObject({
      weightPair: pairIndex('exact', 'low'),
    })
  })
})

describe('what figures by parts of the year are is told once', () => {
  const codes = (tables: Intake['tables']) =>
    evaluate(intake({ tables, kpis: [twoQuarters] }), settings).issues.filter(
      ({ code }) => code === 'period-nature-open',
    ).length
  const of = (...asked: string[]) =>
    ({
      ...table('kpi', []),
      proof: { questions: asked.map((code) => ({ code })) },
    }) as unknown as TableReading

  test.each<[string, Intake['tables'], number]>([
    ['by a finding', [table('kpi', [])], 1],
    ['by a finding beside another question', [of('other')], 1],
    ['not where a question asks it', [of('part-of-year')], 0],
    ['nor where it is one of several', [of('other', 'part-of-year')], 0],
    ['nor by that of another table', [of(), of('part-of-year')], 1],
  ])('%s', (_name, tables, n) => {
    expect(codes(tables)).toBe(n)
  })
})

describe('the whole of the scorecard', () => {
  const row = (perspective: string | null, weight: number | null, actual: number | null, name = 'X') =>
    kpi({
      name,
      perspective: perspective === null ? null : text(perspective),
      polarity: text('maksimal'),
      actual: actual === null ? blank() : num(actual),
      ...(weight === null ? {} : { weight: num(weight) }),
    })
  const whole = (...kpis: KpiRow[]) => {
    const { weighting, score, coverage, perspectives } = evaluate(intake({ kpis }), settings).scorecard
    return [weighting, score, coverage, perspectives.map(({ weight }) => weight)]
  }

  test('by weights that are all: each perspective weighs what was measured of it', () => {
    // (60 x 0.9 + 20 x 0.5) / 80; 80 of 100 measured
    expect(whole(row('A', 60, 90), row('A', 20, null), row('B', 20, 50))).toEqual([
      'kpis',
      expect.closeTo(0.8, 12),
      expect.closeTo(0.8, 12),
      [60, 20],
    ])
  })

  test('where words proposed a perspective: the plain mean; two of three measured', () => {
    expect(
      whole(row('Umum', null, 90), row('Umum', null, null), row(null, null, 50, 'Serapan anggaran')),
    ).toEqual(['plain', expect.closeTo(0.7, 12), expect.closeTo(2 / 3, 12), [1, 1]])
  })

  test('where all perspectives are named: the mean of them, whatever is in each', () => {
    expect(whole(row('A', null, 90), row('A', null, null), row('B', null, 50))).toEqual([
      'equal',
      expect.closeTo(0.7, 12),
      expect.closeTo(0.75, 12),
      [1, 1],
    ])
  })

  test('of nothing', () => {
    expect(whole()).toEqual(['equal', null, 0, []])
  })

  test('each perspective says whether tables name it, and the weight that they state', () => {
    const kpis = [row('Mutu (60%)', null, 90), row('Umum', null, 80), row(null, null, 50, 'Serapan anggaran')]
    const { perspectives } = evaluate(intake({ kpis }), settings).scorecard
    const told = perspectives.map((one) => [one.name, one.named, 'stated' in one ? one.stated : 'none'])
    expect(told).toEqual([
      ['Keuangan', false, 'none'],
      ['Mutu', true, 60],
      ['Umum', true, 'none'],
    ])
  })
})
