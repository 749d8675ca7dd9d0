import type { CellValue } from '../../../../src/core/units'
import { _, fieldsOf, readSheet } from '../support/read'

/** A group over several columns is named anew below it; whatever the words there are, they are a header. */
const sheet = (
  below: readonly CellValue[],
  between: readonly (readonly CellValue[])[] = [],
): CellValue[][] => [
  ['Program', 'Anggaran', 'Realisasi', _],
  ...between.map((row) => [...row]),
  [_, _, ...below],
  ['Program Alpha', 500, 400, 80],
  ['Program Beta', 300, 290, 96.7],
  ['Program Gamma', 120, 100, 83.3],
]
const MERGES = { merges: ['C1:D1'] }

test.each([
  ['known words', ['Rp', '%'], []],
  ['words that nobody knows', ['Xyzzy', '%'], []],
  ['below a row of column numbers', ['Rp', '%'], [[1, 2, 3, 4]]],
])('the row below a group is its header: %s', (_name, below, between) => {
  const result = readSheet(sheet(below, between), MERGES)
  expect(result.budget.map(({ name }) => name.text)).toEqual([
    'Program Alpha',
    'Program Beta',
    'Program Gamma',
  ])
  expect(fieldsOf(result.tables[0])).toMatchObject({ program: 'A', budget: 'B', spent: 'C' })
})
