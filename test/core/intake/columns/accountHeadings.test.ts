import { fieldsOf, readSheet } from '../support/read'

const LINES = [
  ['Pendidikan', 812_450_000, 790_120_000],
  ['Kesehatan', 645_300_000, 601_750_000],
  ['Pekerjaan Umum', 98_750_000, 88_400_000],
] as const
const sheet = (titles: readonly string[], header: readonly string[]) =>
  readSheet([
    ...titles.map((title) => [title]),
    [...header],
    ...LINES.map((row) => row.slice(0, header.length)),
  ])

test.each([
  ['APBD 2025', 'Jumlah Belanja', 'budget'],
  ['RANCANGAN APBD', 'Belanja', 'budget'],
  ['PAGU INDIKATIF PER URUSAN', 'Total Belanja', 'budget'],
  ['RENCANA PENGELUARAN 2025', 'Pengeluaran', 'budget'],
  ['EXPENDITURE ESTIMATES 2025/26', 'Total Expenditure', 'budget'],
  ['BUDGET 2025', 'Expenses', 'budget'],
  ['REALISASI BELANJA 2024', 'Jumlah Belanja', 'spent'],
  ['LAPORAN REALISASI ANGGARAN', 'Belanja', 'spent'],
])('below %s the account %s is what the title says', (title, head, field) => {
  expect(fieldsOf(sheet([title], ['Urusan', head]).tables[0])).toEqual({ program: 'A', [field]: 'B' })
})

test.each([
  [['Urusan', 'Jumlah Belanja', 'Realisasi'], { budget: 'B', spent: 'C' }],
  [['Item', 'Expenditure', 'Actual'], { budget: 'B', spent: 'C' }],
  [['Urusan', 'Anggaran', 'Belanja'], { budget: 'B', spent: 'C' }],
  [['Item', 'Budget', 'Expenditure'], { budget: 'B', spent: 'C' }],
])('beside the other figure it is the one that is missing: %j', (header, fields) => {
  expect(fieldsOf(sheet([], header).tables[0])).toEqual({ program: 'A', ...fields })
})

test('what is to come in is no other reading of what is to go out', () => {
  expect(fieldsOf(sheet(['APBD 2025'], ['OPD', 'Pendapatan', 'Belanja']).tables[0])).toMatchObject({
    budget: 'C',
  })
})

test.each([[['Program', 'Funds Granted', 'Expenditure']], [['Program', 'Xyzzy', 'Total Expenditure']]])(
  'beside figures under strange words no title makes it the plan: %j',
  (header) => {
    expect(fieldsOf(sheet(['Budget execution report 2025'], header).tables[0]).spent).toBe('C')
  },
)
