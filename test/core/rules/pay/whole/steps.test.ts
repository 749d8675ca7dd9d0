import fc from 'fast-check'
import { type PayBand, type PaySettings, standardPay } from '../../../../../src/core/regulations/pay'
import { payAmount, payAmountFormula } from '../../../../../src/core/rules/pay/amount'
import { discipline, disciplineFormula } from '../../../../../src/core/rules/pay/discipline'
import { PAY_FLAGS, payFlag, payFlagFormula } from '../../../../../src/core/rules/pay/flag'
import { productivity, productivityFormula } from '../../../../../src/core/rules/pay/productivity'
import { payScore, payScoreFormula } from '../../../../../src/core/rules/pay/score'
import {
  bandFactor,
  bandFactorFormula,
  payShare,
  payShareFormula,
} from '../../../../../src/core/rules/pay/share'
import { PAY_GAPS, payGap, payGapFormula } from '../../../../../src/core/rules/pay/why'
import { expectAgreement } from '../../support/agree'
import { settingsCells, shown } from '../support/settingsCells'

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
})
