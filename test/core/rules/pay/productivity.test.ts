import { standardPay } from '../../../../src/core/regulations/pay'
import { productivity, productivityFormula } from '../../../../src/core/rules/pay/productivity'
import { expectAgreement } from '../support/agree'
import { settingsCells, shown } from './support/settingsCells'

// House rule: the person's own score, else that of the unit; from 0 up to the cap.
test.each<[string, number | null, number | null, number | null, number | null]>([
  ['the own score goes before the unit’s', 0.9, 0.7, 1, 0.9],
  ['an own score of 0 is one', 0, 0.7, 1, 0],
  ['the unit’s where there is no own', null, 0.7, 1, 0.7],
  ['a unit that reached nothing', null, 0, 1, 0],
  ['neither: missing, not 0', null, null, 1, null],
  ['neither, without a cap', null, null, null, null],
  ['own above the cap', 1.2, null, 1, 1],
  ['own at the cap', 1, null, 1, 1],
  ['own below the cap', 0.99, null, 1, 0.99],
  ['the unit’s above the cap', null, 1.3, 1.2, 1.2],
  ['no cap', 1.2, null, null, 1.2],
  ['the unit’s without a cap', null, 1.35, null, 1.35],
  ['own below 0', -0.1, 0.7, 1, 0],
  ['own below 0, without a cap', -0.1, null, null, 0],
  ['the unit’s below 0', null, -0.2, 1, 0],
])('%s', (_, own, unit, cap, counts) => {
  expect(productivity(own, unit, cap)).toBe(counts)
  const names = settingsCells({ ...standardPay, productivityCap: cap })
  const cells = { A1: shown(own), B1: shown(unit) }
  expectAgreement(productivityFormula('A1', 'B1'), { cells, names }, counts)
})
