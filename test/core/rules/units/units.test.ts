import fc from 'fast-check'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { rollUp } from '../../../../src/core/rules/rollup'
import { evaluateUnits } from '../../../../src/core/rules/units'
import { unitKey } from '../../../../src/core/rules/units/unitKey'
import { intake, kpi, num, budgetRow, text } from '../support/rows'

const settings = defaultSettings('id')
const none = () => null

/** KPIs of units: owner, target, actual, weight. */
function workbook(
  rows: readonly (readonly [owner: string | null, target: number, actual: number | null, weight?: number])[],
) {
  return intake({
    kpis: rows.map(([owner, target, actual, weight], i) =>
      kpi({
        row: i + 2,
        name: `Indikator ${i}`,
        owner: owner === null ? null : text(owner, i + 2, 9),
        target: num(target, i + 2),
        actual: actual === null ? { kind: 'missing', cell: null } : num(actual, i + 2),
        ...(weight === undefined ? {} : { weight: num(weight, i + 2) }),
      }),
    ),
  })
}

const unitsOf = (rows: Parameters<typeof workbook>[0], typed: (name: string) => number | null = none) => {
  const book = workbook(rows)
  return evaluateUnits(book, evaluate(book, settings), settings, typed)
}

describe('the cascade', () => {
  test('a unit is the weighted mean of its KPIs, the organisation that of its units, alike unless somebody says otherwise', () => {
    const result = unitsOf([
      ['A', 100, 90, 3],
      ['A', 100, 50, 1],
      ['B', 100, 60, 1],
    ])
    expect(result.units.map(({ group, rank }) => [group.name, group.score, rank])).toEqual([
      ['A', 0.8, 1],
      ['B', 0.6, 2],
    ])
    expect(result.score).toBeCloseTo(0.7, 12)
  })

  test('typed weights go before stated ones, and who has none weighs as the others on average', () => {
    const book = {
      ...workbook([
        ['A', 100, 90],
        ['B', 100, 60],
        ['C', 100, 30],
      ]),
      unitWeights: [
        { unit: text('a', 2, 1), weight: num(60) },
        { unit: text('B', 3, 1), weight: num(40) },
      ],
    }
    const result = evaluateUnits(book, evaluate(book, settings), settings, (name) =>
      name === 'B' ? 20 : null,
    )
    expect(result.units.map(({ weight }) => weight)).toEqual([60, 20, 40])
  })

  test('what is missing is left out and its weight shared; coverage says so', () => {
    const result = unitsOf([
      ['A', 100, 90],
      ['A', 100, null],
      ['B', 100, null],
    ])
    expect(result.score).toBeCloseTo(0.9, 12)
    expect(result.coverage).toBeCloseTo(0.25, 12)
    expect(result.units.map(({ group, rank }) => [group.name, group.coverage, rank])).toEqual([
      ['A', 0.5, 1],
      ['B', 0, null],
    ])
  })

  test('KPIs of nobody are counted', () => {
    expect(
      unitsOf([
        ['A', 100, 90],
        [null, 100, 50],
        [null, 100, 60],
      ]).withoutUnit,
    ).toBe(2)
  })

  test('weighed by what was measured of each unit, the cascade is the direct computation', () => {
    const row = fc.tuple(
      fc.constantFrom('A', 'B', 'C', 'D'),
      fc.double({ min: 1, max: 1e6, noNaN: true }),
      fc.option(fc.double({ min: 0, max: 1e6, noNaN: true }), { freq: 4 }),
      fc.double({ min: 0.01, max: 100, noNaN: true }),
    )
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 25 }), (rows) => {
        const book = workbook(rows)
        const evaluation = evaluate(book, settings)
        const measured = (name: string) =>
          evaluation.kpis.reduce(
            (sum, { row: { owner }, score, weight }) =>
              owner?.text === name && score !== null ? sum + weight : sum,
            0,
          )
        const direct = rollUp(evaluation.kpis).score
        // What was measured is all that a unit carries here: none is too little measured.
        const cascade = evaluateUnits(book, evaluation, { ...settings, unitCoverage: 0 }, measured).score
        if (direct === null) expect(cascade).toBeNull()
        else expect(Math.abs((cascade ?? NaN) - direct)).toBeLessThanOrEqual(1e-12 * Math.max(1, direct))
      }),
    )
  })
})

describe('units beside each other', () => {
  test('the best first, equals in the order of the tables, those without a rank last', () => {
    const result = unitsOf([
      ['A', 100, null],
      ['B', 100, 60],
      ['C', 100, 90],
      ['D', 100, 60],
      ['E', 100, null],
    ])
    expect(result.units.map(({ group, rank, owner }) => [group.name, rank, owner])).toEqual([
      ['C', 1, 2],
      ['B', 2, 1],
      ['D', 2, 3],
      ['A', null, 0],
      ['E', null, 4],
    ])
  })

  test('a score in each perspective, by the weights of its indicators there', () => {
    const of = (owner: string | null, perspective: string, actual: number, weight: number) =>
      kpi({
        owner: owner === null ? null : text(owner),
        perspective: text(perspective),
        actual: num(actual),
        weight: num(weight),
      })
    const book = intake({
      kpis: [
        of('A', 'Keuangan', 90, 3),
        of('A', 'Keuangan', 50, 1),
        of('A', 'Pelanggan', 70, 1),
        of('B', 'Pelanggan', 60, 1),
        of(null, 'Keuangan', 10, 1),
      ],
    })
    const evaluation = evaluate(book, settings)
    const { units } = evaluateUnits(book, evaluation, settings, none)
    const byName = ({ perspectives }: (typeof units)[number]) =>
      Object.fromEntries(evaluation.scorecard.perspectives.map(({ name }, i) => [name, perspectives[i]]))
    expect(units.map((unit) => [unit.group.name, byName(unit)])).toEqual([
      ['A', { Keuangan: 0.8, Pelanggan: 0.7 }],
      ['B', { Keuangan: null, Pelanggan: 0.6 }],
    ])
  })

  test('each with what its table and what a person says that it weighs', () => {
    const stated = { unit: text('A', 2, 1), weight: num(60) }
    const unusable = { unit: text('B', 3, 1), weight: { kind: 'missing', cell: null } as const }
    const book = {
      ...workbook([
        ['A', 100, 90],
        ['B', 100, 60],
      ]),
      unitWeights: [stated, unusable],
    }
    const { units } = evaluateUnits(book, evaluate(book, settings), settings, (name) =>
      name === 'B' ? 20 : null,
    )
    expect(units.map((unit) => [unit.stated, unit.typed, unit.weight])).toEqual([
      [stated, null, 60],
      [null, 20, 20],
    ])
  })

  // Permendagri 86/2017: 91 and more is the fifth step, below 51 the first.
  test.each([
    [91, 5],
    [50, 1],
    [null, 0],
  ])('the organisation at %s per cent: status %d', (actual, status) => {
    expect(unitsOf([['A', 100, actual]]).status).toBe(status)
  })

  test('none without units', () => {
    expect(unitsOf([[null, 100, 90]])).toMatchObject({ units: [], score: null, coverage: 0, shared: [] })
  })

  test('indicators that they share', () => {
    const book = intake({ kpis: ['A', 'B'].map((name) => kpi({ owner: text(name) })) })
    expect(evaluateUnits(book, evaluate(book, settings), settings, none).shared).toMatchObject([
      { kpis: [0, 1] },
    ])
  })
})

describe('names of units', () => {
  test.each([
    ['DINAS KESEHATAN', 'Dinas Kesehatan Kab. Tirta Makmur'],
    ['Dinas Kesehatan', '1.02.0.00.0.00.01.0000 Dinas Kesehatan'],
    ['Badan Kepegawaian Daerah', 'BADAN KEPEGAWAIAN DAERAH KABUPATEN TIRTA MAKMUR'],
    ['Dinas Pekerjaan Umum & Penataan Ruang', 'Dinas Pekerjaan Umum dan Penataan Ruang'],
    ['Inspektorat', 'Inspektorat Kota Tirta'],
    ['Inspektorat', 'INSPEKTORAT PROVINSI'],
    ['Kecamatan Kota Barat', '7.01 Kecamatan Kota Barat Kota Tirta'],
    ['x.xx.01 Sekretariat Daerah', 'Sekretariat Daerah Prov. Tirta'],
  ])('%s and %s are one unit', (one, other) => expect(unitKey(one)).toBe(unitKey(other)))

  test.each([
    ['Sekretariat Daerah', 'Sekretariat DPRD'],
    ['Kecamatan Satu', 'Kecamatan Dua'],
    ['1', '2'],
    // Districts and health centres that are called by the town.
    ['Kecamatan Kota Barat', 'Kecamatan Kota Timur'],
    ['Puskesmas Kota Barat', 'Puskesmas Kota Timur'],
    ['Dinas Kotabaru', 'Dinas'],
    ['SMP 1 Tirta', 'SMP 2 Tirta'],
  ])('%s and %s are two', (one, other) => expect(unitKey(one)).not.toBe(unitKey(other)))
})

describe('money of units', () => {
  test('the topmost rows that are a unit’s count once', () => {
    const owner = (name: string) => ({ owner: text(name, 2, 2, 'APBD') })
    const book = {
      ...workbook([
        ['Dinas A', 100, 90],
        ['Dinas B', 100, 50],
      ]),
      budget: [
        budgetRow({
          name: 'Dinas A',
          budget: 300,
          spent: 150,
          level: 'organisation',
          leaf: false,
          ...owner('Dinas A'),
        }),
        budgetRow({ name: 'Program 1', budget: 300, spent: 150, parent: 0, depth: 1, ...owner('Dinas A') }),
        budgetRow({ name: 'Program 2', budget: 100, spent: 90, row: 5, ...owner('Dinas B') }),
        budgetRow({ name: 'Program 3', budget: 100, spent: null, row: 6, ...owner('Dinas B') }),
        budgetRow({
          name: 'Pendapatan',
          budget: 999,
          spent: 999,
          row: 7,
          account: 'revenue',
          ...owner('Dinas B'),
        }),
      ],
    }
    const { units } = evaluateUnits(book, evaluate(book, settings), settings, none)
    expect(units.map(({ money, absorption }) => [money.budget, money.spent, absorption])).toEqual([
      [300, 150, 0.5],
      [200, 90, 0.45],
    ])
  })
})
