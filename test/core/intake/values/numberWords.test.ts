import {
  isAnswerWord,
  isGradeWord,
  isMissingWord,
  tidy,
} from '../../../../src/core/intake/values/numberWords'

it.each([
  ['  a  b ', 'a b'],
  ['a\u00a0b', 'a b'],
  ['a\n\tb', 'a b'],
  ['a b', 'a b'],
  ['', ''],
])('%p tidied is %p', (text, expected) => {
  expect(tidy(text)).toBe(expected)
})

it.each([
  ['-', true],
  ['n/a', true],
  ['rp -', true],
  // A currency alone is a unit.
  ['rp', false],
  ['0', false],
  ['rp 5', false],
  ['', true],
])('whether %p says that there is no figure: %p', (text, expected) => {
  expect(isMissingWord(text)).toBe(expected)
})

it.each([
  ['wtp', true, false],
  ['bb', true, false],
  ['ada', true, true],
  ['dokumen', false, false],
  ['', false, false],
])('whether %p is a grade or answer: %p, and an answer: %p', (text, grade, answer) => {
  expect(isGradeWord(text)).toBe(grade)
  expect(isAnswerWord(text)).toBe(answer)
})
