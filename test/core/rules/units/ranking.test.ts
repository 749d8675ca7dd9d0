import fc from 'fast-check'
import {
  carriedWeight,
  carriedWeightFormula,
  mayLead,
  rankedScoreFormula,
  rankFormula,
  rankUnits,
} from '../../../../src/core/rules/units/ranking'
import { ratio } from '../../../../src/core/units'
import { recalculate } from '../support/formulaEngine'

describe('which unit may be named as the first or the last', () => {
  test.each([
    ['ranked, two indicators measured', 1, 2, true],
    ['ranked, one indicator measured', 1, 1, false],
    ['not ranked', null, 5, false],
  ])('%s', (_name, rank, measured, expected) => {
    expect(mayLead({ rank, group: { measured } })).toBe(expected)
  })
})

describe('what a unit weighs in the score of the organisation', () => {
  test.each([
    ['measured enough to be ranked: all of it', 10, 0.5, 10],
    ['dust below the limit', 10, 0.5 - 1e-15, 10],
    ['too little to be ranked: the share that was measured', 10, 0.2, 2],
    ['not measured: nothing', 10, 0, 0],
  ])('%s', (_name, weight, coverage, expected) => {
    expect(carriedWeight(weight, coverage, 0.5)).toBe(expected)
  })

  test('as a formula, by the limit of the settings sheet', () => {
    expect(carriedWeightFormula('$D9', '$H9')).toBe('$D9*IF($H9<N(Kinerja_MinUnitCoverage)-1E-12,$H9,1)')
  })
})

const share = fc.oneof(fc.constantFrom(0, 0.5, 0.9, 1), fc.double({ min: 0, max: 1.2, noNaN: true }))

const maybe = <T>(of: fc.Arbitrary<T>) => fc.option(of, { nil: null, freq: 4 })

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
