import { type PayBand, type PaySettings, standardPay } from '../../../../src/core/regulations/pay'
import {
  bandFactor,
  bandFactorFormula,
  payShare,
  payShareFormula,
} from '../../../../src/core/rules/pay/share'
import { expectAgreement } from '../support/agree'
import { settingsCells, shown } from './support/settingsCells'

// Bounds and factors of no region: each has its own.
const THREE: readonly PayBand[] = [
  { from: 0.5, factor: 0.6 },
  { from: 0.75, factor: 0.8 },
  { from: 0.9, factor: 1 },
]
/** Less than the twelfth decimal. */
const DUST = 1e-14

describe('the factor is that of the highest band whose bound the score reaches', () => {
  test.each<[string, number | null, readonly PayBand[], number | null]>([
    ['no bands: the score itself', 0.873, [], 0.873],
    ['no bands and no score', null, [], null],
    ['no bands and a score of 0', 0, [], 0],
    ['the lowest bound', 0.5, THREE, 0.6],
    ['just below it: no factor, not 0', 0.499, THREE, null],
    ['a score of 0', 0, THREE, null],
    ['just below the second', 0.7499, THREE, 0.6],
    ['the second', 0.75, THREE, 0.8],
    ['just below the third', 0.8999, THREE, 0.8],
    ['the third', 0.9, THREE, 1],
    ['above all', 1.2, THREE, 1],
    ['a bound but for binary dust', 0.9 - DUST, THREE, 1],
    ['the lowest bound but for dust', 0.5 - DUST, THREE, 0.6],
    ['no score', null, THREE, null],
    ['no score is not the lowest there is', null, [{ from: 0, factor: 0.3 }], null],
    ['a band that pays nothing', 0.3, [{ from: 0, factor: 0 }, ...THREE], 0],
    ['one band', 0.8, [{ from: 0.8, factor: 0.95 }], 0.95],
  ])('%s', (_, score, bands, factor) => {
    expect(bandFactor(score, bands)).toBe(factor)
    const names = settingsCells({ ...standardPay, bands })
    expectAgreement(bandFactorFormula('A1'), { cells: { A1: shown(score) }, names }, factor)
  })

  test('a bound whose factor is not filled in yet gives none', () => {
    const names = {
      ...settingsCells({ ...standardPay, bands: THREE }),
      Kinerja_PayBandFactor: [[0.6], [null], [1]],
    }
    expectAgreement(bandFactorFormula('A1'), { cells: { A1: 0.8 }, names }, null)
    expectAgreement(bandFactorFormula('A1'), { cells: { A1: 0.95 }, names }, 1)
  })
})

describe('share = min(ceiling, max(floor, factor))', () => {
  test.each<[string, number | null, Partial<Pick<PaySettings, 'floor' | 'ceiling'>>, number | null]>([
    ['no bounds', 1.07, {}, 1.07],
    ['below the floor', 0.1, { floor: 0.25 }, 0.25],
    ['at the floor', 0.25, { floor: 0.25 }, 0.25],
    ['above the floor', 0.3, { floor: 0.25 }, 0.3],
    ['below the ceiling', 0.9, { ceiling: 1 }, 0.9],
    ['at the ceiling', 1, { ceiling: 1 }, 1],
    ['above the ceiling', 1.2, { ceiling: 1 }, 1],
    ['a ceiling of 0 is one', 0.8, { ceiling: 0 }, 0],
    ['within both', 0.5, { floor: 0.25, ceiling: 1 }, 0.5],
    ['below both', 0.1, { floor: 0.25, ceiling: 1 }, 0.25],
    ['above both', 1.2, { floor: 0.25, ceiling: 1 }, 1],
    ['a floor above the ceiling: the ceiling holds', 0.5, { floor: 0.9, ceiling: 0.8 }, 0.8],
    ['no factor is not raised to the floor', null, { floor: 0.25 }, null],
    ['no factor is not the ceiling', null, { ceiling: 1 }, null],
  ])('%s', (_, factor, bounds, share) => {
    const settings = { ...standardPay, ...bounds }
    expect(payShare(factor, settings)).toBe(share)
    const sheet = { cells: { A1: shown(factor) }, names: settingsCells(settings) }
    expectAgreement(payShareFormula('A1'), sheet, share)
  })
})
