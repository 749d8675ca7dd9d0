import fc from 'fast-check'
import { defaultSettings } from '../../../../src/core/regulations/defaults'
import { achievableRule } from '../../../../src/core/rules/indicatorChecks/achievable'
import { alignedRule } from '../../../../src/core/rules/indicatorChecks/aligned'
import {
  type Evidence,
  exceeds,
  type FactorRule,
  judge,
  UNKNOWN,
  VERDICT_CODES,
} from '../../../../src/core/rules/indicatorChecks/finding'
import { checkFormula, FACTOR_EVIDENCE } from '../../../../src/core/rules/indicatorChecks'
import { measurableRule } from '../../../../src/core/rules/indicatorChecks/measurable'
import { relevantRule } from '../../../../src/core/rules/indicatorChecks/relevant'
import { understandableRule } from '../../../../src/core/rules/indicatorChecks/understandable'
import { FACTORS, type Factor, type Verdict } from '../../../../src/core/rules/types'
import { expectAgreement } from '../support/agree'

const { limits } = defaultSettings('id')
const names = {
  Kinerja_MaxKpisPerObjective: limits.kpisPerObjective,
  Kinerja_MaxWords: limits.words,
  Kinerja_MaxLeap: limits.leap,
  Kinerja_AttainmentHigh: limits.attainmentHigh,
  Kinerja_AttainmentLow: limits.attainmentLow,
}

type AnyRule = FactorRule<Record<string, Evidence>>
const ruleOf = (factor: Factor) =>
  ({
    aligned: alignedRule(limits),
    measurable: measurableRule,
    relevant: relevantRule,
    understandable: understandableRule(limits),
    achievable: achievableRule(limits),
  })[factor] as unknown as AnyRule

const CELLS = ['A1', 'B1', 'C1', 'D1', 'E1']

/** The verdict over cells side by side, in the order of the evidence. */
function formulaOf(factor: Factor): string {
  const evidence = Object.fromEntries(FACTOR_EVIDENCE[factor].map((key, i) => [key, CELLS[i]]))
  return checkFormula({ factor, evidence } as Parameters<typeof checkFormula>[0])
}

describe('verdict and findings by evidence', () => {
  const nothing = Object.fromEntries(
    FACTORS.flatMap((factor) => FACTOR_EVIDENCE[factor].map((key) => [key, ''])),
  )
  test.each<[Factor, Record<string, Evidence>, Verdict, string[]]>([
    ['aligned', { objective: 1, inStrategy: 1, kpisForObjective: 3 }, 'pass', []],
    ['aligned', { objective: 1, inStrategy: 1, kpisForObjective: 4 }, 'warn', ['too-many-kpis']],
    [
      'aligned',
      { objective: 1, inStrategy: 0, kpisForObjective: 4 },
      'fail',
      ['objective-not-in-strategy', 'too-many-kpis'],
    ],
    ['aligned', { objective: 0 }, 'fail', ['objective-missing']],
    ['aligned', { objective: 1, kpisForObjective: 1 }, 'unknown', []],
    ['aligned', {}, 'unknown', []],
    ['measurable', { unit: 1, target: 1, method: 1, source: 1, polarity: 1 }, 'pass', []],
    // A pass needs evidence: what the workbook has no column for is not known to be there.
    ['measurable', { unit: 1, target: 1, method: 1, source: 1 }, 'unknown', []],
    ['measurable', { unit: 1, target: 1, method: 1, source: 1, polarity: 0 }, 'warn', ['polarity-missing']],
    ['measurable', { unit: 1, target: 1 }, 'unknown', []],
    ['measurable', { unit: 1, target: 1, method: 1 }, 'unknown', []],
    ['measurable', { unit: 0, target: 1, source: 0 }, 'fail', ['unit-missing', 'source-missing']],
    ['measurable', { unit: 1, target: 0 }, 'fail', ['target-not-measurable']],
    ['measurable', { unit: 1, target: 1, method: 0 }, 'warn', ['method-missing']],
    ['measurable', { target: 1 }, 'unknown', []],
    ['relevant', { program: 1, budget: 100, activity: 0 }, 'pass', []],
    ['relevant', { program: 1, budget: 0, activity: 0 }, 'fail', ['no-money']],
    ['relevant', { program: 0, activity: 1 }, 'fail', ['program-not-in-budget', 'activity-count']],
    ['relevant', { program: 1, budget: 100, activity: 1 }, 'warn', ['activity-count']],
    ['relevant', { activity: 0 }, 'unknown', []],
    ['understandable', { sameName: 1, words: 5, abbreviations: 0, joined: 0 }, 'unknown', []],
    ['understandable', { sameName: 2, words: 5, abbreviations: 0, joined: 0 }, 'fail', ['duplicate-name']],
    [
      'understandable',
      { sameName: 1, words: 26, abbreviations: 1, joined: 1, definition: 0 },
      'warn',
      ['too-many-words', 'abbreviation', 'two-in-one', 'definition-missing'],
    ],
    ['achievable', { target: 80, baseline: 70, direction: 1, attainment: 0.9 }, 'pass', []],
    ['achievable', { target: 60, baseline: 70, direction: 1 }, 'fail', ['target-below-baseline']],
    ['achievable', { target: 80, baseline: 70, direction: -1 }, 'fail', ['target-below-baseline']],
    ['achievable', { target: 70, baseline: 70, direction: 1 }, 'warn', ['already-met']],
    ['achievable', { target: 141, baseline: 70, direction: 1 }, 'warn', ['leap']],
    ['achievable', { target: 140, baseline: 70, direction: 1 }, 'pass', []],
    ['achievable', { target: 34, baseline: 70, direction: -1 }, 'warn', ['leap']],
    ['achievable', { target: 80, direction: 1, attainment: 1.6 }, 'warn', ['attainment-high']],
    ['achievable', { target: 80, direction: 1, attainment: 0.4 }, 'warn', ['attainment-low']],
    ['achievable', { target: 140, most: 100 }, 'fail', ['target-beyond-whole']],
    ['achievable', { target: 100, most: 100 }, 'unknown', []],
    // Binary dust of 100 % is no more than all.
    ['achievable', { target: 100 + 1e-12, most: 100 }, 'unknown', []],
    ['achievable', { target: 120 }, 'unknown', []],
    ['achievable', { most: 100, attainment: 1 }, 'unknown', []],
    ['achievable', { target: 140, baseline: 120, direction: 1 }, 'pass', []],
    // What points nowhere was compared with nothing.
    ['achievable', { target: 70, baseline: 70 }, 'unknown', []],
    ['achievable', { target: 80, direction: 1 }, 'unknown', []],
    // At the limits themselves nothing is said: over 150 %, under 50 %, beyond twice, more than 25 words.
    ['achievable', { target: 80, baseline: 70, direction: 1, attainment: 1.5 }, 'pass', []],
    ['achievable', { target: 80, direction: 1, attainment: 1.5 }, 'unknown', []],
    ['achievable', { target: 80, baseline: 70, direction: 1, attainment: 0.5 }, 'pass', []],
    ['achievable', { target: 35, baseline: 70, direction: -1 }, 'pass', []],
    ['achievable', { target: 5, baseline: 0, direction: 1 }, 'pass', []],
    ['achievable', { target: 5, baseline: -10, direction: 1 }, 'pass', []],
    ['achievable', { target: 5, baseline: '', direction: 1, attainment: 1 }, 'unknown', []],
    ['achievable', { target: '', baseline: 70, direction: 1, attainment: 1 }, 'unknown', []],
    ['achievable', { target: 141, baseline: 70, direction: '', attainment: 1 }, 'unknown', []],
    ['understandable', { sameName: 1, words: 25, definition: 1 }, 'pass', []],
    ['understandable', { sameName: 1, words: 26 }, 'warn', ['too-many-words']],
    ['understandable', { sameName: 1, words: 5, abbreviations: 1 }, 'warn', ['abbreviation']],
    ['understandable', { sameName: 1, words: 5, joined: 1 }, 'warn', ['two-in-one']],
    ['understandable', { sameName: 1, words: 5, definition: 0 }, 'warn', ['definition-missing']],
    ['understandable', { sameName: 1, words: 5, definition: 1 }, 'pass', []],
    ['understandable', { sameName: 1 }, 'unknown', []],
    ['relevant', { program: 1, budget: 1, quality: 1 }, 'pass', []],
    ['relevant', { program: 1, budget: 1, quality: 0 }, 'warn', ['quality-not-allowed']],
    ['relevant', { program: 1, budget: -1 }, 'fail', ['no-money']],
    ['relevant', { program: 1 }, 'unknown', []],
    ['measurable', { unit: 1, target: 1, source: 0 }, 'warn', ['source-missing']],
    ['measurable', { unit: 1, target: 1, polarity: 0 }, 'warn', ['polarity-missing']],
    ['measurable', { unit: 1 }, 'unknown', []],
  ])('%s of %j: %s %j', (factor, evidence, verdict, codes) => {
    const found = { ...nothing, ...evidence } as Record<string, Evidence>
    const judged = judge(ruleOf(factor), found)
    expect([judged.verdict, judged.against.map(({ code }) => code)]).toEqual([verdict, codes])
    const keys: readonly string[] = FACTOR_EVIDENCE[factor]
    const cells = Object.fromEntries(keys.map((key, i) => [CELLS[i] as string, found[key] ?? '']))
    expectAgreement(formulaOf(factor), { cells, names }, VERDICT_CODES[verdict])
  })
})

test('what is not known is not more than anything', () => {
  expect([exceeds('', -1), exceeds(0, -1), exceeds(-1, -1)]).toEqual([false, true, false])
})

test.each<[Factor, string]>([
  [
    'relevant',
    'IF(OR(AND(ISNUMBER(A1),A1=0),AND(ISNUMBER(B1),B1<=0)),1,' +
      'IF(OR(AND(ISNUMBER(C1),C1=1),AND(ISNUMBER(D1),D1=0)),2,' +
      'IF(AND(ISNUMBER(A1),ISNUMBER(B1)),3,0)))',
  ],
  [
    'understandable',
    'IF(AND(ISNUMBER(A1),A1>1),1,' +
      'IF(OR(AND(ISNUMBER(B1),B1>Kinerja_MaxWords),AND(ISNUMBER(C1),C1>0),AND(ISNUMBER(D1),D1=1),AND(ISNUMBER(E1),E1=0)),2,' +
      'IF(AND(ISNUMBER(B1),ISNUMBER(E1)),3,0)))',
  ],
])('%s, as an officer reads it in the cell', (factor, formula) => {
  expect(formulaOf(factor)).toBe(formula)
})

describe('value and formula agree', () => {
  const flag = fc.constantFrom<Evidence>(0, 1, '')
  const count = fc.oneof(fc.constant<Evidence>(''), fc.integer({ min: 0, max: 40 }))
  const figure = fc.oneof(
    fc.constant<Evidence>(''),
    fc.integer({ min: -5, max: 200 }),
    fc.double({ min: -100, max: 1000, noNaN: true }).map((value) => (Math.abs(value) < 1e-9 ? 0 : value)),
  )
  const kinds: Readonly<Record<string, fc.Arbitrary<Evidence>>> = {
    kpisForObjective: fc.oneof(fc.constant<Evidence>(''), fc.integer({ min: 0, max: 6 })),
    budget: figure,
    sameName: fc.oneof(fc.constant<Evidence>(''), fc.integer({ min: 1, max: 3 })),
    words: count,
    abbreviations: fc.oneof(fc.constant<Evidence>(''), fc.integer({ min: 0, max: 2 })),
    baseline: figure,
    direction: fc.constantFrom<Evidence>(1, -1, ''),
    most: fc.constantFrom<Evidence>(100, ''),
    attainment: fc.oneof(fc.constant<Evidence>(''), fc.double({ min: 0, max: 2, noNaN: true })),
  }

  test.each(FACTORS)('%s', (factor) => {
    const rule = ruleOf(factor)
    const keys: readonly string[] = FACTOR_EVIDENCE[factor]
    const evidence = fc.tuple(
      ...keys.map((key) => (factor === 'achievable' && key === 'target' ? figure : (kinds[key] ?? flag))),
    )
    const formula = formulaOf(factor)
    fc.assert(
      fc.property(evidence, (values) => {
        const found = Object.fromEntries(keys.map((key, i) => [key, values[i] ?? '']))
        const cells = Object.fromEntries(values.map((value, i) => [CELLS[i] as string, value]))
        expectAgreement(formula, { cells, names }, VERDICT_CODES[judge(rule, found).verdict])
      }),
      { numRuns: 150 },
    )
  })

  test.each(FACTORS)('%s, with pieces that are known when the sheet is made', (factor) => {
    const rule = ruleOf(factor)
    const keys: readonly string[] = FACTOR_EVIDENCE[factor]
    const evidence = fc.tuple(...keys.map((key) => fc.tuple(fc.boolean(), kinds[key] ?? flag)))
    fc.assert(
      fc.property(evidence, (pieces) => {
        const found = Object.fromEntries(keys.map((key, i) => [key, pieces[i]?.[1] ?? '']))
        const refs = pieces.map(([isKnown, value], i) => {
          const whole = typeof value === 'number' && Number.isInteger(value)
          return isKnown && (whole || value === '')
            ? value === ''
              ? UNKNOWN
              : String(value)
            : (CELLS[i] as string)
        })
        const cells = Object.fromEntries(pieces.map(([, value], i) => [CELLS[i] as string, value]))
        const own = Object.fromEntries(keys.map((key, i) => [key, refs[i]]))
        const formula = checkFormula({ factor, evidence: own } as Parameters<typeof checkFormula>[0])
        expectAgreement(formula, { cells, names }, VERDICT_CODES[judge(rule, found).verdict])
      }),
      { numRuns: 150 },
    )
  })
})
