import type { PayRow } from '../../../../src/core/intake/types'
import { type PaySettings, standardPay } from '../../../../src/core/regulations/pay'
import { evaluatePay } from '../../../../src/core/rules/pay'
import type { PayResult } from '../../../../src/core/rules/pay/types'
import { ratio } from '../../../../src/core/units'
import { blank, noColumn, num, range, text, unreadable } from '../support/rows'
import { evaluate, one, scorecard } from './support/evaluate'
import { person } from './support/people'

const near = (value: number) => expect.closeTo(value, 12) as unknown

test('a workbook without a table of pay has no computation', () => {
  expect(evaluatePay({ budget: [], organisation: null }, scorecard, standardPay)).toBeUndefined()
})

describe('every step of a worked example', () => {
  // Rates of Permentan 68/2012 as its agency in Banten prints them; weights of 60 : 40.
  const deductions = ['Tanpa keterangan (hari)', 'Terlambat 1-30 menit', 'Tugas luar']
  const rates = [
    { name: 'tanpa keterangan (hari) ', rate: 0.04 },
    { name: 'Terlambat 1-30 menit', rate: 0.005 },
  ]

  test('an own score and an own discipline', () => {
    // 0.6 x 95.5 % + 0.4 x 98 % = 96.5 % of 8.750.000.
    expect(one({ base: num(8_750_000), productivity: num(95.5), discipline: num(98) })).toMatchObject({
      base: 8_750_000,
      ownProductivity: near(0.955),
      unit: null,
      unitScore: null,
      productivity: near(0.955),
      ownDiscipline: near(0.98),
      deducted: null,
      discipline: near(0.98),
      score: near(0.965),
      factor: near(0.965),
      share: near(0.965),
      pay: 8_443_750,
      cut: null,
      why: null,
      flag: 'none',
      welfare: null,
    })
  })

  test('the unit’s score, and what was counted', () => {
    // One day at 4 % and two times at 0.5 % leave 95 %: 0.6 x 90 % + 0.4 x 95 % = 92 % of 4.000.000.
    const row = {
      base: num(4_000_000),
      unit: text('Bidang Tangkap'),
      productivity: blank(),
      discipline: num(100),
      deductions: [
        { kind: 0, count: num(1) },
        { kind: 1, count: num(2) },
        { kind: 2, count: blank() },
      ],
    }
    expect(one(row, { deductions: rates }, { deductions })).toMatchObject({
      ownProductivity: null,
      unit: { of: 'owner', owner: 0 },
      unitScore: near(0.9),
      productivity: near(0.9),
      ownDiscipline: 1,
      deducted: near(0.05),
      discipline: near(0.95),
      score: near(0.92),
      pay: 3_680_000,
    })
  })

  test('the whole scorecard’s score, capped before it is weighed', () => {
    const row = {
      base: num(12_500_000),
      unit: text('Dinas Perikanan'),
      productivity: noColumn,
      discipline: num(100),
    }
    expect(one(row)).toMatchObject({
      unit: { of: 'organisation' },
      unitScore: near(1.05),
      productivity: 1,
      score: near(1),
      pay: 12_500_000,
      flag: 'reward',
    })
    // 0.6 x 105 % + 0.4 x 100 % = 103 % of 12.500.000.
    expect(one(row, { productivityCap: null })).toMatchObject({ score: near(1.03), pay: 12_875_000 })
  })

  test('two days of absence: Perwali Probolinggo 157/2019, article 13 (2)', () => {
    // 1430 x Rp 4.000, absent two days at 6 % each, and nothing but discipline counts.
    const settings = {
      productivityWeight: 0,
      disciplineWeight: 1,
      deductions: [{ name: 'Alpa', rate: 0.06 }],
    }
    const row = { base: num(5_720_000), productivity: noColumn, deductions: [{ kind: 0, count: num(2) }] }
    expect(one(row, settings, { deductions: ['ALPA'] })).toMatchObject({
      deducted: near(0.12),
      discipline: near(0.88),
      pay: 5_033_600,
      flag: 'none',
    })
  })
})

describe('what is missing', () => {
  test.each<[string, Partial<PayRow>, PayResult['why']]>([
    ['no base', { base: blank() }, 'base'],
    ['a base that is a word', { base: unreadable('menyusul') }, 'base'],
    ['a base below 0', { base: num(-1) }, 'base'],
    ['no productivity, no unit', { productivity: blank() }, 'productivity'],
    ['a range is no productivity', { productivity: range(80, 90) }, 'productivity'],
    [
      'a unit that was not measured',
      { productivity: blank(), unit: text('Bidang Budidaya') },
      'productivity',
    ],
    [
      'a unit that is not on the scorecard',
      { productivity: blank(), unit: text('Bidang X') },
      'productivity',
    ],
    ['no discipline', { discipline: blank() }, 'discipline'],
  ])('%s: no pay and no flag', (_, row, why) => {
    expect(one(row)).toMatchObject({ why, pay: null, cut: null, flag: null })
  })

  test('a score that would be rewarded is not, where there is no base to pay it of', () => {
    expect(one({ base: blank(), productivity: num(100), discipline: num(100) })).toMatchObject({
      score: near(1),
      flag: null,
    })
  })

  test('weights that do not add up pay nobody', () => {
    const pay = evaluate([person(), person()], { disciplineWeight: 0.5 })
    expect(pay.rows.map(({ why, pay: paid }) => [why, paid])).toEqual([
      ['weights', null],
      ['weights', null],
    ])
    expect(pay).toMatchObject({ total: 0, computed: 0, rewarded: 0, sanctioned: 0 })
  })

  test('what is 0 is not missing', () => {
    expect(one({ base: num(0), productivity: num(0), discipline: num(0) })).toMatchObject({
      base: 0,
      productivity: 0,
      discipline: 0,
      pay: 0,
      why: null,
      flag: 'sanction-score',
    })
  })
})

describe('the order of the steps', () => {
  const bands = [
    { from: 0.5, factor: 0.4 },
    { from: 0.95, factor: 1.2 },
  ]
  const scored = (percent: number): Partial<PayRow> => ({
    base: num(1_000_000),
    productivity: num(percent),
    discipline: num(percent),
  })

  test.each<[string, number, Partial<PaySettings>, Partial<PayResult>]>([
    ['a band gives the factor', 70, { bands }, { factor: ratio(0.4), share: ratio(0.4) }],
    ['the floor comes after the band', 70, { bands, floor: 0.5 }, { factor: ratio(0.4), share: ratio(0.5) }],
    ['so does the ceiling', 100, { bands, ceiling: 1 }, { factor: ratio(1.2), share: ratio(1) }],
    [
      'below the lowest band no floor helps',
      40,
      { bands, floor: 0.5 },
      { why: 'band', share: null, flag: null },
    ],
    [
      'the flag is by the score, not by what is paid',
      99,
      { ceiling: 0.5 },
      { share: ratio(0.5), flag: 'reward' },
    ],
    ['nor by the band', 70, { bands }, { flag: 'sanction-discipline' }],
  ])('%s', (_, percent, settings, expected) => {
    expect(one(scored(percent), settings)).toMatchObject(expected)
  })

  test('pay is within the bounds that rounding would break', () => {
    // 75 % of 1001 is 750.75, which would be 751.
    expect(one({ ...scored(100), base: num(1001) }, { ceiling: 0.75 }).pay).toBe(750)
  })
})

test.each<[string, Partial<PayRow>, boolean | null]>([
  ['no column for any: missing', {}, null],
  ['a column with something in it', { welfare: [text('750000').cell], welfareRecorded: true }, true],
  ['a column with nothing in it', { welfare: [text('-').cell], welfareRecorded: false }, false],
])('allowances and facilities, %s', (_, row, welfare) => {
  expect(one(row).welfare).toBe(welfare)
})
