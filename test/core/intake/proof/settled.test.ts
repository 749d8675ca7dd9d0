import { withSettled } from '../../../../src/core/intake/proof/settled'
import type { TableReading } from '../../../../src/core/intake/types'

type Standing = 'sure' | 'plain' | 'open'

function table(standing: Standing, questions: string[], answered: string[], more: object = {}): TableReading {
  return {
    sheet: 'IKU',
    kind: 'kpi',
    range: { firstRow: 1, firstCol: 1, lastRow: 9, lastCol: 9 },
    proof: {
      standing,
      questions: questions.map((code) => ({ code })),
      answered: answered.map((code) => ({ question: { code } })),
    },
    ...more,
  } as unknown as TableReading
}

const said = ({ proof }: TableReading) => [
  proof?.standing,
  proof?.questions.map(({ code }) => code),
  proof?.answered.map(({ question }) => question.code),
]

it.each([
  ['no longer asks what was answered', table('open', ['a'], []), ['plain', [], ['a']]],
  ['asks what is new', table('open', ['a', 'b'], []), ['open', ['b'], ['a']]],
  ['stays sure', table('sure', [], []), ['sure', [], ['a']]],
  ['keeps answers of its own', table('plain', [], ['c']), ['plain', [], ['a', 'c']]],
  ['keeps the first answer of two', table('plain', [], ['a']), ['plain', [], ['a']]],
])('a table read again %s', (_, again, expected) => {
  expect(said(withSettled(again, [table('plain', [], ['a'])]))).toEqual(expected)
})

it.each([
  ['of another sheet', { sheet: 'B' }],
  ['of another kind', { kind: 'budget' }],
  ['elsewhere on the sheet', { range: { firstRow: 20, firstCol: 1, lastRow: 29, lastCol: 9 } }],
])('an answer %s says nothing of it', (_, more) => {
  const again = table('open', ['a'], [])
  expect(withSettled(again, [table('plain', [], ['a'], more)])).toBe(again)
})
