import type { Reading } from '../../../../../src/core/intake/values/reading'
import type { KpiRow, PeriodFigures } from '../../../../../src/core/intake/types'
import { defaultSettings } from '../../../../../src/core/regulations/defaults'
import { soFar, soFarFormula, soFarIssues, soFarReading } from '../../../../../src/core/rules/trend/soFar'
import { blank, grade, kpi, noColumn, num, text } from '../../support/rows'

const settings = { ...defaultSettings('id'), cumulative: 'no' as const }

/** A quarter of 2025, its result in a column of its own: the first in column 5. */
function quarter(index: number, actual: Reading | number, over: Partial<PeriodFigures> = {}): PeriodFigures {
  const result = typeof actual === 'number' ? num(actual, 2, 4 + index) : actual
  return {
    period: { unit: 'quarter', index, year: 2025 },
    toDate: false,
    target: noColumn,
    actual: result,
    ...over,
  }
}

/** An indicator whose result is that of the latest quarter with a figure. */
function row(periods: PeriodFigures[], over: Partial<KpiRow> = {}): KpiRow {
  const latest = periods.filter(({ actual }) => actual.kind === 'number').at(-1)
  return kpi({ unit: text('dokumen'), actual: latest?.actual ?? blank(), periods, ...over })
}

const two = [quarter(1, 120), quarter(2, 130)]
const partsOf = (found: ReturnType<typeof soFar>) =>
  found?.parts.map((part) =>
    part.kind === 'number' ? part.value : part.cell === null ? 'not told' : 'empty',
  )

describe('results that are told by parts of the year', () => {
  test.each<[string, KpiRow, (number | string)[]]>([
    ['two quarters', row(two), [120, 130]],
    ['up to the latest with a result', row([...two, quarter(3, blank())]), [120, 130]],
    [
      'a quarter that is empty',
      row([quarter(1, 120), quarter(2, blank()), quarter(3, 140)]),
      [120, 'empty', 140],
    ],
    [
      'a quarter that the table does not have',
      row([quarter(1, 120), quarter(3, 140)]),
      [120, 'not told', 140],
    ],
    [
      'two of a kind, one of which says s.d.',
      row([quarter(1, 120, { toDate: true }), quarter(2, 130)]),
      [120, 130],
    ],
    ['no unit', row(two, { unit: null }), [120, 130]],
  ])('%s', (_name, given, parts) => {
    const found = soFar(given, settings, null)
    expect(partsOf(found)).toEqual(parts)
    expect(found).toMatchObject({ nature: 'per-period', declared: false, latest: given.actual })
  })

  const years = [2024, 2025].map((year) => quarter(1, 120, { period: { unit: 'year', index: 0, year } }))
  test.each<[string, KpiRow]>([
    ['no periods', kpi({ unit: text('dokumen') })],
    ['one period', row([quarter(2, 130)])],
    ['years', row(years)],
    ['a year beside one quarter', row([...years.slice(0, 1), quarter(2, 130)])],
    ['headers that all say s.d.', row(two.map((one) => ({ ...one, toDate: true })))],
    ['targets of their own', row([quarter(1, 120), quarter(2, 130, { target: num(200) })])],
    ['shares', row(two, { unit: text('%') })],
    ['only a first quarter', row([quarter(1, 120), quarter(2, blank())])],
    ['no figures', row([quarter(1, grade('WDP')), quarter(2, grade('WTP'))], { actual: grade('WTP') })],
    ['a result from another column', row(two, { actual: num(250, 2, 9) })],
    ['a result from another row', row(two, { actual: num(130, 3, 6) })],
    ['a result that is no figure', row(two, { actual: grade('Baik', 2, 6) })],
  ])('none of it: %s', (_name, given) => {
    expect(soFar(given, settings, null)).toBeNull()
  })

  test.each([
    // typed, setting -> nature, declared; null: nothing is added
    ['per periode', null, { nature: 'per-period', declared: true }],
    ['per periode', 'no', { nature: 'per-period', declared: false }],
    ['kumulatif', null, null],
    ['kumulatif', 'yes', { nature: 'cumulative', declared: false }],
    ['posisi', 'no', null],
    [null, 'yes', { nature: 'cumulative', declared: false }],
    [null, null, { nature: 'none', declared: false }],
  ] as const)('declared %s, setting %s: %j', (typed, cumulative, expected) => {
    const found = soFar(row(two), { ...settings, cumulative }, typed)
    if (expected === null) expect(found).toBeNull()
    else expect(found).toMatchObject(expected)
  })

  test('longer formulas than Excel takes are not written: the figure stands as it is', () => {
    const months = Array.from({ length: 12 }, (_, i): PeriodFigures => {
      const marks = { decimal: ',', group: '.', settled: true } as const
      const cell = { sheet: 'Lembar dengan nama panjang sekali', row: 2, col: 5 + i }
      return {
        ...quarter(i + 1, { kind: 'number', cell, value: 10, stored: 'text', marks, scale: 1 }),
        period: { unit: 'month', index: i + 1, year: 2025 },
      }
    })
    expect(soFar(row(months.slice(0, 2)), settings, null)).not.toBeNull()
    expect(soFar(row(months), settings, null)).toBeNull()
  })
})

describe('the result', () => {
  const latest = num(130, 2, 6)
  test.each<[string, 'per-period' | 'cumulative' | 'none', Reading[], object]>([
    ['the sum', 'per-period', [num(120), latest], { kind: 'number', value: 250, cell: latest.cell }],
    [
      'missing, not zero, where one is',
      'per-period',
      [blank(), latest],
      { kind: 'missing', cell: latest.cell },
    ],
    ['the latest of cumulative figures', 'cumulative', [num(120), latest], latest],
    ['the latest where nobody said', 'none', [num(120), latest], latest],
  ])('%s', (_name, nature, parts, expected) => {
    expect(soFarReading({ nature, declared: false, parts, latest })).toEqual(
      expect.objectContaining(expected),
    )
  })

  test('no formula adds a figure that is read as a constant', () => {
    const constant = { ...num(120), stored: 'constant' } as Reading
    const of = (parts: Reading[], last: Reading) =>
      soFarFormula({ nature: 'per-period', declared: true, parts, latest: last })
    expect(of([constant, latest], latest)).toBeNull()
    expect(of([latest, constant], constant)).toBeNull()
    expect(of([latest, latest], latest)).not.toBeNull()
  })

  test('a formula over a part that the table does not have says nothing', () => {
    expect(soFarFormula({ nature: 'per-period', declared: true, parts: [noColumn, latest], latest })).toBe(
      '""',
    )
  })
})

describe('what is said of it', () => {
  const told = (
    kpis: readonly KpiRow[],
    cumulative: 'yes' | 'no' | null,
    asked: ReadonlySet<number> = new Set(),
  ) => {
    const found = kpis.map((one) => soFar(one, { ...settings, cumulative }, null))
    return soFarIssues(kpis, found, asked).map(({ code, severity, cell, values }) => [
      code,
      severity,
      cell?.col,
      values,
    ])
  }
  const named = (name: string, over: Partial<KpiRow> = {}) => row(two, { indicator: text(name), ...over })
  const gap = row([quarter(1, blank()), quarter(2, 130)], { indicator: text('Celah') })
  test.each<[string, KpiRow[], 'yes' | 'no' | null, unknown[]]>([
    ['nothing of cumulative figures', [named('A')], 'yes', []],
    ['nothing of indicators without parts', [kpi({}), kpi({ table: 1 })], 'no', []],
    [
      'what is summed, once for all',
      [kpi({}), named('A'), named('B')],
      'no',
      [['periods-summed', 'info', 6, { count: 2, indicator: 'A' }]],
    ],
    [
      'what nobody declared, once for all',
      [named('A'), named('B')],
      null,
      [['period-nature-open', 'warning', 6, { count: 2, indicator: 'A' }]],
    ],
    [
      'each table by itself',
      [named('A'), named('B', { table: 1 })],
      'no',
      [
        ['periods-summed', 'info', 6, { count: 1, indicator: 'A' }],
        ['periods-summed', 'info', 6, { count: 1, indicator: 'B' }],
      ],
    ],
    [
      'each sum that lacks a part, by its name',
      [named('A'), gap],
      'no',
      [
        ['periods-summed', 'info', 6, { count: 2, indicator: 'A' }],
        ['period-gap', 'warning', 6, { indicator: 'Celah' }],
      ],
    ],
    [
      'no gap where nobody declared anything',
      [gap],
      null,
      [['period-nature-open', 'warning', 6, { count: 1, indicator: 'Celah' }]],
    ],
  ])('%s', (_name, kpis, cumulative, expected) => {
    expect(told(kpis, cumulative)).toEqual(expected)
  })

  test('nothing of what a question asks', () => {
    expect(told([named('A'), named('B', { table: 1 })], null, new Set([0]))).toEqual([
      ['period-nature-open', 'warning', 6, { count: 1, indicator: 'B' }],
    ])
  })
})
