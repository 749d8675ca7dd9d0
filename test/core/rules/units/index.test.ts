import fc from 'fast-check'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { evaluate } from '../../../../src/core/rules/evaluate'
import { rollUp } from '../../../../src/core/rules/rollup'
import { evaluateUnits } from '../../../../src/core/rules/units'
import { intake, kpi, num, text } from '../support/rows'

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
