import { readTables } from '../../../../../src/core/intake/book/readTables'
import { grid, workbook } from '../../../../support/grid'

const HEADER = ['No', 'Program Kerja', 'Waktu', 'Vol', 'Biaya', 'Anggaran']
const LINES = [
  [1, 'Lokakarya renstra', 'Maret', 1, 250, 250],
  [2, 'Audit mutu internal', 'Juni', 2, 75, 150],
  [3, 'Pelatihan', 'Agustus', 4, 100, 400],
]

// A form of a work plan (RKAT): the words of the total stand over the columns before the amount.
test.each([
  ['the total says so behind an empty name', [null, null, null, 'TOTAL USULAN ANGGARAN', null, 800], []],
  ['the total says so in its name', [null, 'TOTAL USULAN ANGGARAN', null, null, null, 800], []],
  ['an amount has other words', [null, null, null, 'lihat lampiran', null, 800], ['no-indicator']],
  ['an amount has no words, and is what the lines come to', [null, null, null, 7, null, 800], []],
  ['an amount has no words, and is something else', [null, null, null, null, 2, 810], ['no-indicator']],
])('%s', (_, last, codes) => {
  const { issues, tables } = readTables(workbook([grid('RKAT', [HEADER, ...LINES, last])]), [])
  expect(issues.filter(({ code }) => code === 'no-indicator').map(({ code }) => code)).toEqual(codes)
  const totals = tables.flatMap(({ setAside }) => setAside).filter(({ reason }) => reason === 'total')
  expect(totals).toHaveLength(codes.length === 0 ? 1 : 0)
})

// An export of a ledger: the account is blank on some lines, department and fund never are.
test.each([
  ['a line that department and fund describe counts', ['Police', 'Grants', null, 45], 45 + 370, []],
  [
    'the sum of the lines of a department and fund does not',
    ['Police', 'General', null, 300],
    370,
    ['no-indicator'],
  ],
  ['nor does what leaves one of them blank', ['Police', null, null, 45], 370, ['no-indicator']],
])('%s', (_, row, total, codes) => {
  const header = ['Department Name', 'Fund Name', 'Account Name', 'Total Budget']
  const lines = [
    ['Police', 'General', 'Salaries', 200],
    ['Police', 'General', 'Fuel', 100],
    row,
    ['Fire', 'General', 'Hoses', 30],
    ['Fire', 'Grants', 'Ladders', 25],
    ['Parks', 'General', 'Seeds', 15],
  ]
  const many = Array.from({ length: 40 }, (_line, at) => [
    `Unit ${at % 4}`,
    `Fund ${at % 3}`,
    `Account ${at}`,
    0,
  ])
  const { budget, issues } = readTables(workbook([grid('Budget', [header, ...lines, ...many])]), [])
  expect(budget.reduce((sum, { budget: own }) => sum + (own.value ?? 0), 0)).toBe(total)
  expect(issues.filter(({ code }) => code === 'no-indicator').map(({ code }) => code)).toEqual(codes)
})
