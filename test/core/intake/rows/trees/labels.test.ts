import type { BudgetLine } from '../../../../../src/core/intake/rows/budgetLine'
import { byLabel, labelKinds, usesLabels } from '../../../../../src/core/intake/rows/trees/labels'

const lines = (...labels: string[]) =>
  labels.map((label) => ({ label, codes: [], name: '' }) as unknown as BudgetLine)

test.each<[string[], (string | null)[]]>([
  [
    ['A', 'B', 'C'],
    ['letter', 'letter', 'letter'],
  ],
  [
    ['I', 'II', 'III'],
    ['roman', 'roman', 'roman'],
  ],
  // C behind B is a letter, and not a hundred.
  [
    ['A', 'B', 'C', 'D'],
    ['letter', 'letter', 'letter', 'letter'],
  ],
  [
    ['1', '2', '1.1'],
    ['number', 'number', 'dotted-2'],
  ],
  [
    ['', '1'],
    [null, 'number'],
  ],
])('%j is numbered as %j', (labels, kinds) => {
  expect(labelKinds(lines(...labels))).toEqual(kinds)
})

test.each<[string, string[], number[]]>([
  ['numbers below letters', ['A', '1', '2', 'B', '1'], [-1, 0, 0, -1, 3]],
  ['three kinds', ['A', 'I', '1', '2', 'II', 'B'], [-1, 0, 1, 1, 0, -1]],
  ['a kind that comes back ends what is below it', ['A', '1', 'a', '2', 'a'], [-1, 0, 1, 0, 3]],
  ['lines without a label below the last one with one', ['1', '', '', '2', ''], [-1, 0, 0, -1, 3]],
  ['one kind alone', ['1', '2', '3'], [-1, -1, -1]],
])('%s', (_, labels, parents) => {
  expect(byLabel(lines(...labels))).toEqual(parents)
})

test.each<[string, string[], boolean]>([
  ['two kinds', ['A', '1', '2'], true],
  ['one kind says nothing of levels', ['1', '2', '3'], false],
  ['half of the lines', ['A', '1', '', ''], true],
  ['less than half', ['A', '1', '', '', ''], false],
  ['none', ['', ''], false],
])('numbering counts: %s', (_, labels, used) => {
  expect(usesLabels(lines(...labels))).toBe(used)
})
