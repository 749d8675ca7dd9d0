import type { Intake } from '../../../../src/core/intake/types'
import { accountTotals, valueForMoney } from '../../../../src/core/rules/vfm/programs'
import { listBudget } from '../../../../src/core/rules/vfm/hierarchy'
import { _, issuesOf, readSheet, rowsBalance } from '../support/read'

const HEADER = ['NO', 'URAIAN', 'ANGGARAN', 'REALISASI', 'LEBIH/(KURANG)', '%']
const accountsOf = (result: Intake) => result.budget.map(({ name, account }) => `${account} ${name.text}`)
const differing = (result: Intake) => issuesOf(result).filter((text) => /differs/.test(text))

function totalsOf(result: Intake) {
  const { programs } = valueForMoney(listBudget(result.budget), [], { elapsed: null, effectivenessBands: [] })
  return accountTotals(programs).accounts.map(({ account, budget, spent }) => [account, budget, spent])
}

/** The report on the budget as regions publish it, by PP 71/2010 (Lampiran I.03), without codes. */
const report = (numbered: boolean) => {
  let no = 0
  const next = () => (numbered ? (no += 1) : _)
  return readSheet([
    HEADER,
    [_, 'PENDAPATAN', _, _, _, _],
    [_, 'PENDAPATAN ASLI DAERAH', _, _, _, _],
    [next(), 'Pajak Daerah', 100, 90, -10, 90],
    [next(), 'Retribusi Daerah', 50, 40, -10, 80],
    [next(), 'Jumlah Pendapatan', 150, 130, -20, 86.67],
    [_, 'BELANJA', _, _, _, _],
    [_, 'BELANJA OPERASI', _, _, _, _],
    [next(), 'Belanja Pegawai', 80, 70, -10, 87.5],
    [next(), 'Hibah', 90, 80, -10, 88.89],
    [next(), 'Jumlah Belanja', 170, 150, -20, 88.24],
    [next(), 'SURPLUS/(DEFISIT)', -20, -20, 0, 100],
    [_, 'PEMBIAYAAN', _, _, _, _],
    [_, 'PENERIMAAN PEMBIAYAAN', _, _, _, _],
    [next(), 'Penggunaan SiLPA', 30, 30, 0, 100],
    [_, 'PENGELUARAN PEMBIAYAAN', _, _, _, _],
    [next(), 'Penyertaan Modal', 10, 10, 0, 100],
    [next(), 'PEMBIAYAAN NETTO', 20, 20, 0, 100],
    [next(), 'SISA LEBIH PEMBIAYAAN ANGGARAN (SiLPA)', 0, 0, 0, 100],
  ])
}

describe.each([
  ['with a number beside each line', true],
  ['without numbers', false],
])('a report on the budget without codes, %s', (_name, numbered) => {
  const result = report(numbered)

  test('gives each line the account of its heading; computed rows are no lines', () => {
    expect(accountsOf(result)).toEqual([
      'revenue Pajak Daerah',
      'revenue Retribusi Daerah',
      'expenditure Belanja Pegawai',
      'expenditure Hibah',
      'financing Penggunaan SiLPA',
      'financing Penyertaan Modal',
    ])
    expect(rowsBalance(result)).toBe(true)
  })

  test('its totals and results are right as they stand', () => {
    expect(differing(result)).toEqual([])
  })

  test('nothing is added across accounts; receipts and outlays of financing have no sum', () => {
    expect(totalsOf(result)).toEqual([
      ['revenue', 150, 130],
      ['expenditure', 170, 150],
    ])
  })
})

test('a heading that opens with its letter; a wrong total is still told', () => {
  const result = readSheet([
    HEADER,
    ['A.', 'A. PENDAPATAN', _, _, _, _],
    [1, 'Pajak Daerah', 100, 90, -10, 90],
    [2, 'Jumlah Pendapatan', 120, 90, -10, 90],
    ['B.', 'B. BELANJA', _, _, _, _],
    [3, 'Pegawai', 80, 70, -10, 90],
  ])
  expect(accountsOf(result)).toEqual(['revenue Pajak Daerah', 'expenditure Pegawai'])
  expect(differing(result)).toEqual(['total-differs C4'])
})

const coded = (netto: readonly (string | number | null)[][], outlay = 50) =>
  readSheet([
    ['KODE', 'URAIAN', 'ANGGARAN', 'REALISASI'],
    ['4', 'PENDAPATAN', 500, 400],
    ['4.1', 'PENDAPATAN ASLI DAERAH', 500, 400],
    ['5', 'BELANJA', 600, 500],
    ['5.1', 'BELANJA OPERASI', 600, 500],
    ...netto,
    ['6.1', 'PENERIMAAN PEMBIAYAAN', 150, 150],
    ['6.1.1', 'SiLPA Tahun Lalu', 150, 150],
    ['6.2', 'PENGELUARAN PEMBIAYAAN', outlay, outlay],
    ['6.2.1', 'Penyertaan Modal', outlay, outlay],
  ])

describe('financing by codes', () => {
  test.each([
    ['outlays without a sign', 50],
    ['outlays with a minus', -50],
  ])('its net line stands for it: %s', (_name, outlay) => {
    const result = coded([['6', 'PEMBIAYAAN', 100, 100]], outlay)
    expect(differing(result)).toEqual([])
    expect(totalsOf(result)[2]).toEqual(['financing', 100, 100])
  })

  test('a net line that is neither the sum nor the difference is told', () => {
    const result = coded([['6', 'PEMBIAYAAN', 120, 100]])
    expect(differing(result)).toEqual(['subtotal-differs C6'])
    expect(result.issues.find(({ code }) => code === 'subtotal-differs')?.values).toMatchObject({
      stated: 120,
      computed: 100,
    })
  })

  test.each([
    ['no net line', []],
    ['a net line without figures', [['6', 'PEMBIAYAAN', _, _]]],
  ])('%s: no total rather than a wrong one', (_name, netto) => {
    const financing = totalsOf(coded(netto)).filter(([account]) => account === 'financing')
    expect(financing.every(([, budget, spent]) => budget === null && spent === null)).toBe(true)
  })
})

test('the name of one office among others is no account, whatever it says', () => {
  const result = readSheet([
    ['Office', 'Budget', 'Actual'],
    ['Fire', _, _],
    ['Salaries', 120, 110],
    ['Police', _, _],
    ['Salaries', 340, 320],
    ['Revenue', _, _],
    ['Salaries', 75, 70],
  ])
  expect(new Set(result.budget.map(({ account }) => account))).toEqual(new Set([null]))
})

test('the head of the names is the first section where a row below it is another', () => {
  const result = readSheet([
    ['Receipts', 'Budget', 'Actual'],
    ['Single rooms', 2_178, 2_100],
    ['Restaurant', 4_377, 4_400],
    ['Payments:', _, _],
    ['Food', 2_196, 2_300],
    ['Laundry', 462, 450],
  ])
  expect(accountsOf(result)).toEqual([
    'revenue Single rooms',
    'revenue Restaurant',
    'expenditure Food',
    'expenditure Laundry',
  ])
})

// With one line of income, what was spent and what is left come to the same figure.
test.each(['Dana Cadangan', 'Surplus/(Defisit)'])(
  'no income is the sum of the spending below it, nor of "%s"',
  (name) => {
    const result = readSheet([
      ['Uraian', 'Anggaran', 'Realisasi'],
      ['Pendapatan', _, _],
      ['Dana Desa', 1_000, 900],
      ['Jumlah Pendapatan', 1_000, 900],
      ['Belanja', _, _],
      ['Belanja Pegawai', 700, 600],
      ['Belanja Barang', 100, 100],
      ['Jumlah Belanja', 800, 700],
      [],
      [name, 200, 200],
    ])
    expect(accountsOf(result).slice(0, 3)).toEqual([
      'revenue Dana Desa',
      'expenditure Belanja Pegawai',
      'expenditure Belanja Barang',
    ])
  },
)
