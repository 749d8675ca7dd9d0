import fc from 'fast-check'
import { absorption, absorptionFormula } from '../../../../src/core/rules/vfm/absorption'
import {
  ECONOMY_VERDICTS,
  economy,
  economyFormula,
  economyVerdict,
  economyVerdictFormula,
} from '../../../../src/core/rules/vfm/economy'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

describe('verdict on economy', () => {
  const none = { economy: null, budgetToDate: null, results: null, elapsed: 1 }
  test.each([
    ['below budget', { economy: 0.95 }, 'ekonomis'],
    ['at budget', { economy: 1 }, 'berimbang'],
    ['over budget', { economy: 1.05 }, 'tidak-ekonomis'],
    ['below budget with what was promised', { economy: 0.95, results: 1 }, 'ekonomis'],
    ['below budget with less than promised', { economy: 0.95, results: 0.99 }, 'underspend-unmet'],
    ['over budget with less than promised', { economy: 1.05, results: 0.5 }, 'tidak-ekonomis'],
    ['2.3 % spent in February', { economy: 0.023, elapsed: 2 / 12 }, 'part-year'],
    ['month not known', { economy: 0.95, elapsed: null }, 'period-unknown'],
    [
      'part of a year against the cash plan to date',
      { economy: 0.95, elapsed: 2 / 12, budgetToDate: 10 },
      'ekonomis',
    ],
    [
      'month not known, but a cash plan to date',
      { economy: 1, elapsed: null, budgetToDate: 10 },
      'berimbang',
    ],
    ['nothing spent: what was not bought was not cheap', { economy: 0 }, null],
    ['more paid back than spent', { economy: -0.01 }, null],
    ['nothing spent by February', { economy: 0, elapsed: 2 / 12 }, 'part-year'],
    ['no ratio', {}, null],
  ])('%s', (_, given, verdict) => {
    const evidence = { ...none, ...given }
    expect(
      economyVerdict({ ...evidence, economy: evidence.economy === null ? null : ratio(evidence.economy) }),
    ).toBe(verdict)
  })
})

describe('value and formula agree', () => {
  const amount = fc.option(
    fc.oneof(
      fc.integer({ min: 0, max: 2_000_000_000 }),
      fc.constantFrom(0, 100),
      fc.integer({ min: -10, max: 10 }),
    ),
  )

  const share = fc.option(
    fc
      .oneof(
        fc.double({ min: 0.001, max: 2, noNaN: true }),
        fc.constantFrom(0, 0.6, 0.8, 0.9, 1, 1 + 1e-13, 1 - 1e-13),
      )
      .map(ratio),
  )

  const elapsed = fc.option(fc.constantFrom(0, 0.25, 0.5, 1))

  test('absorption and economy', () => {
    fc.assert(
      fc.property(amount, amount, amount, (budget, spent, budgetToDate) => {
        const sheet = { cells: { A1: budget ?? '', B1: spent ?? '', C1: budgetToDate ?? '' } }
        expectAgreement(absorptionFormula('A1', 'B1'), sheet, absorption(budget, spent))
        expectAgreement(
          economyFormula({ budget: 'A1', spent: 'B1', budgetToDate: 'C1' }),
          sheet,
          economy({ budget, spent, budgetToDate }),
        )
        expectAgreement(
          economyFormula({ budget: 'A1', spent: 'B1' }),
          sheet,
          economy({ budget, spent, budgetToDate: null }),
        )
      }),
    )
  })

  test('economy against the budget for the year, as an officer reads it where there is no cash plan', () => {
    const formula = 'IF(AND(ISNUMBER(A1),ISNUMBER(B1)),IF(A1>0,B1/A1,""),"")'
    expect(economyFormula({ budget: 'A1', spent: 'B1' })).toBe(formula)
  })

  test.each([
    [0.95, 1, 1, 'ekonomis'],
    [0.95, 0.5, 1, 'underspend-unmet'],
    [0.95, 1, 0.5, 'part-year'],
    [1, 1, null, 'period-unknown'],
  ] as const)(
    '%p of the budget, %p put out, %p of the year, no cash plan: %s',
    (spent, output, passed, verdict) => {
      const given = { economy: ratio(spent), budgetToDate: null, results: output, elapsed: passed }
      expect(economyVerdict(given)).toBe(verdict)
      expectAgreement(
        economyVerdictFormula({ economy: 'A1', results: { output: 'B1', effectiveness: 'C1' } }),
        { cells: { A1: spent, B1: output, C1: '' }, names: { Kinerja_Elapsed: passed } },
        ECONOMY_VERDICTS.indexOf(verdict) + 1,
      )
    },
  )

  test('verdict on economy', () => {
    fc.assert(
      fc.property(share, amount, share, share, elapsed, (spent, budgetToDate, output, outcome, passed) => {
        const verdict = economyVerdict({
          economy: spent,
          budgetToDate,
          results: output ?? outcome,
          elapsed: passed,
        })
        expectAgreement(
          economyVerdictFormula({
            economy: 'A1',
            budgetToDate: 'B1',
            results: { output: 'C1', effectiveness: 'D1' },
          }),
          {
            cells: { A1: spent ?? '', B1: budgetToDate ?? '', C1: output ?? '', D1: outcome ?? '' },
            names: { Kinerja_Elapsed: passed },
          },
          verdict === null ? null : ECONOMY_VERDICTS.indexOf(verdict) + 1,
        )
      }),
      { numRuns: 200 },
    )
  })
})
