import fc from 'fast-check'
import { type PayBand, type PaySettings, standardPay } from '../../../../src/core/regulations/pay'
import { payAmount, payAmountFormula } from '../../../../src/core/rules/pay/amount'
import { CONDITION_LIMITS, conditionCode, conditionFormula } from '../../../../src/core/rules/pay/conditions'
import {
  deducted,
  deductedFormula,
  discipline,
  disciplineFormula,
} from '../../../../src/core/rules/pay/discipline'
import { PAY_FLAGS, payFlag, payFlagFormula } from '../../../../src/core/rules/pay/flag'
import { productivity, productivityFormula } from '../../../../src/core/rules/pay/productivity'
import { proRata, proRataFormula } from '../../../../src/core/rules/pay/proRata'
import { payScore, payScoreFormula } from '../../../../src/core/rules/pay/score'
import {
  bandFactor,
  bandFactorFormula,
  payShare,
  payShareFormula,
} from '../../../../src/core/rules/pay/share'
import { PAY_GAPS, payGap, payGapFormula } from '../../../../src/core/rules/pay/why'
import { expectAgreement } from '../support/agree'
import { settingsCells, shown } from './support/settingsCells'

/** All steps for one person. */
function payOf(
  base: number,
  own: number | null,
  kept: number | null,
  settings: PaySettings = standardPay,
): number | null {
  const used = productivity(own, null, settings.productivityCap)
  const share = payShare(bandFactor(payScore(used, discipline(kept, []), settings), settings.bands), settings)
  return payAmount(base, share, settings)
}

/** Per cent with two decimals. Of a share with sixteen digits, base x share can lie so near to half a rupiah that each
 *  spreadsheet rounds it as its own arithmetic falls. */
const share = fc.integer({ min: 0, max: 15_000 }).map((steps) => steps / 10_000)
const maybeShare = fc.option(share, { nil: null })
const base = fc.integer({ min: 0, max: 30_000_000 })
const bands = fc
  .uniqueArray(fc.integer({ min: 0, max: 12 }), { minLength: 0, maxLength: 4 })
  .map((steps): PayBand[] =>
    steps.sort((a, b) => a - b).map((step) => ({ from: step / 10, factor: step / 12 })),
  )
const settings = fc
  .record({
    weight: fc.integer({ min: 0, max: 10 }),
    productivityCap: fc.option(fc.constantFrom(1, 1.2), { nil: null }),
    floor: fc.option(fc.constantFrom(0, 0.25, 0.333), { nil: null }),
    ceiling: fc.option(fc.constantFrom(0.9, 1, 1.07), { nil: null }),
    bands,
    rewardFrom: fc.option(fc.constantFrom(0.9, 0.95), { nil: null }),
    sanctionBelow: fc.option(fc.constantFrom(0.5, 0.6), { nil: null }),
    disciplineBelow: fc.option(fc.constantFrom(0.7, 0.8), { nil: null }),
  })
  .map(({ weight, ...rest }): PaySettings => ({
    ...standardPay,
    ...rest,
    productivityWeight: weight / 10,
    disciplineWeight: 1 - weight / 10,
  }))

describe('properties', () => {
  test('pay is never above its ceiling or below its floor, and whole', () => {
    fc.assert(
      fc.property(base, share, share, settings, (amount, own, kept, given) => {
        const pay = payOf(amount, own, kept, given)
        if (pay === null) return
        expect(Number.isInteger(pay)).toBe(true)
        if (given.ceiling !== null) expect(pay).toBeLessThanOrEqual(amount * given.ceiling + 0.001)
        if (given.floor !== null) expect(pay).toBeGreaterThanOrEqual(Math.floor(amount * given.floor) - 0.001)
      }),
    )
  })

  test('who scores more is not paid less', () => {
    fc.assert(
      fc.property(base, share, share, share, settings, (amount, one, other, kept, given) => {
        const [low, high] = [
          payOf(amount, Math.min(one, other), kept, given),
          payOf(amount, Math.max(one, other), kept, given),
        ]
        if (low === null || high === null) return
        expect(high).toBeGreaterThanOrEqual(low)
      }),
    )
  })

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

describe('each formula gives what the engine computes', () => {
  test('productivity, score, factor, share, pay, flag and the reason for none', () => {
    fc.assert(
      fc.property(
        fc.option(base, { nil: null }),
        maybeShare,
        maybeShare,
        maybeShare,
        settings,
        (amount, own, unit, column, given) => {
          const used = productivity(own, unit, given.productivityCap)
          const kept = discipline(column, [])
          const score = payScore(used, kept, given)
          const factor = bandFactor(score, given.bands)
          const paid = payShare(factor, given)
          const why = payGap({ base: amount, productivity: used, discipline: kept, factor }, given)
          const flag = payFlag(score, kept, given)
          const cells = {
            A1: shown(own),
            B1: shown(unit),
            C1: shown(used),
            D1: shown(column),
            E1: shown(kept),
            F1: shown(score),
            G1: shown(factor),
            H1: shown(paid),
            I1: shown(amount),
            J1: 1,
          }
          const sheet = { cells, names: settingsCells(given) }
          expectAgreement(productivityFormula('$A1', '$B1'), sheet, used)
          expectAgreement(disciplineFormula('$D1', '$Z1', []), sheet, kept)
          expectAgreement(payScoreFormula('$C1', '$E1'), sheet, score)
          expectAgreement(bandFactorFormula('$F1'), sheet, factor)
          expectAgreement(payShareFormula('$G1'), sheet, paid)
          expectAgreement(payAmountFormula('$I1', '$H1'), sheet, payAmount(amount, paid, given))
          expectAgreement(
            payFlagFormula('$F1', '$E1'),
            sheet,
            flag === null ? null : PAY_FLAGS.indexOf(flag) + 1,
          )
          const refs = { guard: '$J1', base: '$I1', productivity: '$C1', discipline: '$E1', factor: '$G1' }
          expectAgreement(payGapFormula(refs), sheet, why === null ? 0 : PAY_GAPS.indexOf(why) + 1)
        },
      ),
      { numRuns: 40 },
    )
  })

  test('what is deducted, and what is left', () => {
    const kind = fc.record({
      count: fc.option(fc.integer({ min: 0, max: 22 }), { nil: null }),
      rate: fc.option(fc.constantFrom(0.005, 0.01, 0.03, 0.06), { nil: null }),
    })
    fc.assert(
      fc.property(fc.array(kind, { minLength: 1, maxLength: 4 }), maybeShare, (kinds, column) => {
        const cells: Record<string, number | string> = { G1: shown(column), H1: shown(deducted(kinds)) }
        kinds.forEach(({ count, rate }, i) => {
          cells[`${'ABCD'[i] ?? ''}1`] = shown(count)
          cells[`${'ABCD'[i] ?? ''}2`] = shown(rate)
        })
        const refs = kinds.map((_, i) => ({ count: `$${'ABCD'[i] ?? ''}1`, rate: `$${'ABCD'[i] ?? ''}$2` }))
        expectAgreement(deductedFormula(refs), { cells }, deducted(kinds))
        const left = disciplineFormula(
          '$G1',
          '$H1',
          refs.map(({ rate }) => rate),
        )
        expectAgreement(left, { cells }, discipline(column, kinds))
      }),
    )
  })

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

  test('how far a condition is fulfilled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(...Object.values(CONDITION_LIMITS)),
        (part, whole, limits) => {
          expectAgreement(
            conditionFormula('A1', 'B1', limits),
            { cells: { A1: part, B1: whole } },
            conditionCode(part, whole, limits),
          )
        },
      ),
    )
  })
})
