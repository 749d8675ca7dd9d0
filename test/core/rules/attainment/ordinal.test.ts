import { gradeScales } from '../../../../src/core/regulations/gradeScales'
import { levelOf, ordinal, ordinalByLevelsFormula, ordinalFormula } from '../../../../src/core/rules/attainment/ordinal' // prettier-ignore
import { both } from './support'

const scale = gradeScales.filter((grade) => grade.scale === 'BPK')
const block = scale.map(({ grade, level }) => [grade, level] as const)
const best = Math.max(...scale.map(({ level }) => level))

// Opinions of the audit board on a scale of levels; which level each has is a rule of ours, on the settings sheet.
test.each([
  ['as promised', 'WTP', 'WTP', 1],
  ['better than promised is no more than all of it', 'WDP', 'WTP', 1],
  ['blanks around it', 'WTP', ' WTP ', 1],
  ['no grade of the scale', 'WTP', 'XX', 'unknown-grade'],
  ['a target that is none', 'XX', 'WTP', 'unknown-grade'],
])('%s', (_, target, actual, expected) => {
  const found = both(ordinal(target, actual, scale), ordinalFormula('A1', 'B1', 'Kinerja_GradesBPK'), [target, actual], { Kinerja_GradesBPK: block }) // prettier-ignore
  expect(found).toBe(expected)
})

test('worse than promised: the share of its level', () => {
  const share = (levelOf(scale, 'WDP') ?? 0) / best
  const found = both(ordinal('WTP', 'WDP', scale), ordinalFormula('A1', 'B1', 'Kinerja_GradesBPK'), ['WTP', 'WDP'], { Kinerja_GradesBPK: block }) // prettier-ignore
  expect(found).toBeCloseTo(share, 10)
  expect(share).toBeLessThan(1)
})

test.each([
  ['WTP', best],
  ['wtp', best],
  ['XX', null],
  ['', null],
])('the level of %p', (grade, level) => {
  expect(levelOf(scale, grade)).toBe(level)
})

test.each([
  ['both known', 4, 3, 0.75],
  ['better', 3, 4, 1],
  ['one unknown', 4, '', 'unknown-grade'],
  ['nothing was promised', 0, 0, 1],
])('where cells hold the levels: %s', (_, promised, received, expected) => {
  const grades = [{ scale: 'BPK', grade: 'a', level: promised }, ...(received === '' ? [] : [{ scale: 'BPK', grade: 'b', level: received }])] as typeof scale // prettier-ignore
  const found = both(ordinal('a', received === promised ? 'a' : 'b', grades), ordinalByLevelsFormula('A1', 'B1'), [promised, received as number]) // prettier-ignore
  expect(found).toBe(expected)
})
