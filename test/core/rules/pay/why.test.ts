import { standardPay } from '../../../../src/core/regulations/pay'
import { PAY_GAPS, type PayGap, payGap, payGapFormula } from '../../../../src/core/rules/pay/why'
import { expectAgreement } from '../support/agree'
import { settingsCells, shown } from './support/settingsCells'

/** What the sheet's formula gives for each; 0 = there is pay. */
const CODES: Readonly<Record<PayGap, number>> = {
  moved: 1,
  weights: 2,
  base: 3,
  productivity: 4,
  discipline: 5,
  band: 6,
}
const REFS = { guard: 'A1', base: 'B1', productivity: 'C1', discipline: 'D1', factor: 'E1' }

const known = { base: 1_000_000, productivity: 0.9, discipline: 0.9, factor: 0.9 }
type Row = { readonly [Key in keyof typeof known]: number | null }
const nothing: Row = { base: null, productivity: null, discipline: null, factor: null }
type Weights = readonly [productivity: number, discipline: number]

function sheetOf(row: Row, [productivityWeight, disciplineWeight]: Weights, guard: number) {
  const settings = { ...standardPay, productivityWeight, disciplineWeight }
  const cells = {
    A1: guard,
    B1: shown(row.base),
    C1: shown(row.productivity),
    D1: shown(row.discipline),
    E1: shown(row.factor),
  }
  return { settings, sheet: { cells, names: settingsCells(settings) } }
}

test('codes count from 1 in the order of the list', () => {
  expect(PAY_GAPS.map((gap) => CODES[gap])).toEqual([1, 2, 3, 4, 5, 6])
})

describe('the first reason why there is no pay', () => {
  test.each<[string, Partial<Row>, Weights, Exclude<PayGap, 'moved'> | null]>([
    ['all is known', {}, [0.6, 0.4], null],
    ['all that is known is 0', { base: 0, productivity: 0, discipline: 0, factor: 0 }, [0.6, 0.4], null],
    ['weights go first', nothing, [0.6, 0.5], 'weights'],
    ['weights alone', {}, [0.6, 0.3], 'weights'],
    ['then the base', nothing, [0.6, 0.4], 'base'],
    ['the base alone', { base: null }, [0.6, 0.4], 'base'],
    ['a base below 0', { base: -1 }, [0.6, 0.4], 'base'],
    ['then productivity', { ...nothing, base: 1 }, [0.6, 0.4], 'productivity'],
    ['then discipline', { ...nothing, base: 1, productivity: 1 }, [0.6, 0.4], 'discipline'],
    ['a score below the lowest band', { factor: null }, [0.6, 0.4], 'band'],
    ['productivity has no weight', { productivity: null }, [0, 1], null],
    ['neither it nor a band', { productivity: null, factor: null }, [0, 1], 'band'],
    ['discipline has no weight', { discipline: null }, [1, 0], null],
    ['productivity has all of it', { productivity: null, discipline: null }, [1, 0], 'productivity'],
    ['discipline has all of it', { productivity: null, discipline: null }, [0, 1], 'discipline'],
  ])('%s', (_, given, weights, why) => {
    const row = { ...known, ...given }
    const { settings, sheet } = sheetOf(row, weights, 1)
    expect(payGap(row, settings)).toBe(why)
    expectAgreement(payGapFormula(REFS), sheet, why === null ? 0 : CODES[why])
  })

  test.each<[string, Row, Weights]>([
    ['with all known', known, [0.6, 0.4]],
    ['before any other reason', nothing, [0.6, 0.5]],
  ])('a source that moved is seen on the sheet %s', (_, row, weights) => {
    expectAgreement(payGapFormula(REFS), sheetOf(row, weights, 0).sheet, CODES.moved)
  })
})
