import fc from 'fast-check'
import {
  STEP_VERDICTS,
  stepVerdict,
  stepVerdictFormula,
  weakestPart,
  weakestPartFormula,
} from '../../../../src/core/rules/vfmSteps/verdict'
import { STEPS } from '../../../../src/core/rules/vfmSteps/steps'
import { expectAgreement } from '../support/agree'

// A rule of ours: a step is done where its weakest part is.
test.each<[readonly (number | null)[], string, number]>([
  [[1, 1, 1], 'done', 1],
  [[0.925, 1, null], 'done', 1],
  [[0.9, 1, 1], 'done', 1],
  [[1, 0.9 - 1e-16, 1], 'done', 2],
  [[1, 1, 0.89], 'partial', 3],
  [[0, 1, 1], 'partial', 1],
  [[0.05, 0, 0], 'partial', 2],
  [[0, 0, null], 'none', 1],
  [[null, null, 0.4], 'partial', 3],
  [[null, null, null], 'unknown', 0],
])('%p is %s, the weakest part %p', (shares, verdict, weakest) => {
  expect(stepVerdict(shares, 0.9)).toBe(verdict)
  expect(weakestPart(shares)).toBe(weakest)
})

test('value and formula agree', () => {
  const share = fc.option(fc.oneof(fc.constantFrom(0, 0.9, 1), fc.double({ min: 0, max: 1, noNaN: true })))
  const done = fc.double({ min: 0.01, max: 1, noNaN: true })
  fc.assert(
    fc.property(fc.tuple(share, share, share), done, (shares, limit) => {
      const [a, b, c] = shares
      const sheet = { cells: { A1: a ?? '', B1: b ?? '', C1: c ?? '' }, names: { Kinerja_StepDone: limit } }
      expectAgreement(stepVerdictFormula('A1:C1'), sheet, STEP_VERDICTS.indexOf(stepVerdict(shares, limit)))
      expectAgreement(weakestPartFormula('A1:C1'), sheet, weakestPart(shares))
    }),
  )
})

// The project's own list of five: what the workbook shows, from plan to system.
test('the steps stand in the order in which they are taken', () => {
  expect(STEPS).toEqual(['set', 'measured', 'compared', 'evaluated', 'system'])
})
