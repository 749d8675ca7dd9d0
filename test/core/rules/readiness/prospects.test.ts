import { type ProspectSources, tellProspect } from '../../../../src/core/rules/readiness/prospects'
import { PROSPECTS } from '../../../../src/core/rules/readiness/statements'
import type { Evaluation } from '../../../../src/core/rules/types'
import { live } from '../../../../src/core/units'

const t = (key: string) => key
const SOURCES: ProspectSources = {
  coverage: "'Rapor'!$J$20",
  audit: undefined,
  topics: new Map(),
  objectives: 'skor',
  programs: (id) => `kolom_${id}`,
}
const evaluation = (given: object = {}) =>
  ({
    scorecard: { coverage: 0.75, objectives: [] },
    programs: [],
    ...given,
  }) as unknown as Evaluation

/** Verdict on efficiency, and step of effectiveness from the best, of lines of the budget. */
const programs = (...lines: readonly (readonly [string | null, number | null])[]) =>
  lines.map(([efficiencyVerdict, effectivenessBand]) => ({ efficiencyVerdict, effectivenessBand }))

test.each<[string, ReturnType<typeof programs>, number | null]>([
  ['no verdict at all', programs([null, null]), null],
  ['thrifty and effective', programs(['hemat', 0]), 1],
  ['wasteful, though effective', programs(['boros', 1]), 0.5],
  ['wasteful and in vain', programs(['boros', 3]), 0],
  ['as planned, of two', programs(['sesuai', null], ['boros', null]), 0.5],
  ['a verdict that judges nothing', programs(['belum', null]), null],
])('efficiency is told by verdicts: %s', (_, lines, expected) => {
  const told = tellProspect('efficiency', evaluation({ programs: lines }), SOURCES, t)
  expect(told?.figure.value ?? null).toBe(expected)
})

test.each<[string, (number | null)[], number | '', number]>([
  ['all reached', [1, 1.2], 1.1, 2],
  ['one not measured', [1, null], 1, 1],
  ['99.95 % is shown as reached', [0.9995], 0.9995, 1],
  ['nothing measured', [null], '', 0],
])('the vision by its objectives: %s', (_, scores, mean, full) => {
  const objectives = scores.map((score) => ({ score }))
  const told = tellProspect('vision', evaluation({ scorecard: { objectives } }), SOURCES, t)
  const value = told?.figure.value
  expect(typeof value === 'number' ? value : '').toEqual(
    typeof mean === 'number' ? expect.closeTo(mean, 9) : mean,
  )
  expect(told?.counts['n']?.value).toBe(full)
})

test.each([
  ['without an audit by what was measured', undefined, 'coverage', 'scorecard'],
  ['with one by it', { key: 'audit', part: live('3', 3), whole: live('4', 4) }, 'audited', 'notes'],
] as const)('accountability: %s', (_, audit, sentence, sheet) => {
  const told = tellProspect('accountability', evaluation(), { ...SOURCES, audit }, t)
  expect([told?.sentence, told?.sheet, told?.figure.value]).toEqual([sentence, sheet, 0.75])
})

test('what no sheet holds is not told', () => {
  const nothing: ProspectSources = { ...SOURCES, objectives: null, programs: null }
  const told = PROSPECTS.filter((prospect) => tellProspect(prospect, evaluation(), nothing, t))
  expect(told).toEqual(['accountability'])
})
