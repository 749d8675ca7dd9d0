import { fieldsOf, readSheet } from '../support/read'

const EXPENSES = [
  ['Mortgage', 1960, 1960],
  ['Gas', 78, 78],
  ['Groceries', 200, 275],
  ['Internet', 100, 100],
] as const
const HEADER = ['Item', 'Planned', 'Actual'] as const

test.each([
  ['Monthly Expenses', { program: 'A', budget: 'B', spent: 'C' }],
  ['Belanja Bulanan', { program: 'A', budget: 'B', spent: 'C' }],
  ['Indikator Kinerja Belanja', { indicator: 'A', target: 'B', actual: 'C' }],
  ['Monthly Numbers', { indicator: 'A', target: 'B', actual: 'C' }],
])('planned and actual below the title %s', (title, fields) => {
  expect(fieldsOf(readSheet([[title], HEADER, ...EXPENSES]).tables[0])).toEqual(fields)
})

test.each(['B1-SUM(B4:B7)', 'B1-(SUM(B4:B7))', 'B1-B4-B5-B6-B7'])(
  'what is left is no line: %s',
  (formula) => {
    const rows = [
      ['Income', 5000, 5000],
      ['Monthly Expenses'],
      HEADER,
      ...EXPENSES,
      ['Savings', 2662, 2587],
    ] as const
    const formulas = { B8: formula, C8: formula.replaceAll('B', 'C') }
    expect(readSheet(rows, { formulas }).budget.map(({ name }) => name.text)).toEqual(
      EXPENSES.map(([name]) => name),
    )
  },
)

/** Income of 1,000 and 900, costs of 800 and 700, each with its printed total. */
const SECTIONS = {
  id: [
    ['Uraian', 'Anggaran', 'Realisasi'],
    ['Pendapatan'],
    ['Dana Desa', 600, 500],
    ['Alokasi Dana Desa', 400, 400],
    ['Jumlah Pendapatan', 1000, 900],
    ['Belanja'],
    ['Pegawai', 600, 550],
    ['Barang', 200, 150],
    ['Jumlah Belanja', 800, 700],
  ],
  en: [
    ['Item', 'Budget', 'Actual'],
    ['Income'],
    ['Grants', 1000, 900],
    ['Total Income', 1000, 900],
    ['Expenses'],
    ['Staff', 600, 550],
    ['Goods', 200, 150],
    ['Total Expenses', 800, 700],
  ],
} as const

test.each([
  ['id', [['Tabungan', 200, 200]], 'proven', 800],
  ['id', [['Dana Cadangan', 200, 200]], 'proven', 800],
  ['id', [['Sisa di rekening', 200, 200]], 'proven', 800],
  ['en', [['Savings', 200, 200]], 'proven', 800],
  ['en', [['Put aside', 200, 200]], 'proven', 800],
  // What is left in one column alone is a line that nobody counted.
  ['en', [['Put aside', 200, 190]], 'open', 1000],
  // A printed total that counts it makes it a line of a section of its own.
  [
    'id',
    [
      ['Pembiayaan'],
      ['Penyertaan modal', 200, 200],
      ['Dana bergulir', 100, 50],
      ['Jumlah Pembiayaan', 300, 250],
    ],
    'proven',
    800,
  ],
] as const)('below income and costs, %s %j: %s, costs of %d', (language, below, standing, costs) => {
  const { tables, budget } = readSheet([...SECTIONS[language], ...below])
  const spending = budget.filter(({ account, leaf }) => leaf && account === 'expenditure')
  expect(tables[0]?.proof?.standing).toBe(standing)
  expect(spending.reduce((sum, line) => sum + (line.budget.value ?? 0), 0)).toBe(costs)
})
