import { type PaySettings, standardPay } from '../../../../src/core/regulations/pay'
import { PAY_FLAGS, type PayFlag, payFlag, payFlagFormula } from '../../../../src/core/rules/pay/flag'
import { expectAgreement } from '../support/agree'
import { settingsCells, shown } from './support/settingsCells'

type Limits = Partial<Pick<PaySettings, 'rewardFrom' | 'sanctionBelow' | 'disciplineBelow'>>
/** Less than the twelfth decimal. */
const DUST = 1e-14
/** What the sheet's formula gives for each. */
const CODES: Readonly<Record<PayFlag, number>> = {
  'sanction-score': 1,
  'sanction-discipline': 2,
  none: 3,
  reward: 4,
}

/** Engine and formula both give it. */
function expectFlag(score: number | null, kept: number | null, limits: Limits, flag: PayFlag | null) {
  const settings = { ...standardPay, ...limits }
  expect(payFlag(score, kept, settings)).toBe(flag)
  const sheet = { cells: { A1: shown(score), B1: shown(kept) }, names: settingsCells(settings) }
  expectAgreement(payFlagFormula('A1', 'B1'), sheet, flag === null ? null : CODES[flag])
}

test('codes count from 1 in the order of the list', () => {
  expect(PAY_FLAGS.map((flag) => CODES[flag])).toEqual([1, 2, 3, 4])
})

// House rule, in the limits that stand in the settings at first: reward from 98 %, sanction below 60 % of score or 80 % of
// discipline; a sanction goes before a reward.
test.each<[string, number | null, number | null, PayFlag | null]>([
  ['at the limit of reward', 0.98, 1, 'reward'],
  ['at it but for binary dust', 0.98 - DUST, 1, 'reward'],
  ['just below it', 0.9799, 1, 'none'],
  ['above it', 1.2, 1, 'reward'],
  ['at the limit of sanction', 0.6, 1, 'none'],
  ['at it but for binary dust', 0.6 - DUST, 1, 'none'],
  ['just below it', 0.5999, 1, 'sanction-score'],
  ['a score of 0', 0, 1, 'sanction-score'],
  ['at the limit of discipline', 0.9, 0.8, 'none'],
  ['at it but for binary dust', 0.9, 0.8 - DUST, 'none'],
  ['just below it', 0.9, 0.7999, 'sanction-discipline'],
  ['no discipline at all', 0.9, 0, 'sanction-discipline'],
  ['below both limits: the score is said', 0.5, 0.5, 'sanction-score'],
  ['a sanction goes before a reward', 0.99, 0.79, 'sanction-discipline'],
  ['a reward at the limit of discipline', 0.99, 0.8, 'reward'],
  ['discipline is not known, and has no weight', 0.99, null, 'reward'],
  ['the same below the limit of score', 0.59, null, 'sanction-score'],
  ['no score: no flag', null, 1, null],
  ['no score and little discipline: no flag', null, 0.1, null],
])('%s: score %d, discipline %d: %s', (_, score, kept, flag) => {
  expectFlag(score, kept, {}, flag)
})

describe('a limit that is not set flags nobody', () => {
  test.each<[string, number, number, Limits, PayFlag]>([
    ['no reward', 1.2, 1, { rewardFrom: null }, 'none'],
    ['no sanction by score', 0, 1, { sanctionBelow: null }, 'none'],
    ['no sanction by discipline', 0.9, 0, { disciplineBelow: null }, 'none'],
    ['a reward whatever the discipline', 0.99, 0, { disciplineBelow: null }, 'reward'],
    ['by discipline alone', 0, 0.7, { sanctionBelow: null }, 'sanction-discipline'],
    ['none is set', 0, 0, { rewardFrom: null, sanctionBelow: null, disciplineBelow: null }, 'none'],
    ['a limit of 0 is set: everybody is rewarded', 0, 1, { rewardFrom: 0, sanctionBelow: null }, 'reward'],
  ])('%s', (_, score, kept, limits, flag) => {
    expectFlag(score, kept, limits, flag)
  })
})
