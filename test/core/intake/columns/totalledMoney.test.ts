import { readTables } from '../../../../src/core/intake'
import { grid, workbook } from '../../../support/grid'

const PAY = [
  ['No', 'Nama', 'Peran', 'Honor per jam', 'Jam', 'Honor'],
  [1, 'Sri', 'Ketua', 100_000, 5, 500_000],
  [2, 'Budi', 'Analis', 80_000, 10, 800_000],
  [3, 'Adi', 'Staf', 50_000, 20, 1_000_000],
]
const GOODS = (head: string) => [
  ['No', 'Nama barang', head],
  [1, 'Meja', 500_000],
  [2, 'Kursi', 800_000],
  [3, 'Lemari', 1_000_000],
]
const total = (label: string, width: number) => [null, label, ...Array(width - 3).fill(null), 2_300_000]

/** What was taken for budget and spent, and whether that is asked about. */
function moneyOf(rows: readonly (readonly (string | number | null)[])[], name = 'Lembar') {
  const { tables, budget } = readTables(workbook([grid(name, rows)]), [])
  if (tables.length === 0) return 'nothing'
  const sum = (field: 'budget' | 'spent') =>
    budget.reduce((all, row) => all + (row.leaf ? (row[field].value ?? 0) : 0), 0)
  const asked = tables[0]?.proof?.questions.map(({ code }) => code) ?? []
  return [sum('budget'), sum('spent'), ...asked]
}

test.each([
  ['the total says budget', [...PAY, total('Total anggaran', 6)], 'Lembar', [2_300_000, 0]],
  ['the total says nothing, the tab does', [...PAY, total('Jumlah', 6)], 'RAB', [2_300_000, 0]],
  ['nothing says that it is money', [...PAY, total('Jumlah', 6)], 'Daftar hadir', 'nothing'],
  [
    'the total says that it is money',
    [...GOODS('Zzgrk'), total('Total biaya yang dibutuhkan', 3)],
    'Lembar',
    [2_300_000, 0, 'money-role'],
  ],
  [
    'prices that the total calls the budget',
    [...GOODS('Harga'), total('Total Anggaran', 3)],
    'Lembar',
    [2_300_000, 0],
  ],
  ['prices that only the tab does', [...GOODS('Harga'), total('Total', 3)], 'Anggaran', 'nothing'],
  [
    'what is spent may be planned',
    [...GOODS('Zzgrk'), total('Total expenditure', 3)],
    'Lembar',
    [2_300_000, 0, 'money-role'],
  ],
  ['the total does not hold', [...GOODS('Zzgrk'), [null, 'Total Anggaran', 2_300_001]], 'Lembar', 'nothing'],
])('amounts under strange words: %s', (_, rows, name, money) => {
  expect(moneyOf(rows, name)).toEqual(money)
})

test('days of attendance are no money of a tab that is called a budget, where two columns are added up', () => {
  const rows = [
    ['No', 'Nama', 'Masuk', 'Izin'],
    [1, 'Sri', 5, 1],
    [2, 'Budi', 8, 2],
    [3, 'Adi', 10, 1],
    [null, 'Total', 23, 4],
  ]
  expect(moneyOf(rows, 'Anggaran')).toBe('nothing')
})

test.each(['Biaya', 'Jumlah', 'Cost'])('a total called the budget answers which half "%s" is', (head) => {
  expect(moneyOf([...GOODS(head), total('Total Anggaran', 3)])).toEqual([2_300_000, 0])
  expect(moneyOf([...GOODS(head), total('Jumlah', 3)])).toEqual([2_300_000, 0, 'money-role'])
})
