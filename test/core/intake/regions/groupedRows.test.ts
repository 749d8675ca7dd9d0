import type { CellValue } from '../../../../src/core/units'
import { columnName } from '../../../../src/core/units'
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

const MONEY = [
  ['Program Alpha', 500_000, 400_000, 101_000],
  ['Program Beta', 300_000, 250_000, 49_000],
]
/** "Belanja" heads its columns and is none of them; a row of units goes with the words above it. */
test.each<[string, CellValue[][], readonly string[], Record<string, string>]>([
  [
    'beside a plan and a result strange words are neither',
    [['Program', 'Belanja', _, _], [_, 'Pagu', 'Realisasi', 'Zzgrk'], ...MONEY],
    ['B1:D1'],
    { budget: 'B', spent: 'C' },
  ],
  [
    'nor above a row of units',
    [['Program', 'Belanja', _, _], [_, 'Pagu', 'Realisasi', 'Zzgrk'], [_, '(Rp)', '(Rp)', '(Rp)'], ...MONEY],
    ['B1:D1'],
    { budget: 'B', spent: 'C' },
  ],
  [
    'the total of each kind is a part of all',
    [
      ['Program', 'Operating', _, 'Capital', _],
      [_, 'Total Budget', 'Actual', 'Total Budget', 'Actual'],
      ['Program Alpha', 500_000, 400_000, 90_000, 85_000],
      ['Program Beta', 300_000, 250_000, 70_000, 12_000],
    ],
    ['B1:C1', 'D1:E1'],
    { budget: 'B,D', spent: 'C,E' },
  ],
  [
    'five rows, the last of them units',
    [
      ['Program', 'Tahun 2025', _],
      [_, 'Murni', _],
      [_, 'Keuangan', _],
      [_, 'Pagu', 'Realisasi'],
      [_, '(Rp)', '(Rp)'],
      ...MONEY.map((row) => row.slice(0, 3)),
    ],
    ['B1:C1', 'B2:C2', 'B3:C3', 'A1:A5'],
    { budget: 'B', spent: 'C' },
  ],
])('a group: %s', (_name, rows, merges, fields) => {
  const { tables } = readSheet(rows, { merges: [...merges] })
  const columns = tables[0]?.columns.filter(({ field }) => field === 'budget' || field === 'spent') ?? []
  const letters = ({ columns: cols }: { readonly columns: readonly number[] }) =>
    cols.map((col) => columnName(col)).join()
  expect(Object.fromEntries(columns.map((one) => [one.field, letters(one)]))).toEqual(fields)
})

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
