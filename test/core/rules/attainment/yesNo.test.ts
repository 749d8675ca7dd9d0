import { gradeScales } from '../../../../src/core/regulations/gradeScales'
import { yesNo, yesNoFormula } from '../../../../src/core/rules/attainment/yesNo'
import { both } from './support'

const scale = gradeScales.filter((grade) => grade.scale === 'YESNO')
const block = scale.map(({ grade, level }) => [grade, level] as const)

// What was promised came about, or not; "no" may be what was promised.
test.each([
  ['Ya', 'Ya', 1],
  ['Ya', 'Tidak', 0],
  ['Tidak', 'Tidak', 1],
  ['Ada', 'Ya', 1],
  ['Ya', 'Belum', 0],
  ['Ya', 'mungkin', 'unknown-grade'],
  ['mungkin', 'Ya', 'unknown-grade'],
])('%s promised, %s reported: %p', (target, actual, expected) => {
  const found = both(yesNo(target, actual, scale), yesNoFormula('A1', 'B1', 'Kinerja_GradesYesNo'), [target, actual], { Kinerja_GradesYesNo: block }) // prettier-ignore
  expect(found).toBe(expected)
})
