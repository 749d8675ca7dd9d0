import { _, fieldsOf, issuesOf, readSheet } from '../../support/read'

const accountsOf = (rows: Parameters<typeof readSheet>[0]) =>
  readSheet(rows).budget.map(({ account }) => account)
const BOTH = ['revenue', 'revenue', 'expenditure', 'expenditure']

// Cash books say in a column of each line whether its money came in or went out.
test.each([
  ['Pemasukan', 'Pengeluaran'],
  ['Inflow', 'Outflow'],
  ['Kas masuk', 'Kas keluar'],
  ['a word that nobody knows', 'Pengeluaran'],
  ['Masuk', 'Keluar'],
  ['In', 'Out'],
  ['Receipt', 'Payment'],
  ['Dana masuk', 'Dana keluar'],
])('a column of "%s" and "%s" tells revenue and expenditure apart', (one, other) => {
  const lines = [
    ['Uraian', 'Jenis', 'Anggaran', 'Realisasi'],
    ['Iuran anggota', one, 1_000, 900],
    ['Hibah', one, 500, 450],
    ['Sewa gedung', other, 700, 600],
    ['Gaji', other, 500, 450],
  ]
  expect(accountsOf(lines)).toEqual(BOTH)
  expect(accountsOf([...lines, ['Jumlah', _, 2_700, 2_400]])).toEqual(BOTH)
})

test('what stands once, in front of the first of its lines, holds for the others', () => {
  expect(
    accountsOf([
      ['Jenis', 'Uraian', 'Anggaran'],
      ['Masuk', 'Iuran anggota', 1_000],
      [_, 'Hibah', 500],
      ['Keluar', 'Sewa gedung', 700],
      [_, 'Gaji', 500],
      ['Jumlah', _, 2_700],
    ]),
  ).toEqual(BOTH)
})

test('a third text beside both is neither', () => {
  expect(
    accountsOf([
      ['Type', 'Item', 'Budget'],
      ['Income', 'Fees', 1_000],
      ['Income', 'Grants', 500],
      ['Expense', 'Rent', 700],
      ['Expense', 'Staff', 500],
      ['Transfer', 'Savings', 200],
    ]),
  ).toEqual([...BOTH, null])
})

test('two kinds of spending are no accounts by their last words', () => {
  expect(
    accountsOf([
      ['Item', 'Type', 'Budget', 'Actual'],
      ['Road repair', 'Third party payments', 1_000, 900],
      ['Street lighting', 'Capital financing', 500, 450],
      ['Libraries', 'Third party payments', 700, 600],
    ]),
  ).toEqual([null, null, null])
})

test.each([-1, 1])('amounts with a sign that says the same as the column are read by size: %d', (sign) => {
  const result = readSheet([
    ['Type', 'Item', 'Budget'],
    ['In', 'Fees', sign * 1_000],
    ['In', 'Grants', sign * 500],
    ['Out', 'Rent', -sign * 700],
    ['Out', 'Staff', -sign * 300],
    ['Out', 'Printing', -sign * 200],
  ])
  expect(result.budget.map(({ budget }) => budget.value)).toEqual([1_000, 500, 700, 300, 200])
  expect(result.budget.map(({ budget: { parts } }) => parts[0])).toMatchObject(
    [sign, sign, -sign, -sign, -sign].map((scale) => ({ scale })),
  )
  expect(issuesOf(result).includes('spending-kept-negative C4')).toBe(sign > 0)
})

test('of a column of refunds nothing is turned', () => {
  const { budget } = readSheet([
    ['Type', 'Item', 'Budget'],
    ['In', 'Fees', 1_000],
    ['In', 'Grants', 500],
    ['Out', 'Rent', 700],
    ['Out', 'Refund', -300],
  ])
  expect(budget.map(({ budget: { value } }) => value)).toEqual([1_000, 500, 700, -300])
})

test.each([
  ['Masuk', 'Keluar'],
  ['Penerimaan', 'Pengeluaran'],
  ['In', 'Out'],
])('of "%s" and "%s" side by side in plan and result only what goes out is spent', (one, other) => {
  const { tables } = readSheet([
    ['Uraian', 'Anggaran', _, 'Realisasi', _],
    [_, one, other, one, other],
    ['Iuran', 1_000, _, 900, _],
    ['Gaji', _, 700, _, 650],
    ['Sewa', _, 300, _, 200],
  ])
  expect(fieldsOf(tables[0])).toMatchObject({ budget: 'C', spent: 'E' })
  expect(tables[0]?.proof?.standing).not.toBe('open')
})
