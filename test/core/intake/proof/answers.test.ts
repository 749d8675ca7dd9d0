import { parseAnswer, withAnswers } from '../../../../src/core/intake/proof/answers'
import type { Answer, Question, TableProof } from '../../../../src/core/intake/proof/proof'

const TABLE = {
  sheet: 'Data',
  range: { firstRow: 1, firstCol: 1, lastRow: 9, lastCol: 3 },
  fingerprint: 'f',
}
const question = (code: Question['code'], ...choices: readonly string[]): Question => ({
  code,
  table: TABLE,
  part: 'totals',
  cell: null,
  values: {},
  choices: choices.map((choice) => ({ choice, effect: {} })),
})
const said = (text: string): Answer[] => {
  const parsed = parseAnswer(text)
  return parsed.ok ? [parsed.value] : []
}
const hidden = question('hidden-rows', 'counted', 'left-out')
const added = question('tables-added', 'added', 'alone')
const codesOf = ({ questions, answered, standing }: TableProof) => ({
  asked: questions.map(({ code }) => code),
  answered: answered.map((one) => one.question.code),
  standing,
})

// What is asked of a table by itself is answered before what is asked of the book.
const first = withAnswers(
  { standing: 'open', witnesses: [], questions: [hidden], answered: [] },
  said('hidden-rows@Data=counted'),
)
const both: TableProof = { ...first, standing: 'open', questions: [added] }

test.each([
  [
    'the later question too',
    'tables-added@Data=alone',
    { asked: [], answered: ['hidden-rows', 'tables-added'], standing: 'plain' },
  ],
  [
    'nothing but the first',
    'hidden-rows@Data=counted',
    { asked: ['tables-added'], answered: ['hidden-rows'], standing: 'open' },
  ],
])('each answer is kept once: %s', (_, answer, expected) => {
  expect(codesOf(withAnswers(both, said(answer)))).toEqual(expected)
})
