import fc from 'fast-check'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { absorption, absorptionFormula } from '../../../../src/core/rules/vfm/absorption'
import {
  ECONOMY_VERDICTS,
  economy,
  economyFormula,
  economyVerdict,
  economyVerdictFormula,
} from '../../../../src/core/rules/vfm/economy'
import {
  effectivenessBand,
  effectivenessBandFormula,
  effectivenessVerdictFormula,
  effectivenessVerdict,
  EFFECTIVENESS_WAITS,
  meanAttainment,
  meanAttainmentFormula,
} from '../../../../src/core/rules/vfm/effectiveness'
import { programLink } from '../../../../src/core/rules/vfm/programLink'
import {
  EFFICIENCY_VERDICTS,
  efficiency,
  efficiencyFormula,
  efficiencyVerdict,
  efficiencyVerdictFormula,
} from '../../../../src/core/rules/vfm/efficiency'
import { ratio } from '../../../../src/core/units'
import { expectAgreement } from '../support/agree'

const bands = defaultSettings('id').effectivenessBands

describe('absorption reproduces published results', () => {
  test.each([
    ['LKj Setda Sumut 2021, p. 49', 702_188_300, 749_930_215, 93.6],
    ['LKj Setda Sumut 2021, p. 49', 188_957_200, 216_194_000, 87.4],
    ['LKj Setda Sumut 2021, p. 49', 351_953_546, 378_896_500, 92.9],
    ['LAKIP Itjen 2019, p. 42', 104_734_936_307, 106_439_453_000, 98.4],
    ['LAKIP Itjen 2019, p. 42', 760_225_025, 769_420_000, 98.8],
    ['LAKIP Itjen 2019, p. 42', 2_988_047_640, 3_021_089_000, 98.91],
  ])('%s: %p of %p is %p %%', (_, spent, budget, published) => {
    const decimals = String(published).split('.')[1]?.length ?? 0
    // 98.8050 is printed as 98,80: cut or rounded, both fit.
    const cut = Math.floor(((absorption(budget, spent) ?? 0) * 100 + 1e-9) * 10 ** decimals) / 10 ** decimals
    const rounded = Number(((absorption(budget, spent) ?? 0) * 100).toFixed(decimals))
    expect([cut, rounded]).toContain(published)
  })

  test.each([
    ['revenue of a kabupaten, 2010', 66_371_401_903.73, 84_684_347_742, '78.4', 'Kurang efektif'],
    ['revenue of a kabupaten, 2011', 73_170_334_484.84, 78_245_400_000, '93.5', 'Efektif'],
  ])('%s (scribd 639338796): %p of %p is %p %%, %s', (_, realised, targeted, percent, word) => {
    const reached = absorption(targeted, realised)
    expect(((reached ?? 0) * 100).toFixed(1)).toBe(percent)
    expect(bands[effectivenessBand(reached, bands) ?? -1]?.word).toBe(word)
  })
})

describe('bands of effectiveness: a lower bound belongs to its step, but 100 % is effective', () => {
  test.each([
    [1.2, 'Sangat efektif'],
    [1.0001, 'Sangat efektif'],
    [1, 'Efektif'],
    [0.9, 'Efektif'],
    [0.8999, 'Cukup efektif'],
    [0.8, 'Cukup efektif'],
    [0.7999, 'Kurang efektif'],
    [0.6, 'Kurang efektif'],
    [0.5999, 'Tidak efektif'],
    [0, 'Tidak efektif'],
    [-0.3, 'Tidak efektif'],
  ])('%p: %s', (value, word) => {
    expect(bands[effectivenessBand(ratio(value), bands) ?? -1]?.word).toBe(word)
  })

  test('binary dust at 100 % is not very effective', () => {
    expect(effectivenessBand(ratio(1 + Number.EPSILON), bands)).toBe(1)
    expect(effectivenessBand(ratio(0.9 - Number.EPSILON), bands)).toBe(1)
  })

  test('only the best step can leave its bound to the next one', () => {
    const exclusive = bands.map((band) => ({ ...band, inclusive: false }))
    expect(exclusive[effectivenessBand(ratio(0.9), exclusive) ?? -1]?.word).toBe('Efektif')
  })

  test('nothing measured or no scale, no step', () => {
    expect(effectivenessBand(null, bands)).toBeNull()
    expect(effectivenessBand(ratio(1), [])).toBeNull()
  })
})

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

describe('verdict on efficiency', () => {
  test.each([
    [0.9, 1, 'hemat'],
    [1, 1, 'sesuai'],
    [1.1, 1, 'boros'],
    [0, 1, null],
    [0.9, 0.5, 'part-year'],
    [0.9, null, 'period-unknown'],
    [null, 1, null],
  ])('unit-cost index %p with %p of the year: %s', (index, elapsed, verdict) => {
    expect(efficiencyVerdict(index === null ? null : ratio(index), elapsed)).toBe(verdict)
  })

  test('is actual unit cost over planned: 80 for 40 units against 100 for 40 units', () => {
    expect(efficiency(absorption(100, 80), 1)).toBeCloseTo(0.8, 12)
    expect(efficiency(absorption(100, 80), 0.5)).toBeCloseTo(1.6, 12)
  })

  test('there is none without an output', () => {
    expect(efficiency(absorption(100, 80), null)).toBeNull()
    expect(efficiency(absorption(100, 80), 0)).toBeNull()
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

  test('efficiency and its verdict', () => {
    fc.assert(
      fc.property(share, share, elapsed, (absorbed, output, passed) => {
        const index = efficiency(absorbed, output)
        const sheet = {
          cells: { A1: absorbed ?? '', B1: output ?? '', C1: index ?? '' },
          names: { Kinerja_Elapsed: passed },
        }
        expectAgreement(efficiencyFormula('A1', 'B1'), sheet, index)
        const verdict = efficiencyVerdict(index, passed)
        expectAgreement(
          efficiencyVerdictFormula('C1'),
          sheet,
          verdict === null ? null : EFFICIENCY_VERDICTS.indexOf(verdict) + 1,
        )
      }),
    )
  })

  test.each([true, false])('step of effectiveness, best step includes its bound: %p', (inclusive) => {
    const steps = bands.map((band, i) => (i === 0 ? { ...band, inclusive } : band))
    const block = [...steps].reverse().map(({ from, word }) => [from, word] as const)
    fc.assert(
      fc.property(share, (reached) => {
        const band = effectivenessBand(reached, steps)
        expectAgreement(
          effectivenessBandFormula('A1', steps),
          { cells: { A1: reached ?? '' }, names: { Kinerja_EffectivenessBands: block } },
          band === null ? null : steps.length - band,
        )
      }),
    )
  })

  test.each([
    ['a single step takes all', [{ from: 1, word: 'Efektif', inclusive: false }], 1],
    ['the lowest of two takes what is below it', bands.slice(0, 2), 0.1],
  ])('step of effectiveness: %s', (_name, steps, reached) => {
    const block = [...steps].reverse().map(({ from, word }) => [from, word] as const)
    const sheet = { cells: { A1: reached }, names: { Kinerja_EffectivenessBands: block } }
    expectAgreement(effectivenessBandFormula('A1', steps), sheet, 1)
    expect(effectivenessBand(ratio(reached), steps)).toBe(steps.length - 1)
  })

  test('step of effectiveness waits for the end of the year', () => {
    const block = [...bands].reverse().map(({ from, word }) => [from, word] as const)
    fc.assert(
      fc.property(share, elapsed, (reached, passed) => {
        const verdict = effectivenessVerdict(reached, passed)
        const band = effectivenessBand(reached, bands)
        const waits = EFFECTIVENESS_WAITS.findIndex((wait) => wait === verdict)
        const names = { Kinerja_EffectivenessBands: block, Kinerja_Elapsed: passed }
        expectAgreement(
          effectivenessVerdictFormula('A1', bands, {
            step: (row) => row,
            waits: { 'part-year': '-1', 'period-unknown': '-2' },
          }),
          { cells: { A1: reached ?? '' }, names },
          verdict === 'banded' && band !== null ? bands.length - band : verdict === null ? null : -1 - waits,
        )
      }),
    )
  })

  test("mean attainment of a program's indicators", () => {
    const kpi = fc.record({
      attainment: fc.option(fc.double({ min: 0, max: 2, noNaN: true }).map(ratio)),
      program: fc.integer({ min: 0, max: 2 }),
      role: fc.constantFrom('output' as const, 'outcome' as const),
    })
    fc.assert(
      fc.property(fc.array(kpi, { minLength: 1, maxLength: 8 }), (kpis) => {
        const cells = Object.fromEntries(
          kpis.flatMap(({ attainment, program, role }, i) => [
            [`A${i + 1}`, attainment ?? ''],
            [`B${i + 1}`, programLink({ program, role })],
          ]),
        )
        const column = (name: string) => `${name}1:${name}${kpis.length}`
        const own = kpis.filter(({ program, role }) => program === 1 && role === 'outcome')
        expectAgreement(
          meanAttainmentFormula({
            attainments: column('A'),
            links: column('B'),
            link: programLink({ program: 1, role: 'outcome' }),
          }),
          { cells },
          meanAttainment(own.map(({ attainment }) => attainment)),
        )
      }),
    )
  })
})
