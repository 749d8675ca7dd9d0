import { standardPay } from '../../../../src/core/regulations/pay'
import { payScore, payScoreFormula } from '../../../../src/core/rules/pay/score'
import { expectAgreement } from '../support/agree'
import { settingsCells, shown } from './support/settingsCells'

type Known = number | null

/** Engine and formula both give it. */
function expectScore(weights: readonly [number, number], own: Known, kept: Known, score: Known) {
  const [productivityWeight, disciplineWeight] = weights
  const settings = { ...standardPay, productivityWeight, disciplineWeight }
  const found = payScore(own, kept, settings)
  if (score === null || found === null) expect(found).toBe(score)
  else expect(found).toBeCloseTo(score, 12)
  const sheet = { cells: { A1: shown(own), B1: shown(kept) }, names: settingsCells(settings) }
  expectAgreement(payScoreFormula('A1', 'B1'), sheet, found)
}

describe('score = weight x productivity + weight x discipline', () => {
  // 60 % and 40 %: remembered from Kepmendagri 900-4700/2020, each region's own regulation governs.
  test.each<[string, Known, Known, Known]>([
    ['0.573 + 0.392', 0.955, 0.98, 0.965],
    ['0.54 + 0.40', 0.9, 1, 0.94],
    ['0.60 + 0.20', 1, 0.5, 0.8],
    ['0.30 + 0.40: not the same the other way round', 0.5, 1, 0.7],
    ['0.72 + 0.40, where nothing caps productivity', 1.2, 1, 1.12],
    ['nothing reached is 0, not missing', 0, 0, 0],
    ['productivity is missing', null, 1, null],
    ['discipline is missing', 1, null, null],
    ['both are', null, null, null],
  ])('60 : 40, %s', (_, own, kept, score) => {
    expectScore([0.6, 0.4], own, kept, score)
  })

  test.each<[string, readonly [number, number], Known, Known, Known]>([
    ['productivity alone counts, as in DKI Jakarta (Pergub 19/2020)', [1, 0], 0.8, null, 0.8],
    ['a known discipline then counts for nothing', [1, 0], 0.8, 0.5, 0.8],
    ['productivity alone counts and is missing', [1, 0], null, 1, null],
    ['discipline alone counts, as in Probolinggo (Perwali 157/2019)', [0, 1], null, 0.88, 0.88],
    ['a known productivity then counts for nothing', [0, 1], 0.5, 0.88, 0.88],
    ['discipline alone counts and is missing', [0, 1], 1, null, null],
    ['0.63 + 0.24', [0.7, 0.3], 0.9, 0.8, 0.87],
  ])('%s', (_, weights, own, kept, score) => {
    expectScore(weights, own, kept, score)
  })

  test.each<[string, readonly [number, number], Known]>([
    ['110 %', [0.6, 0.5], null],
    ['90 %', [0.5, 0.4], null],
    ['nothing', [0, 0], null],
    ['100 % but for what a third leaves', [0.333333333333, 0.666666666667], 1],
    ['100 % and a millionth', [0.6, 0.400001], null],
    ['100 % less a millionth', [0.6, 0.399999], null],
  ])('weights that add up to %s', (_, weights, score) => {
    expectScore(weights, 1, 1, score)
  })
})
