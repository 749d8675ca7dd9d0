import fc from 'fast-check'
import {
  coverageFormula,
  groupScoreFormula,
  rollUp,
  rollUpGroups,
  type Term,
  weightedMeanFormula,
} from '../../../src/core/rules/rollup'
import { ratio, type Ratio } from '../../../src/core/units'
import { expectAgreement } from './support/agree'

const term = (score: number | null, weight = 1): Term => ({
  score: score === null ? null : ratio(score),
  weight,
})

describe('the roll-up', () => {
  test('is the plain mean where weights are equal: LKj Sumut 2021, p. 49, program 88.6', () => {
    const { score } = rollUp([0.936, 0.874, 0.929, 0.805].map((one) => term(one)))
    expect(((score ?? 0) * 100).toFixed(1)).toBe('88.6')
  })

  test('weighs, and leaves out what was not measured', () => {
    expect(rollUp([term(1, 60), term(0.5, 20), term(null, 20)])).toEqual({
      score: expect.closeTo(0.875, 12),
      coverage: expect.closeTo(0.8, 12),
      measured: 2,
    })
  })

  test('a term without weight does not count as measured', () => {
    expect(rollUp([term(1, 0), term(0.5, 2)])).toEqual({ score: 0.5, coverage: 1, measured: 1 })
    expect(rollUp([term(1, 0)])).toEqual({ score: null, coverage: 0, measured: 0 })
  })

  test('of nothing measured is missing, never 0', () => {
    expect(rollUp([term(null), term(null)])).toEqual({ score: null, coverage: 0, measured: 0 })
    expect(rollUp([])).toEqual({ score: null, coverage: 0, measured: 0 })
  })

  test('over groups shares the weight of those without a score, and covers less', () => {
    const groups = [
      { ...term(0.9, 2), coverage: ratio(1) },
      { ...term(0.6, 1), coverage: ratio(0.5) },
      { ...term(null, 1), coverage: ratio(0) },
    ]
    expect(rollUpGroups(groups)).toEqual({
      score: expect.closeTo(0.8, 12),
      coverage: expect.closeTo(0.625, 12),
    })
  })
})

const scores = fc.option(fc.double({ min: 0, max: 1.2, noNaN: true }), { nil: null })
const weights = fc.oneof(fc.integer({ min: 0, max: 100 }), fc.double({ min: 0.01, max: 1, noNaN: true }))
const terms = fc.array(
  fc.tuple(scores, weights).map(([score, weight]) => term(score, weight)),
  { minLength: 1, maxLength: 12 },
)

describe('properties of the roll-up', () => {
  test('coverage lies within 0 and 1, the mean within the lowest and highest score', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const { score, coverage } = rollUp(given)
        expect(coverage).toBeGreaterThanOrEqual(0)
        expect(coverage).toBeLessThanOrEqual(1 + 1e-12)
        const known = given.flatMap((one) => (one.score === null || one.weight === 0 ? [] : [one.score]))
        if (score === null) return expect(known).toEqual([])
        expect(score).toBeGreaterThanOrEqual(Math.min(...known) - 1e-12)
        expect(score).toBeLessThanOrEqual(Math.max(...known) + 1e-12)
      }),
    )
  })

  test('scaling all weights changes nothing', () => {
    fc.assert(
      fc.property(terms, fc.double({ min: 0.01, max: 1000, noNaN: true }), (given, factor) => {
        const scaled = given.map(({ score, weight }) => ({ score, weight: weight * factor }))
        const [one, other] = [rollUp(given), rollUp(scaled)]
        expect(other.score === null).toBe(one.score === null)
        expect(other.score ?? 0).toBeCloseTo(one.score ?? 0, 10)
        expect(other.coverage).toBeCloseTo(one.coverage, 10)
      }),
    )
  })

  test('a KPI that is not measured changes the coverage and nothing else', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 100 }), (given, weight) => {
        const [without, withIt] = [rollUp(given), rollUp([...given, term(null, weight)])]
        expect(withIt.score).toBe(without.score)
        expect(withIt.measured).toBe(without.measured)
        expect(withIt.coverage).toBeLessThanOrEqual(without.coverage)
      }),
    )
  })
})

describe('value and formula agree', () => {
  const cellsOf = (given: readonly Term[], groupOf: (i: number) => number) =>
    Object.fromEntries(
      given.flatMap(({ score, weight }, i) => [
        [`A${i + 1}`, score ?? ''],
        [`C${i + 1}`, weight],
        [`D${i + 1}`, groupOf(i)],
      ]),
    )

  test('a group among others', () => {
    fc.assert(
      fc.property(terms, fc.integer({ min: 1, max: 4 }), (given, groups) => {
        const groupOf = (i: number) => i % groups
        const n = given.length
        const refs = {
          scores: `A1:A${n}`,
          weights: `C1:C${n}`,
          groupIds: `D1:D${n}`,
          groupId: '0',
        }
        const own = rollUp(given.filter((_, i) => groupOf(i) === 0))
        const sheet = { cells: cellsOf(given, groupOf) }
        expectAgreement(groupScoreFormula(refs), sheet, own.score)
        expectAgreement(coverageFormula(refs), sheet, own.coverage)
      }),
    )
  })

  test('the organisation over its perspectives', () => {
    fc.assert(
      fc.property(terms, (given) => {
        const n = given.length
        const groups = given.map((one) => ({ ...one, coverage: 1 as Ratio }))
        expectAgreement(
          weightedMeanFormula({ scores: `A1:A${n}`, weights: `C1:C${n}` }),
          { cells: cellsOf(given, () => 0) },
          rollUpGroups(groups).score,
        )
      }),
    )
  })
})
