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

/** Nothing is merged: groups stand over the first of their columns, and the names of all columns below them. */
const NAMES_BELOW: readonly (readonly [string, readonly (readonly CellValue[])[], object])[] = [
  [
    'a group above, and a word that nobody knows',
    [
      [_, 'Belanja', _, _],
      ['Program', 'Pagu', 'Xyzzy', 'Sisa'],
      ['Alpha', 500, 400, 100],
      ['Beta', 300, 290, 10],
      ['Gamma', 120, 50, 70],
    ],
    { program: 'A', budget: 'B', spent: 'C' },
  ],
  [
    'groups that name the figure above, and a word that nobody knows',
    [
      [_, _, 'Target 2025', _, 'Realisasi 2025', _],
      ['Indikator', 'Xyzzy', 'Keluaran', 'Rp', 'Keluaran', 'Rp'],
      ['Jalan mantap', 'km', 80, 5_000_000, 72, 4_100_000],
      ['Rumah layak huni', 'unit', 120, 7_500_000, 131, 7_400_000],
      ['Sekolah baik', 'sekolah', 45, 2_000_000, 40, 1_900_000],
    ],
    { indicator: 'A', target: 'C', actual: 'E' },
  ],
  [
    'the years above groups that say the same',
    [
      [_, 2024, _, 2025, _],
      [_, 'Belanja', _, 'Belanja', _],
      ['Program', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi'],
      ['Alpha', 480, 410, 500, 400],
      ['Beta', 260, 250, 300, 290],
      ['Gamma', 110, 90, 120, 50],
    ],
    { program: 'A', budget: 'D', spent: 'E' },
  ],
]

test.each(NAMES_BELOW)('names below groups that are not merged: %s', (_name, rows, fields) => {
  const [table] = readSheet(rows.map((row) => [...row])).tables
  expect(fieldsOf(table)).toMatchObject(fields)
  expect([table?.range.firstRow, table?.rowsRead]).toEqual([1, 3])
})

test('a unit above groups that are not merged is that of every column below them', () => {
  const { budget } = readSheet([
    [_, '2024 (Rp ribu)', _, '2025 (Rp ribu)', _],
    [_, 'Belanja', _, 'Belanja', _],
    ['Program', 'Anggaran', 'Realisasi', 'Anggaran', 'Realisasi'],
    ['Alpha', 480, 410, 500, 400],
    ['Beta', 260, 250, 300, 290],
  ])
  expect(budget.map((row) => [row.budget.value, row.spent.value])).toEqual([
    [500_000, 400_000],
    [300_000, 290_000],
  ])
})
