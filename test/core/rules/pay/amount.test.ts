import { type PaySettings, standardPay } from '../../../../src/core/regulations/pay'
import { payAmount, payAmountFormula } from '../../../../src/core/rules/pay/amount'
import { expectAgreement } from '../support/agree'
import { settingsCells, shown } from './support/settingsCells'

type Bounds = Partial<Pick<PaySettings, 'floor' | 'ceiling'>>

/** Engine and formula both give it. */
function expectPay(base: number | null, share: number | null, bounds: Bounds, pay: number | null) {
  const settings = { ...standardPay, ...bounds }
  expect(payAmount(base, share, settings)).toBe(pay)
  const sheet = { cells: { A1: shown(base), B1: shown(share) }, names: settingsCells(settings) }
  expectAgreement(payAmountFormula('A1', 'B1'), sheet, pay)
}

describe('pay = base x share, in whole rupiah', () => {
  test.each<[string, number | null, number | null, number | null]>([
    // 1430 x Rp 4.000 = Rp 5.720.000, of which 88 %: explanation of article 13 (2).
    ['Perwali Probolinggo 157/2019', 5_720_000, 0.88, 5_033_600],
    // House rule: 87.500 x 96.5 = 8.443.750.
    ['96.5 % of a base', 8_750_000, 0.965, 8_443_750],
    ['all of it', 4_250_000, 1, 4_250_000],
    ['more than the base, where nothing caps it', 4_000_000, 1.125, 4_500_000],
    ['0.5 rupiah goes up', 1, 0.5, 1],
    ['2.5 rupiah go up', 5, 0.5, 3],
    ['400.4 rupiah go down', 1001, 0.4, 400],
    ['1.000.003 x 75 % = 750.002.25', 1_000_003, 0.75, 750_002],
    ['a share of nothing', 4_000_000, 0, 0],
    ['a base of nothing', 0, 0.9, 0],
    ['a base below 0 is no base', -1, 0.9, null],
    ['no base: missing, not 0', null, 0.9, null],
    ['no share: missing, not 0', 4_000_000, null, null],
    ['neither', null, null, null],
  ])('%s: %d x %d = %d', (_, base, share, pay) => {
    expectPay(base, share, {}, pay)
  })
})

describe('rounding never takes pay beyond its ceiling or below its floor', () => {
  test.each<[string, number, number, Bounds, number]>([
    // 1001 x 75 % = 750.75.
    ['at the ceiling', 1001, 0.75, { ceiling: 0.75 }, 750],
    ['well below the ceiling', 1001, 0.5, { ceiling: 0.75 }, 501],
    // 1001 x 25 % = 250.25.
    ['at the floor', 1001, 0.25, { floor: 0.25 }, 251],
    ['well above the floor', 1001, 0.4, { floor: 0.25 }, 400],
    ['a floor in whole rupiah', 1000, 0.25, { floor: 0.25 }, 250],
    // Floor 250.5 to 251, ceiling 250.5 to 250: of the two the ceiling holds.
    ['between a floor and a ceiling that meet', 1002, 0.25, { floor: 0.25, ceiling: 0.25 }, 250],
    ['a ceiling of 0 is one', 1000, 0.5, { ceiling: 0 }, 0],
    // 10.000.000 x 7 % is 700.000 and some binary dust.
    ['dust is not a rupiah more', 10_000_000, 0.07, { floor: 0.07 }, 700_000],
    // 100 x 29 % is 29 less some binary dust.
    ['dust is not a rupiah less', 100, 0.29, { ceiling: 0.29 }, 29],
  ])('%s: %d x %d within %j is %d', (_, base, share, bounds, pay) => {
    expectPay(base, share, bounds, pay)
  })

  test('a base below 0 has no floor either', () => {
    expectPay(-1000, 0.9, { floor: 0.25 }, null)
  })
})
