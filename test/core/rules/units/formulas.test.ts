import fc from 'fast-check'
import { rollUp } from '../../../../src/core/rules/rollup'
import { unitPerspectiveFormula } from '../../../../src/core/rules/units/matrix'
import { rankedScoreFormula, rankFormula, rankUnits } from '../../../../src/core/rules/units/ranking'
import { spreadFormulas, spreadOf } from '../../../../src/core/rules/units/shared'
import { givenWeightFormula, unitWeightFormula, unitWeights } from '../../../../src/core/rules/units/weights'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'
import { recalculate } from '../support/formulaEngine'

const share = fc.oneof(fc.constantFrom(0, 0.5, 0.9, 1), fc.double({ min: 0, max: 1.2, noNaN: true }))
const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 4 })
const column = (letter: string, values: readonly (number | null)[]) =>
  Object.fromEntries(values.map((value, i) => [`${letter}${i + 1}`, value ?? '']))

// The money of a unit needs arrays, which this engine does not know: LibreOffice recalculates it in `npm run verify`.
describe('formula and engine agree', () => {
  const RUNS = { numRuns: 40 }

  test('on ranks, ties and the least coverage', () => {
    const units = fc.array(fc.tuple(maybe(share), share), { minLength: 1, maxLength: 8 })
    fc.assert(
      fc.property(units, share, (rows, least) => {
        const ranks = rankUnits(
          rows.map(([score, coverage]) => ({
            score: score === null ? null : ratio(score),
            coverage: ratio(coverage),
          })),
          least,
        )
        const names = { Kinerja_MinUnitCoverage: least }
        const ranked = rows.map(([score, coverage]) =>
          recalculate(rankedScoreFormula('A1', 'B1'), { cells: { A1: score ?? '', B1: coverage }, names }),
        )
        const cells = Object.fromEntries(ranked.map((value, i) => [`C${i + 1}`, value as number | string]))
        ranks.forEach((rank, i) => {
          const formula = rankFormula(`C${i + 1}`, `C1:C${rows.length}`)
          expect(recalculate(formula, { cells, names })).toBe(rank ?? '–')
        })
      }),
      RUNS,
    )
  })

  test('on weights: typed, stated, neither', () => {
    const weight = maybe(fc.double({ min: 0, max: 100, noNaN: true }))
    fc.assert(
      fc.property(fc.array(fc.tuple(weight, weight), { minLength: 1, maxLength: 6 }), (rows) => {
        const expected = unitWeights(
          rows.map(([typed]) => typed),
          rows.map(([, stated]) => stated),
        )
        const givens = rows.map(([typed, stated]) =>
          recalculate(givenWeightFormula('A1', 'B1'), { cells: { A1: typed, B1: stated ?? '' } }),
        )
        const cells = Object.fromEntries(givens.map((value, i) => [`C${i + 1}`, value as number | string]))
        expected.forEach((one, i) =>
          expectAgreement(unitWeightFormula(`C${i + 1}`, `C1:C${rows.length}`), { cells }, one),
        )
      }),
      RUNS,
    )
  })

  test('on the spread of a KPI that units share', () => {
    fc.assert(
      fc.property(fc.array(maybe(share), { minLength: 2, maxLength: 8 }), (values) => {
        const expected = spreadOf(values.map((value) => (value === null ? null : ratio(value))))
        const formulas = spreadFormulas(`A1:A${values.length}`)
        const cells = column('A', values)
        for (const key of ['best', 'worst', 'spread'] as const)
          expectAgreement(formulas[key], { cells }, expected[key])
      }),
      RUNS,
    )
  })

  test('on the score of a unit in a perspective', () => {
    const kpi = fc.tuple(fc.nat(2), fc.nat(2), maybe(share), fc.double({ min: 0.1, max: 9, noNaN: true }))
    fc.assert(
      fc.property(fc.array(kpi, { minLength: 1, maxLength: 9 }), (rows) => {
        const own = rows.filter(([unit, perspective]) => unit === 1 && perspective === 2)
        const { score } = rollUp(
          own.map(([, , value, weight]) => ({ score: value === null ? null : ratio(value), weight })),
        )
        const cells = {
          ...column(
            'A',
            rows.map(([unit]) => unit),
          ),
          ...column(
            'B',
            rows.map(([, perspective]) => perspective),
          ),
          ...column(
            'C',
            rows.map(([, , value]) => value),
          ),
          ...column(
            'D',
            rows.map(([, , , weight]) => weight),
          ),
        }
        const block = (letter: string) => `${letter}1:${letter}${rows.length}`
        const formula = unitPerspectiveFormula({
          scores: block('C'),
          weights: block('D'),
          units: block('A'),
          unit: '1',
          perspectives: block('B'),
          perspective: '2',
        })
        expectAgreement(formula, { cells }, score)
      }),
      RUNS,
    )
  })
})

describe('ranks', () => {
  test.each([
    [
      'ties share a rank and leave the next one free',
      [
        [1, 1],
        [1, 1],
        [0.8, 1],
      ],
      0.5,
      [1, 1, 3],
    ],
    [
      'binary dust is no difference',
      [
        [0.1 + 0.2, 1],
        [0.3, 1],
      ],
      0.5,
      [1, 1],
    ],
    [
      'exactly the least coverage is enough',
      [
        [0.9, 0.5],
        [0.95, 0.499],
      ],
      0.5,
      [1, null],
    ],
    [
      'nothing measured, no rank',
      [
        [null, 0],
        [0, 1],
      ],
      0,
      [null, 1],
    ],
  ] as const)('%s', (_, rows, least, expected) => {
    const units = rows.map(([score, coverage]) => ({
      score: score === null ? null : ratio(score),
      coverage: ratio(coverage),
    }))
    expect(rankUnits(units, least)).toEqual(expected)
  })
})
