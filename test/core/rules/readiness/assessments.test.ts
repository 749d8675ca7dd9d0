import { READINESS_BLOCK } from '../../../../src/core/earlier/blocks'
import type { InputRow } from '../../../../src/core/earlier/inputs'
import { assessments, isAssessed } from '../../../../src/core/rules/readiness/assessments'
import { STATEMENTS } from '../../../../src/core/rules/readiness/statements'

const typed = (...rows: (readonly [string, InputRow])[]) =>
  new Map([[READINESS_BLOCK.name, new Map(rows.map(([key, row]) => [key, [row]]))]])

const [first, second] = STATEMENTS

test('each statement has what people said of it, and nothing where nobody did', () => {
  const said = assessments(typed([first, { score: 4, note: 'cukup' }]))
  expect(said[first]).toEqual({ score: 4, note: 'cukup' })
  expect(said[second]).toEqual({ score: null, note: null })
})

test('an error in a cell is nothing that a person said', () => {
  expect(assessments(typed([first, { score: { error: '#REF!' }, note: null }]))[first].score).toBeNull()
})

test('is assessed as soon as anything was said', () => {
  expect(isAssessed(typed())).toBe(false)
  expect(isAssessed(typed([first, { score: 4 }]))).toBe(true)
})
