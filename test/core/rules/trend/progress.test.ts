import fc from 'fast-check'
import {
  gapFlag,
  gapFlagFormula,
  progressGap,
  progressGapFormula,
  spentToDate,
  spentToDateFormula,
} from '../../../../src/core/rules/trend/progress'
import { expectAgreement } from '../support/agree'

/** Cells of a row, '' where there is nothing, as our sheets hold them. */
function rowOf(row: number, values: readonly (number | string | null)[]): Record<string, number | string> {
  return Object.fromEntries(values.map((value, i) => [`${'ABCDEFGHIJKL'.charAt(i)}${row}`, value ?? '']))
}

describe('money against output: house rule, limit 10 points', () => {
  test.each([
    [0.4, 0.55, 0.15, 1],
    [0.6, 0.5, -0.1, 0],
    [0.7, 0.5, -0.2, -1],
    [null, 0.5, null, null],
    [0.5, null, null, null],
    // Exactly 10 points, and the dust of 0.4 - 0.3 with it, are within the limit.
    [0.3, 0.4, 0.1, 0],
    [0.4, 0.3, -0.1, 0],
    [0.3, 0.401, 0.101, 1],
    [0.401, 0.3, -0.101, -1],
  ])('output %s, money %s: gap %s, flag %s', (physical, financial, gap, flag) => {
    const found = progressGap(physical, financial)
    if (gap === null) expect(found).toBeNull()
    else expect(found).toBeCloseTo(gap, 12)
    expect(gapFlag(found, 0.1)).toBe(flag)
  })

  test('formulas agree', () => {
    const share = fc.option(
      fc.integer({ min: 0, max: 200 }).map((value) => value / 100),
      { nil: null },
    )
    fc.assert(
      fc.property(share, share, (physical, financial) => {
        const gap = progressGap(physical, financial)
        const sheet = { cells: { A1: physical ?? '', B1: financial ?? '', C1: gap ?? '', D1: 0.1 } }
        expectAgreement(progressGapFormula('A1', 'B1'), sheet, gap)
        expectAgreement(gapFlagFormula('C1', 'D1'), sheet, gapFlag(gap, 0.1))
      }),
    )
  })

  test('money to date: sums parts, takes what already is to date, never fills a gap', () => {
    expect(spentToDate([10, 20], false)).toBe(30)
    expect(spentToDate([10, 30], true)).toBe(30)
    expect(spentToDate([10, null, 20], false)).toBeNull()
    expect(spentToDate([10, 20, null], false)).toBeNull()
    expect(spentToDate([10, null], true)).toBeNull()
    expect(spentToDate([null, 30], true)).toBe(30)
    expect(spentToDate([], false)).toBeNull()
    const money = fc.option(fc.integer({ min: 0, max: 1e9 }), { nil: null })
    fc.assert(
      fc.property(fc.array(money, { minLength: 1, maxLength: 4 }), fc.boolean(), (parts, toDate) => {
        const last = `${'ABCD'.charAt(parts.length - 1)}1`
        const formula = spentToDateFormula('A1', last, parts.length, toDate)
        expectAgreement(formula, { cells: rowOf(1, parts) }, spentToDate(parts, toDate))
      }),
    )
  })
})
