import fc from 'fast-check'
import { proRata, proRataFormula } from '../../../../src/core/rules/pay/proRata'
import { expectAgreement } from '../support/agree'
import { shown } from './support/settingsCells'

type Pays = readonly (number | null)[]

/** Engine and formula both give it, row by row. */
function expectCuts(pays: Pays, budget: number | null, cuts: Pays) {
  expect(proRata(pays, budget)).toEqual(cuts)
  const sumTo = (end: number) => pays.slice(0, end).reduce<number>((sum, pay) => sum + (pay ?? 0), 0)
  pays.forEach((pay, i) => {
    const cells = { A1: shown(pay), B1: sumTo(i + 1), C1: sumTo(pays.length), D1: shown(budget) }
    const formula = proRataFormula({ pay: 'A1', running: 'B1', total: 'C1', budget: 'D1' })
    const cut = cuts[i] ?? null
    // The sheet's difference of two equal sums is 0.
    expectAgreement(formula, { cells }, cut)
  })
}

// House rule: cut(i) = round(sum(1..i) x budget / total) - round(sum(1..i-1) x budget / total).
describe('where the money suffices each has his pay', () => {
  test.each<[string, Pays, number, Pays]>([
    ['more than enough', [100, 200], 500, [100, 200]],
    ['just enough', [100, 200], 300, [100, 200]],
    ['somebody has no pay', [100, null, 200], 300, [100, null, 200]],
    ['nobody is there', [], 300, []],
    ['nobody has pay', [null, null], 300, [null, null]],
    ['nothing of nothing', [0, 0], 0, [0, 0]],
  ])('%s', (_, pays, budget, cuts) => {
    expectCuts(pays, budget, cuts)
  })
})

describe('where it does not, all are cut by the same ratio, and what is cut adds up to the money', () => {
  test.each<[string, Pays, number, Pays]>([
    // 100 x 299/300 = 99.67; the rest of 299 is 199.
    ['one rupiah short', [100, 200], 299, [100, 199]],
    // 66.67, 133.33, 200: 67, then 133 - 67, then 200 - 133.
    ['what does not divide', [100, 100, 100], 200, [67, 66, 67]],
    // 0.67, 1.33, 2.
    ['rupiah by rupiah', [1, 1, 1], 2, [1, 0, 1]],
    // 0.5 goes up to 1, and nothing is left.
    ['a half goes up', [1, 1], 1, [1, 0]],
    // Half of everything.
    ['somebody has no pay', [300, null, 100], 200, [150, null, 50]],
    ['somebody has a pay of 0', [0, 100], 50, [0, 50]],
    ['there is no money', [100, 50], 0, [0, 0]],
    // 5 / 6 of everything: 7.036.458.33, 10.578.125, 13.152.125.
    ['5/6 of three pays', [8_443_750, 4_250_000, 3_088_800], 13_152_125, [7_036_458, 3_541_667, 2_574_000]],
  ])('%s', (_, pays, budget, cuts) => {
    expectCuts(pays, budget, cuts)
  })
})

test('where nobody knows the money, nobody knows the cut', () => {
  expectCuts([100, null, 0], null, [null, null, null])
})

const base = fc.integer({ min: 0, max: 30_000_000 })

describe('each formula gives what the engine computes', () => {
  test('what is cut pro rata', () => {
    fc.assert(
      fc.property(
        fc.array(base, { minLength: 1, maxLength: 12 }),
        fc.option(fc.integer({ min: 0, max: 100_000_000 }), { nil: null }),
        (pays, budget) => {
          const total = pays.reduce((sum, pay) => sum + pay, 0)
          let running = 0
          proRata(pays, budget).forEach((cut, i) => {
            running += pays[i] ?? 0
            const cells = { A1: pays[i] ?? 0, B1: running, C1: total, D1: shown(budget) }
            expectAgreement(
              proRataFormula({ pay: 'A1', running: 'B1', total: 'C1', budget: 'D1' }),
              { cells },
              cut,
            )
          })
        },
      ),
    )
  })
})

describe('properties', () => {
  test('what is cut pro rata adds up to the budget to the rupiah, and stays within a rupiah of the exact share', () => {
    const pays = fc.array(fc.option(base, { nil: null }), { minLength: 1, maxLength: 60 })
    fc.assert(
      fc.property(pays, fc.integer({ min: 0, max: 200_000_000 }), (given, budget) => {
        const total = given.reduce<number>((sum, pay) => sum + (pay ?? 0), 0)
        const cut = proRata(given, budget)
        const sum = cut.reduce<number>((all, pay) => all + (pay ?? 0), 0)
        expect(sum).toBe(Math.min(total, budget))
        given.forEach((pay, i) => {
          const got = cut[i] ?? null
          if (pay === null) return expect(got).toBeNull()
          const exact = total > budget ? (pay * budget) / total : pay
          expect(Math.abs((got ?? NaN) - exact)).toBeLessThanOrEqual(1)
          expect(got).toBeGreaterThanOrEqual(0)
        })
      }),
    )
  })
})
