import fc from 'fast-check'
import {
  CONDITION_LIMITS,
  type ConditionCode,
  conditionCode,
  conditionFormula,
  EVALUATION_WORDS,
  namesFormula,
  namesOne,
  PAY_CONDITIONS,
  type PayCondition,
  TRAINING_WORDS,
} from '../../../../src/core/rules/pay/conditions'
import { expectAgreement } from '../support/agree'

test('the six conditions stand in the order in which they are taught', () => {
  expect(PAY_CONDITIONS).toEqual(['targets', 'indicators', 'fairness', 'welfare', 'training', 'culture'])
})

/** Engine and formula both give it. */
function expectCode(condition: PayCondition, part: number, whole: number, code: ConditionCode) {
  const limits = CONDITION_LIMITS[condition]
  expect(conditionCode(part, whole, limits)).toBe(code)
  expectAgreement(conditionFormula('A1', 'B1', limits), { cells: { A1: part, B1: whole } }, code)
}

// Limits of ours: 3 fulfilled, 2 in part, 1 not yet, 0 cannot tell.
describe.each(['targets', 'fairness', 'welfare'] as const)(
  '%s: all of the rows, or half of them',
  (condition) => {
    test.each<[number, number, ConditionCode]>([
      [40, 40, 3],
      [39, 40, 2],
      [20, 40, 2],
      [19, 40, 1],
      [0, 40, 1],
      [1, 1, 3],
      [0, 0, 0],
    ])('%d of %d: %d', (part, whole, code) => {
      expectCode(condition, part, whole, code)
    })
  },
)

describe('indicators: 80 % of the checks passed, or 60 %', () => {
  test.each<[number, number, ConditionCode]>([
    [100, 100, 3],
    [80, 100, 3],
    [79, 100, 2],
    [60, 100, 2],
    [59, 100, 1],
    [0, 100, 1],
    [0, 0, 0],
  ])('%d of %d: %d', (part, whole, code) => {
    expectCode('indicators', part, whole, code)
  })
})

describe('training: a KPI for training and one for evaluation, or one of the two', () => {
  test.each<[number, ConditionCode]>([
    [2, 3],
    [1, 2],
    [0, 1],
  ])('%d of 2: %d', (part, code) => {
    expectCode('training', part, 2, code)
  })
})

describe('culture: a readiness of 4 of 5, or of 3', () => {
  test.each<[number, number, ConditionCode]>([
    [5, 5, 3],
    [4, 5, 3],
    [3.99, 5, 2],
    [3, 5, 2],
    [2.99, 5, 1],
    [1, 5, 1],
    // A mean that is a limit but for binary dust.
    [4 - 2 * Number.EPSILON, 5, 3],
    [3 - 2 * Number.EPSILON, 5, 2],
    [0, 0, 0],
  ])('%d of %d: %d', (part, whole, code) => {
    expectCode('culture', part, whole, code)
  })
})

test('what cannot be counted tells nothing', () => {
  const formula = conditionFormula('A1', 'B1', CONDITION_LIMITS.targets)
  expectAgreement(formula, { cells: { A1: '', B1: 40 } }, 0)
  expectAgreement(formula, { cells: { A1: 40, B1: '' } }, 0)
  expect(conditionCode(0, -1, CONDITION_LIMITS.targets)).toBe(0)
})

describe('a KPI is one of training or of evaluation by the words of its name', () => {
  test.each<[string, boolean, boolean]>([
    ['Persentase ASN yang mengikuti PELATIHAN', true, false],
    ['Jumlah peserta diklat', true, false],
    ['Jumlah bimtek perbendaharaan', true, false],
    ['Bimbingan Teknis penyusunan RKA', true, false],
    ['Indeks kompetensi ASN', true, false],
    ['Staff trainings held', true, false],
    ['Index of competence', true, false],
    ['Persentase rekomendasi evaluasi yang ditindaklanjuti', false, true],
    ['Nilai SAKIP', false, true],
    ['Cakupan penilaian kinerja ASN', false, true],
    ['Evaluation reports in time', false, true],
    ['Appraisals completed', false, true],
    ['Evaluasi hasil pelatihan', true, true],
    ['Penilaian kesehatan bank', false, false],
    ['Bimbingan konseling', false, false],
    ['Persentase jalan mantap', false, false],
    ['', false, false],
  ])('"%s": training %p, evaluation %p', (name, training, evaluation) => {
    expect(namesOne(name, TRAINING_WORDS)).toBe(training)
    expect(namesOne(name, EVALUATION_WORDS)).toBe(evaluation)
    // SEARCH of the engine that recalculates minds case, a spreadsheet's does not.
    const sheet = { cells: { A1: name.toLowerCase() } }
    expectAgreement(namesFormula('A1', TRAINING_WORDS), sheet, Number(training))
    expectAgreement(namesFormula('A1', EVALUATION_WORDS), sheet, Number(evaluation))
  })

  test('a name with two of the words counts once', () => {
    expectAgreement(namesFormula('A1', TRAINING_WORDS), { cells: { A1: 'diklat dan bimtek' } }, 1)
  })

  test('no words, no KPI', () => {
    expect(namesOne('Jumlah diklat', [])).toBe(false)
  })
})

describe('each formula gives what the engine computes', () => {
  test('how far a condition is fulfilled', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 40 }),
        fc.integer({ min: 0, max: 40 }),
        fc.constantFrom(...Object.values(CONDITION_LIMITS)),
        (part, whole, limits) => {
          expectAgreement(
            conditionFormula('A1', 'B1', limits),
            { cells: { A1: part, B1: whole } },
            conditionCode(part, whole, limits),
          )
        },
      ),
    )
  })
})
